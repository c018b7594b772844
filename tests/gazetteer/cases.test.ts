/** Runs the table of cases.ts. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../lib/gazetteer/find-mentions';
import { CASES } from './cases';
import { gazetteerOf, WORLD } from './world';

const gazetteer = gazetteerOf(WORLD);

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  for (const [text, language, ...mentions] of rows) {
    test(`${JSON.stringify(text.slice(0, 60))} on a page in ${language} gives ${mentions.join(', ') || 'nothing'}`, () => {
      const found = findMentions(gazetteer, text, { language });
      const told = found.map(
        ({ surface, entity, others = [] }) => `${surface}>${[entity, ...others.map((other) => other.entity)].join('|')}`,
      );
      expect(told).toEqual(mentions);
      for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
    });
  }
});
