/**
 * Texts to scan: ordinary words by Zipf's law with a name every thirty words, and real prose.
 * makeText(names, 1_000_000) is a megabyte (in UTF-16 units) with curly quotes, so that it is two-byte as pages are.
 * It must not know the matcher.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_COMMON_WORDS, INDONESIAN_COMMON_WORDS } from '../../lib/entity/common-words.data';
import { FUNCTION_WORDS } from '../../lib/entity/name-words.data';
import { createRandom, pickByRank } from './random';

/** About `length` units of running text that mentions `names`, the first ones far more often. */
export function makeText(names: readonly string[], length: number): string {
  const random = createRandom(7);
  const words = [...FUNCTION_WORDS, ...INDONESIAN_COMMON_WORDS, ...ENGLISH_COMMON_WORDS];
  const parts: string[] = ['“'];
  let size = 0;
  let opening = true;
  while (size < length) {
    const word =
      random() < 1 / 30 ? pickByRank(random, names) : capitalised(pickByRank(random, words), opening || random() < 0.05);
    const draw = random();
    opening = draw < 0.06;
    const mark = opening ? '. ' : draw < 0.12 ? ', ' : draw < 0.125 ? '” ' : draw < 0.13 ? '\n\n' : ' ';
    parts.push(word, mark);
    size += word.length + mark.length;
  }
  return flat(parts.join('').slice(0, length));
}

/** The same text as a message brings it: one plain string, no slice of another. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function capitalised(word: string, yes: boolean): string {
  return yes ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** `length` units of real prose: the articles in seeds/ and the READMEs of the installed packages, two-byte. */
export function realProse(length: number): string {
  const texts = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('seeds', name), 'utf8'));
  for (const name of readdirSync('node_modules').sort()) {
    if (texts.join('').length > length) break;
    const entries = name.startsWith('.') ? [] : readdirSync(join('node_modules', name));
    const readme = entries.find((entry) => /^readme\.md$/i.test(entry));
    if (readme) texts.push(readFileSync(join('node_modules', name, readme), 'utf8'));
  }
  return flat(`“${texts.join('\n\n')}”`.slice(0, length));
}
