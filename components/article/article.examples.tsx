/**
 * The article reader in every state: a report, one at a place, one with its card open, one that says little, opening, missing.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import { type Example, type Examples, unheard } from '../example';
import { ANTARA, BALI, KOMDIGI, UZONE } from '../sample-coverage.data';
import type { ArticleModel, ReadingContext } from './article-model';
import { ArticleView } from './article-view';
import { SAMPLE_PLACE, SAMPLE_READING } from './sample-reading';

function reader(model: Partial<ArticleModel>): Example {
  return ({ words }) => <ArticleView model={{ cards: [], muted: [], ...model }} words={words} onEvent={unheard} />;
}

const OPENED = { ok: true, value: SAMPLE_READING } as const;
const CONTEXT: ReadingContext = {
  vouched: ['komdigi', 'nanning', 'china'],
  around: {
    earlier: [
      { source: BALI, names: ['Alibaba Cloud', 'Indonesia'] },
      { source: ANTARA, names: ['Komdigi'] },
    ],
    later: [
      {
        source: { ...UZONE, article: 'a9', published: { value: '2025-04-02', precision: 'day', source: 'json-ld' } },
        names: ['Nanning'],
      },
    ],
    undated: [],
  },
};
const { publisher: _, url: __, ...unsigned } = SAMPLE_READING.article;

export const examples: Examples = {
  report: reader({ opened: OPENED, context: CONTEXT }),
  'at-a-place': reader({ opened: OPENED, place: SAMPLE_PLACE }),
  'with-card': reader({ opened: OPENED, cards: [{ entity: 'komdigi', view: { state: 'shown', model: KOMDIGI } }] }),
  'says-little': reader({
    opened: {
      ok: true,
      value: {
        ...SAMPLE_READING,
        article: {
          ...unsigned,
          title: 'Pemerintah Indonesia dan China kembali memperkuat kerjasama mereka…',
          titleSource: 'lede',
          byline: [],
          published: { value: '2024-12-02', precision: 'day', source: 'inferred' },
          relatedHeadlines: [],
        },
        entities: [],
        quotes: [],
        dates: [],
      },
    },
  }),
  opening: reader({}),
  missing: reader({ opened: { ok: false, code: 'unknown-entity', detail: 'a9' } }),
  'pack-broken': reader({ opened: { ok: false, code: 'pack-broken', detail: 'line 3' } }),
};
