/**
 * Tables in Markdown and their places in docs/bench.md: each part of the bench has a stretch of its own between two marks.
 * replacePart(document, "screens", "## First paint …") leaves what other parts wrote last time as it is.
 * It must not know what is measured.
 */
import type { BenchTable } from './measure';

const startOf = (part: string) => `<!-- bench:${part}:start -->`;
const endOf = (part: string) => `<!-- bench:${part}:end -->`;

/** One table under its heading. */
export function toMarkdown({ title, note, rows, figures }: BenchTable): string {
  const judged = rows.map(({ what, measured, target, met }) => [
    what,
    measured,
    target,
    met ? (target === '' ? '' : 'yes') : '**no**',
  ]);
  const { columns, rows: lines } = figures ?? { columns: ['measure', 'measured', 'target', 'met'], rows: judged };
  const cells = [columns, columns.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`);
  return [`## ${title}`, '', note, '', ...cells, ''].join('\n');
}

/** The document with a part's stretch replaced, or added at the end. */
export function replacePart(document: string, part: string, text: string): string {
  const stretch = `${startOf(part)}\n${text.trimEnd()}\n${endOf(part)}`;
  const start = document.indexOf(startOf(part));
  const end = document.indexOf(endOf(part));
  if (start < 0 || end < start) return `${document.trimEnd()}\n\n${stretch}\n`;
  return document.slice(0, start) + stretch + document.slice(end + endOf(part).length);
}
