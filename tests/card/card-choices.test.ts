import { expect, it } from 'vitest';
import { choicesFor } from '../../lib/card/card-choices';
import { createLibrary } from '../../lib/coverage/library';
import { makeEntity, makeLibrary } from '../fixtures/library';

const library = makeLibrary();

it('tells of each entity its kind, how much is reported of it and when last', () => {
  expect(choicesFor(library, ['dishub', 'elok'])).toMatchObject([
    { id: 'dishub', name: 'Dishub Elok', kind: 'organization', newest: '2025-03-12T08:00+07:00' },
    { id: 'elok', kind: 'place', reportCount: library.articlesOf.get('elok')!.length },
  ]);
});

it('gives the description as evidence, and where there is none the passage that tells most', () => {
  const [described, told] = choicesFor(library, ['lintas', 'elok']);
  expect(described?.evidence?.text).toBe('Raksasa angkutan asal pesisir');
  expect(told?.evidence?.text).toContain('Elok');
  const { source, text } = told!.evidence!;
  expect(library.readings.get(source.article)!.text.slice(source.start, source.end)).toBe(text);
});

it('leaves out what the library does not know, and says of an entity without reports that it has none', () => {
  const lonely = createLibrary([makeEntity('a', 'place', 'A')], []);
  expect(choicesFor(lonely, ['a', 'b'])).toEqual([{ id: 'a', name: 'A', kind: 'place', reportCount: 0 }]);
});
