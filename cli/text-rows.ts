/**
 * The rows that `entities` and `mentions` take: { id, text, lang? }, the text as it is.
 * {"id":"a","text":"Komdigi …","lang":"id"} -> { id: "a", text: "Komdigi …", language: "id" }.
 * It must not know what is looked for in the text; spans of answers are into exactly this text.
 */
import type { Language } from '../lib/article/article';
import { detectLanguage } from '../lib/text/language';
import type { Call } from './command';
import { readRows } from './rows';

/** `id` is given back as it came, whether text or number. */
export interface TextRow {
  readonly id: string | number | undefined;
  readonly text: string;
  readonly language: Language;
}

/** The texts on stdin; a row that is none is named on the call's output and passed over. */
export async function* readTexts({ stdin, output }: Call): AsyncGenerator<TextRow> {
  for await (const read of readRows(stdin, 'stdin')) {
    const failure = 'failure' in read ? read.failure : undefined;
    const row = 'row' in read ? toTextRow(read.row) : undefined;
    if (row !== undefined && typeof row !== 'string') yield row;
    else output.fail(`${read.place}: ${failure ?? row}`);
  }
}

/** The row, or why it is none. */
function toTextRow(row: unknown): TextRow | string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'the row is no JSON object';
  const { id, text, lang } = row as Readonly<Record<string, unknown>>;
  if (text === undefined) return 'the row has no "text"';
  if (typeof text !== 'string') return 'field "text" is no string';
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return 'field "id" is neither a string nor a number';
  const language = lang === 'id' || lang === 'en' ? lang : detectLanguage(text);
  return { id, text, language };
}
