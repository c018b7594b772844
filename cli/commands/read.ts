/**
 * konteks read [FILE|DIR|-]...: each article, read: fields, text, entities, quotes, dates and a summary, all with spans into `text`.
 * `konteks read seeds` -> {"id":"…","title":"…","text":"…","entities":[…],"quotes":[…],"dates":[…],"summary":[…]} a line.
 * It must not know how an article is read.
 */
import type { Command } from '../command';
import { READING_OPTIONS, type ReadingRead, readAll, readingInputs, vouchedFor } from '../read-all';

export const read: Command = {
  usage: 'read [FILE|DIR|-]... [--html] [--lang id|en]',
  help: [
    'Reads text files, HTML files, folders of them, and JSON Lines {id, text | html, url?, title?, date?, lang?}.',
    'Prints one article a line. --html: take files and stdin for HTML; --lang: the language where a source does not say it.',
    'Without FILE, or for -, it reads stdin: JSON Lines if it begins with {, else one article.',
  ].join('\n'),
  options: READING_OPTIONS,
  run: async (call) => {
    const inputs = readingInputs(call);
    const vouched = await vouchedFor(inputs.paths);
    for await (const one of readAll(inputs, vouched, call)) await call.output.write(toRow(one));
  },
};

/** A row keeps the id it came with. */
function toRow({ id, reading: { article, text, entities, quotes, dates, summary } }: ReadingRead): object {
  return {
    ...article,
    ...(id !== undefined && { id }),
    text,
    entities: entities.map(({ name, kind, salience, surfaces, mentions }) => ({ name, kind, salience, surfaces, mentions })),
    quotes: quotes.map((quote) => ({
      text: quote.text,
      start: quote.start,
      end: quote.end,
      speaker: quote.speaker,
      role: quote.role,
      direct: quote.direct,
    })),
    dates: dates.map((found) => ({
      text: found.text,
      start: found.start,
      end: found.end,
      date: found.date,
      until: found.until,
      precision: found.precision,
    })),
    summary,
  };
}
