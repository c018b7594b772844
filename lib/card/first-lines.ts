/**
 * The first lines of a report, for a reader to try Konteks on: of the newest that name enough, up to some length.
 * firstLines(library) -> a reading with its first paragraph or two; undefined for an empty library.
 * It must not know how they are shown. The text is the report's own.
 */
import type { Library } from '../coverage/library';
import type { Reading } from '../reading/reading';

const ENOUGH_NAMES = 4;
const ENOUGH_UNITS = 320;

/** The reading cut to its first paragraphs; the newest report where none names enough in them. */
export function firstLines(library: Library): Reading | undefined {
  const cut = [...library.readings.values()].map(cutToFirst);
  return cut.find(({ entities }) => entities.length >= ENOUGH_NAMES) ?? cut[0];
}

function cutToFirst(reading: Reading): Reading {
  let end = 0;
  const paragraphs: string[] = [];
  for (const paragraph of reading.article.paragraphs) {
    if (end >= ENOUGH_UNITS) break;
    end += (paragraphs.length > 0 ? 2 : 0) + paragraph.length;
    paragraphs.push(paragraph);
  }
  const entities = reading.entities.flatMap((entity) => {
    const mentions = entity.mentions.filter((mention) => mention.end <= end);
    return mentions.length > 0 ? [{ ...entity, mentions }] : [];
  });
  return {
    ...reading,
    article: { ...reading.article, paragraphs },
    text: reading.text.slice(0, end),
    entities,
    quotes: reading.quotes.filter((quote) => quote.end <= end),
    dates: reading.dates.filter((date) => date.end <= end),
    summary: [],
  };
}
