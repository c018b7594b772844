/**
 * What is kept of an article beside its names: where it stands, what is asked of it, and what it added to groups.
 * Of 32 articles in a row the heads are one record, and so are their names, deflated: some 60 and 150 bytes an article.
 * It must not know groups, only their numbers.
 */
import { deflateText, inflateText } from '../store/deflate';
import type { StoredName } from './member-names';
import { packValue, unpackValue } from './packed-bytes';
import type { ListShape } from './packed-list';
import type { RowShape } from './packed-map';

/** Articles to a record of heads or of members. */
export const ARTICLES_EACH = 32;

/** An article with its day, "" where unknown. */
export interface Place {
  readonly source: string;
  readonly article: string;
  readonly day: string;
}

/** What is asked of an article. `groups`: the numbers of those it counts in, as ",1k,7,". */
export interface Head extends Place {
  readonly shelf: number;
  readonly language: 'id' | 'en' | 'und';
  readonly groups: string;
}

/** The numbers as a head has them. */
export function groupsOf(numbers: Iterable<number>): string {
  return `,${[...numbers].map((number) => number.toString(36)).join(',')},`;
}

/** Whether the article counts in a group. */
export function isIn({ groups }: Head, number: number): boolean {
  return groups.includes(`,${number.toString(36)},`);
}

type HeadJson = [article: string, source: string, day: string, shelf: number, language: Head['language'], groups: string];

/** Heads by number of the article. */
export const headShape: ListShape<Head> = {
  each: ARTICLES_EACH,
  pack: (rows) =>
    packValue(rows.map((row) => row && [row.article, row.source, row.day, row.shelf, row.language, row.groups.slice(1, -1)])),
  unpack: (bytes) =>
    (unpackValue(bytes) as (HeadJson | null)[]).map((json) => {
      if (!json) return null;
      const [article, source, day, shelf, language, groups] = json;
      return { article, source, day, shelf, language, groups: `,${groups},` };
    }),
};

/** Names by number of the article. */
export const memberShape: ListShape<readonly StoredName[]> = {
  each: ARTICLES_EACH,
  pack: (rows) => deflateText(JSON.stringify(rows)),
  unpack: async (bytes) => JSON.parse(await inflateText(bytes)) as (StoredName[] | null)[],
};

/** Keys of groups by their number. */
export const numberShape: ListShape<string> = {
  each: 256,
  pack: packValue,
  unpack: (bytes) => unpackValue(bytes) as (string | null)[],
};

/** Numbers of an article by source: the same one may stand in several. */
export const articleShape: RowShape<ReadonlyMap<string, number>> = {
  toJson: (numbers) => [...numbers].flat(),
  fromJson: (json: (string | number)[]) => {
    const numbers = new Map<string, number>();
    for (let at = 0; at + 1 < json.length; at += 2) numbers.set(String(json[at]), Number(json[at + 1]));
    return numbers;
  },
};
