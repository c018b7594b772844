/**
 * The page before saving in every state: as it comes, known already, a selection, saving, saved, taken back, refused, failed, alive.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import { SAMPLE_READING } from '../article/sample-reading';
import { type Example, type Examples, unheard } from '../example';
import { EMPTY_SAVE, type Preview, type SaveModel } from './save-model';
import { SavePage } from './save-page';
import { SaveView } from './save-view';

const PREVIEW: Preview = { reading: SAMPLE_READING, stripped: ['utm_source', 'token'], isSelection: false, isKnown: false };

function save(model: Partial<SaveModel>, preview: Partial<Preview> = {}): Example {
  const page = { ok: true, value: { ...PREVIEW, ...preview } } as const;
  return ({ words }) => <SaveView model={{ ...EMPTY_SAVE, page, ...model }} words={words} onEvent={unheard} />;
}

export const examples: Examples = {
  'as-it-comes': save({}),
  known: save({}, { isKnown: true, stripped: [] }),
  selection: save({}, { isSelection: true }),
  saving: save({ step: 'saving' }),
  saved: save({ step: 'saved' }),
  undone: save({ step: 'undone' }),
  full: save({ failure: 'full' }),
  reading: save({ page: undefined }),
  gone: save({ page: { ok: false, why: 'gone' } }),
  closed: save({ page: { ok: false, why: 'closed-to-us' } }),
  'no-article': save({ page: { ok: false, why: 'no-article' } }),
  private: save({ page: { ok: false, why: 'private' } }),
  alive: ({ words }) => (
    <SavePage
      port={{
        read: async () => ({ ok: true, value: PREVIEW }),
        keep: async () => ({ ok: true, undo: async () => undefined }),
        close: unheard,
        openLibrary: unheard,
      }}
      words={words}
    />
  ),
};
