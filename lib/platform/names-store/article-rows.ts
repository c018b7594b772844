/**
 * What is kept of an article: where it stands, what is asked of it, and what it added to groups. Of 32 articles in a row it is one record.
 * { article: "9f2c…", source: "saved", day: "2025-03-01", …, names } <-> some hundred bytes.
 * It must not know groups, only their numbers.
 */
import type { Language } from '../../article/article';
import { ByteReader, type ByteWriter } from '../../search/packed/bytes';
import { readNames, writeNames } from '../../search/packed/document-table';
import type { KeptNames } from './member-names';
import { packBytes, readAfter, readBlock, readTexts, writeAfter, writeBlock, writeTexts } from './packed-bytes';
import type { ListShape } from './packed-list';
import type { RowShape } from './packed-map';

/** An article with its day, "" where unknown. */
export interface Place {
  readonly source: string;
  readonly article: string;
  readonly day: string;
}

/** What is asked of an article. */
export interface Head extends Place {
  readonly shelf: number;
  readonly language: Language;
  readonly names: KeptNames;
}

/** Whether the article counts in a group. */
export function isIn({ names }: Head, number: number): boolean {
  return names.numbers.includes(number);
}

const LANGUAGES: readonly Language[] = ['und', 'id', 'en'];
const NOBODY = { article: '', source: '' };

/** Heads by number of the article. */
export const headShape: ListShape<Head> = {
  each: 32,
  pack: (heads) =>
    packBytes((writer) => {
      const sources: string[] = [];
      const places = writeNames(
        heads.map((head) => head ?? NOBODY),
        sources,
      );
      writeTexts(writer, sources);
      writeBlock(writer, places);
      let day = '';
      for (const head of heads) {
        writer.byte(head ? LANGUAGES.indexOf(head.language) + 1 : 0);
        if (!head) continue;
        writer.varint(head.shelf);
        writeAfter(writer, day, head.day);
        day = head.day;
        writeKept(writer, head.names);
      }
    }),
  unpack: (bytes) => {
    const reader = new ByteReader(bytes);
    const sources = readTexts(reader);
    const places = readNames(readBlock(reader), sources);
    let day = '';
    return places.map((place): Head | null => {
      const language = LANGUAGES[reader.byte() - 1];
      if (language === undefined) return null;
      const shelf = reader.varint();
      day = readAfter(reader, day);
      return { ...place, shelf, language, day, names: readKept(reader) };
    });
  },
};

/** Numbers as steps: they stand in their order. */
function writeKept(writer: ByteWriter, { numbers, said }: KeptNames): void {
  writer.varint(numbers.length);
  for (const [at, number] of numbers.entries()) writer.varint(number - (numbers[at - 1] ?? 0));
  writeBlock(writer, said);
}

function readKept(reader: ByteReader): KeptNames {
  let number = 0;
  const numbers = Array.from({ length: reader.varint() }, () => {
    number += reader.varint();
    return number;
  });
  return { numbers, said: readBlock(reader) };
}

/** By number of a group: the leaf that it stands in. */
export const numberShape: ListShape<number> = {
  each: 1024,
  pack: (leaves) =>
    packBytes((writer) => {
      for (const leaf of leaves) writer.varint(leaf ?? 0);
    }),
  unpack: (bytes) => {
    const reader = new ByteReader(bytes);
    const leaves: (number | null)[] = [];
    while (reader.at < bytes.length) leaves.push(reader.varint() || null);
    return leaves;
  },
};

/** By id of an article: its numbers, for the same one may stand in several sources. */
export const articleShape: RowShape<readonly number[]> = {
  write: (writer, numbers) => {
    for (const number of numbers) writer.varint(number);
  },
  read: (reader) => {
    const numbers: number[] = [];
    while (reader.at < reader.bytes.length) numbers.push(reader.varint());
    return numbers;
  },
};
