import { describe, expect, it } from 'vitest';
import { cardFor } from '../../lib/card/card-for';
import { profileFor } from '../../lib/card/profile';
import { relationsOf } from '../../lib/coverage/relations';
import { makeLibrary } from '../fixtures/library';

const library = makeLibrary();

describe('profileFor', () => {
  it('holds the card of the entity, split by the date of the page one comes from', () => {
    expect(profileFor(library, 'sari', { at: '2024-01-01' })?.card).toEqual(cardFor(library, 'sari', { at: '2024-01-01' }));
  });

  it('knows nothing of an entity that the library does not know', () => {
    expect(profileFor(library, 'nobody')).toBeUndefined();
  });

  it('holds as many quotes as there are, at least those of the card', () => {
    const { card, quotes } = profileFor(library, 'sari')!;
    for (const { era: _, ...quote } of card.quotes) expect(quotes).toContainEqual(quote);
  });

  it('weighs its neighbours, the strongest as 1', () => {
    const { neighbours } = profileFor(library, 'sari')!;
    expect(neighbours[0]?.strength).toBe(1);
    expect(neighbours.map(({ strength }) => strength)).toEqual(neighbours.map(({ strength }) => strength).sort((a, b) => b - a));
  });

  it('ties neighbours that reports name together, each pair once', () => {
    const { neighbours, ties } = profileFor(library, 'sari')!;
    expect(ties.length).toBeGreaterThan(0);
    for (const [a, b] of ties) {
      expect(a).toBeLessThan(b);
      expect(relationsOf(library, neighbours[a]!.id).map(({ entity }) => entity)).toContain(neighbours[b]!.id);
    }
    expect(new Set(ties.map(String)).size).toBe(ties.length);
  });
});
