/**
 * The table of measures in Markdown, written and read again, and its place in a document.
 * toTable([{ measure: 'title right', value: '6 of 6', goal: '' }]) -> "| measure | reached | to reach |…".
 * It must not know what is measured.
 */
import type { Measure } from './measures';

const START = '<!-- eval:start -->';
const END = '<!-- eval:end -->';

/** The table; with `before`, the value of the last time stands beside. */
export function toTable(measures: readonly Measure[], before?: ReadonlyMap<string, string>): string {
  const columns = before === undefined ? ['reached', 'to reach'] : ['reached', 'committed', 'to reach'];
  const rows = measures.map(({ measure, value, goal }) =>
    before === undefined ? [measure, value, goal] : [measure, value, before.get(measure) ?? '', goal],
  );
  return [['measure', ...columns], ['measure', ...columns].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The values of the table in a document, by measure; empty where there is none. */
export function readTable(document: string): Map<string, string> {
  const [, rest = ''] = document.split(START);
  const rows = (rest.split(END)[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return new Map(
    rows
      .slice(2)
      .map((row) => row.slice(2).split(' | '))
      .map(([measure = '', value = '']) => [measure, value]),
  );
}

/** `document` with `table` between its marks; the marks are set at its end where it has none. */
export function replaceTable(document: string, table: string): string {
  const block = `${START}\n${table}\n${END}`;
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start === -1 || end < start) return `${document.trimEnd()}\n\n${block}\n`.trimStart();
  return document.slice(0, start) + block + document.slice(end + END.length);
}
