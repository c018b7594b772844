/** The scanner against a naive oracle on generated texts, and its cost on long and hostile ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../lib/entity/entity';
import { createMentionFinder, findMentions } from '../../lib/gazetteer/find-mentions';
import { scanText } from '../../lib/gazetteer/scan-text';
import { quickest } from '../processor-time';
import { naiveMatches } from './oracle';
import { alias, entity, gazetteerOf, WORLD } from './world';

const WORD = fc.constantFrom('Ala', 'Bela', 'Cita', 'dana', 'Éla', 'Gó', 'x2', 'Ñandú', 'Ωmega', 'Жук');
const NAME = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const NAMES = fc.uniqueArray(NAME, { minLength: 1, maxLength: 12 });
const GAP = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', ' (', ') ', ' “', '” ');
const PROSE = fc.array(fc.tuple(WORD, GAP), { maxLength: 40 }).map((parts) => parts.flat().join(''));

const strict = (names: readonly string[]): Entity[] =>
  names.map((name, at) => ({ ...entity(`e${at}`, 'work', name), aliases: [alias(name, 'und', true)] }));
const spans = (found: readonly { start: number; end: number }[]) => found.map(({ start, end }) => `${start}-${end}`);

describe('the scanner', { timeout: 60_000 }, () => {
  test('agrees with a naive oracle on generated names and texts', () => {
    fc.assert(
      fc.property(NAMES, PROSE, (names, text) => {
        expect(spans(scanText(gazetteerOf(strict(names)), text))).toEqual(naiveMatches(names, text));
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  test('gives the same for a text cut in two at a block edge as for each piece alone', () => {
    const gazetteer = gazetteerOf(WORLD);
    const phrase = fc.constantFrom(...WORLD.flatMap((one) => one.aliases.map(({ text }) => text)), 'dan', 'kata', 'Bank', 'Kota');
    const block = fc.array(phrase, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(block, block, (first, second) => {
        const whole = scanText(gazetteer, `${first}.\n\n${second}`).map(({ start, end }) => [start, end]);
        const shift = first.length + 3;
        const pieces = [
          ...scanText(gazetteer, `${first}.`).map(({ start, end }) => [start, end]),
          ...scanText(gazetteer, second).map(({ start, end }) => [start + shift, end + shift]),
        ];
        expect(whole).toEqual(pieces);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('takes any string without throwing and gives spans inside it, in order', () => {
    const gazetteer = gazetteerOf(WORLD);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('Bali', 'Alibaba Cloud', ''), (noise, name) => {
        const text = `${noise}${name}${noise}`;
        let last = 0;
        for (const { start, end, surface } of findMentions(gazetteer, text, { language: 'und' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(surface).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('the cost', { timeout: 60_000 }, () => {
  const gazetteer = gazetteerOf(WORLD);
  const find = (text: string) => createMentionFinder(gazetteer, { language: 'id' }).find([text]);
  const article = 'Menteri Meutya Hafid dari Komdigi bertemu wakil Alibaba Cloud di Nanning, Kota Beijing. '.repeat(20);

  test('grows with the length of the text and not faster', () => {
    const texts = [1, 10, 100].map((times) => article.repeat(times));
    const best = texts.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < 12; round += 1) {
      for (const [at, text] of texts.entries())
        best[at] = Math.min(
          best[at]!,
          quickest(() => find(text), at === 0 ? 5 : 1),
        );
    }
    const [one, ten, hundred] = best as [number, number, number];
    expect(ten / one).toBeLessThan(30);
    expect(hundred / one).toBeLessThan(300);
  });

  const hostile: Record<string, string> = {
    'one long word': 'a'.repeat(200_000),
    'one long run of capitals': 'Alibaba'.repeat(30_000),
    'white space': `Alibaba${' '.repeat(200_000)}Cloud`,
    'beginnings of a name': 'Kementerian Komunikasi dan '.repeat(8_000),
    'names joined by slashes': 'Bali/'.repeat(40_000),
    'names joined by full stops': 'Bali.'.repeat(40_000),
    'names joined by hyphens': 'Bali-'.repeat(40_000),
    'combining accents': `Bali${'\u0301'.repeat(200_000)}`,
    'lone surrogates': '\ud800'.repeat(200_000),
    'direction marks': '\u200f'.repeat(200_000),
    'at signs': `Bali${'@'.repeat(200_000)}`,
    'open brackets before names': '(Bali '.repeat(32_000),
  };
  for (const [what, text] of Object.entries(hostile)) {
    test(`of 200,000 units of ${what} stays under five seconds`, () => {
      expect(quickest(() => find(text), 1)).toBeLessThan(5000);
    });
  }
});
