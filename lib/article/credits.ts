/**
 * Who wrote, edited and published, read from the lines that say so.
 * "Penulis: Ani Budi | Editor: Cici" -> byline ["Ani Budi"], editor ["Cici"]; "Copyright © KABAR 2020" -> KABAR, 2020.
 * It must not know names: a name is told by its capitals and by the label before it.
 */

/** What a line of credits says. */
export interface Credits {
  readonly byline: readonly string[];
  readonly editor: readonly string[];
}

/** Who holds the copyright, and since when. */
export interface Copyright {
  readonly publisher?: string;
  readonly year?: string;
}

const WRITER = 'pewarta|penulis|reporter|jurnalis|wartawan|kontributor|laporan|author|written by|oleh|by';
const EDITOR = 'editor|redaktur|penyunting|edited by|uploader';
const LABELLED = new RegExp(`(?<![\\p{L}])(?:(?<writer>${WRITER})|(?<editor>${EDITOR}))\\s{0,3}[:：]`, 'giu');
const SPOKEN = /^(?:oleh|by|written by)\s+(?<names>\p{Lu}.*)$/iu;
const ROLE = new RegExp(`^(?:${WRITER})\\b|[\\s,|•–-]+(?:${WRITER})$`, 'iu');
const LONGEST_LINE = 300;

/** The credits of a line like "Pewarta: A Editor: B" or "Oleh Ani Budi"; undefined when it is no such line. */
export function readCredits(line: string): Credits | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const labels = [...line.matchAll(LABELLED)];
  if (labels.length === 0 || line.slice(0, labels[0]!.index).trim() !== '') return readSpokenCredit(line);
  const byline: string[] = [];
  const editor: string[] = [];
  labels.forEach((label, index) => {
    const names = splitNames(line.slice(label.index + label[0].length, labels[index + 1]?.index));
    (label.groups?.writer === undefined ? editor : byline).push(...names);
  });
  return { byline, editor };
}

function readSpokenCredit(line: string): Credits | undefined {
  const names = SPOKEN.exec(line)?.groups?.names;
  const byline = names === undefined || /[.!?]$/.test(names) ? [] : splitNames(names);
  // "By Audience" is a heading: without a colon only a full name tells a writer
  return !byline.some((name) => name.includes(' ')) ? undefined : { byline, editor: [] };
}

/** The people in "Ani Budi, Jurnalis-" or "Ani Budi dan Cici Dewi": printed before a date, or after a label. */
export function splitNames(printed: string): string[] {
  return printed
    .split(/[,;/|•·]|\s[-–—]\s|\s(?:dan|and|&)\s/u)
    .map((part) => stripRole(part))
    .filter(isName);
}

function stripRole(part: string): string {
  const bare = part.replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, '').replace(ROLE, '');
  return bare.replace(/^[\s(:]+|[\s)]+$/gu, '');
}

/** Whether `printed` looks like the name of a person: one to five words, each with a capital, no digits. */
export function isName(printed: string): boolean {
  const words = printed.split(/\s+/);
  if (words.length > 5 || printed.length < 3 || /[\p{N}@:/?!"“”]/u.test(printed)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$|^(?:bin|binti|van|von|de|da|al|el)$/u.test(word));
}

/** The holder and the year of a copyright line; undefined when it is none. */
export function readCopyright(line: string): Copyright | undefined {
  if (line.length > LONGEST_LINE || !/^\W{0,3}(?:copyright|hak cipta|©|\(c\))/iu.test(line)) return undefined;
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(line)?.[0];
  const rest = line
    .replace(/all rights reserved.*|hak cipta dilindungi.*/iu, '')
    .replace(/copyright|hak cipta|\(c\)|©|(?<!\d)\d{4}(?!\d)/giu, ' ')
    .replace(/^[\s.,:|–—-]*(?:by\s|oleh\s)?|[\s.,:|–—-]+$/giu, '')
    .replace(/\s+/g, ' ');
  const isHolder = rest !== '' && rest.split(' ').length <= 6 && /\p{L}/u.test(rest);
  return { ...(isHolder && { publisher: rest }), ...(year !== undefined && { year }) };
}
