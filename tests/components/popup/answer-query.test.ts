/**
 * What the popup was opened with is answered in two steps: what can be seen, then all.
 */
import { describe, expect, it } from 'vitest';
import { answerAtOnce, answerQuery, SEEN_AT_ONCE } from '../../../components/popup/answer-query';
import type { PopupEvent } from '../../../components/popup/popup-model';
import { SAMPLE_FOUND } from '../../../components/popup/sample-popup';

const ASKED = { query: 'kom', filter: { publisher: 'Antara' } };

/** A search over so many reports, and what happened in which order. */
function searchOver(reports: number) {
  const happened: unknown[] = [];
  const [report] = SAMPLE_FOUND.articles;
  return {
    happened,
    search: async (query: string, filter: object, limit = 20) => {
      happened.push({ query, filter, limit });
      return {
        entities: [],
        articles: Array.from({ length: Math.min(limit, reports) }, (_, at) => ({ ...report!, id: `${at}` })),
      };
    },
    tell: (event: PopupEvent) => {
      if (event.type === 'answered') happened.push({ told: event.answer.articles.length, isBeginning: event.isBeginning });
    },
    idle: async () => void happened.push('drawn'),
  };
}

describe('what the popup was opened with', () => {
  it('is answered with what can be seen, and with all when that is drawn', async () => {
    const { happened, search, tell, idle } = searchOver(30);
    await answerAtOnce(search, ASKED, tell, idle);
    expect(happened).toEqual([
      { ...ASKED, limit: SEEN_AT_ONCE },
      { told: SEEN_AT_ONCE, isBeginning: true },
      'drawn',
      { ...ASKED, limit: 20 },
      { told: 20, isBeginning: undefined },
    ]);
  });

  it('is asked once where all of it can be seen', async () => {
    const { happened, search, tell, idle } = searchOver(SEEN_AT_ONCE - 1);
    await answerAtOnce(search, ASKED, tell, idle);
    expect(happened).toEqual([
      { ...ASKED, limit: SEEN_AT_ONCE },
      { told: SEEN_AT_ONCE - 1, isBeginning: false },
    ]);
  });
});

it('answers what is typed as a whole', async () => {
  const { happened, search, tell } = searchOver(30);
  await answerQuery(search, ASKED, tell);
  expect(happened).toEqual([
    { ...ASKED, limit: 20 },
    { told: 20, isBeginning: undefined },
  ]);
});
