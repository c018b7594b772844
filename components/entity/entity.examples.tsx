/**
 * The page of an entity in every state: full, a neighbour looked at, little known, opening, missing, pack broken.
 * It must not know theme, language nor direction: the gallery sets them around it.
 */
import { type Example, type Examples, unheard } from '../example';
import { BMW } from '../sample-coverage.data';
import type { EntityModel } from './entity-model';
import { EntityPage } from './entity-page';
import { EntityView } from './entity-view';
import { SAMPLE_PROFILE } from './sample-profile';

function entity(model: EntityModel): Example {
  return ({ words }) => <EntityView model={model} words={words} onEvent={unheard} />;
}

const PORT = { openProfile: async () => ({ ok: true, value: SAMPLE_PROFILE }) as const, openArticle: unheard, openPack: unheard };
const LITTLE = { ...BMW, passages: [], quotes: [], timeline: [], related: [] };

export const examples: Examples = {
  shown: entity({ opened: { ok: true, value: SAMPLE_PROFILE }, looked: 'nanning' }),
  'one-report': entity({ opened: { ok: true, value: { card: BMW, quotes: [], neighbours: [], ties: [] } } }),
  'little-known': entity({ opened: { ok: true, value: { card: LITTLE, quotes: [], neighbours: [], ties: [] } } }),
  opening: entity({}),
  missing: entity({ opened: { ok: false, code: 'unknown-entity', detail: 'x' } }),
  'pack-broken': entity({ opened: { ok: false, code: 'pack-broken', detail: 'line 3' } }),
  alive: ({ words }) => <EntityPage port={PORT} words={words} />,
};
