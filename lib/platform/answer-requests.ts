/**
 * The answers to what pages ask, from the library of this extension and the reader's settings.
 * { type: "find-mentions", texts } -> mentions for each text; { type: "open-card", entity } -> the card model.
 * It must not know the page: spans come and go, the page alone knows what they mean there.
 */
import { choicesFor } from '../card/card-choices';
import { cardFor } from '../card/card-for';
import type { Library } from '../coverage/library';
import { relatedIn } from '../coverage/relations';
import { compileGazetteer } from '../gazetteer/compile-gazetteer';
import { createMentionFinder } from '../gazetteer/find-mentions';
import { type Gazetteer, openGazetteer } from '../gazetteer/open-gazetteer';
import type { PageRequests } from '../messages/protocol';
import { isOnAt, withMuted, withSite } from '../settings/sites';
import type { Badge } from './badge';
import { openArticlePage, openEntityPage } from './extension-pages';
import { openLibrary } from './library-store';
import { createPageFinders } from './page-finders';
import { relayFrames } from './relay-frames';
import { type Handlers, RequestError } from './serve-requests';
import { loadSettings, saveSettings } from './settings-store';

/** What pages are answered from, made once in the life of the background. */
interface Sources {
  readonly library: Library;
  readonly gazetteer: Gazetteer;
  readonly related: (entity: string) => readonly string[];
}

/** The handlers, sharing one library and one gazetteer for the life of the background. `badge` hears of every page's mentions. */
export function answerRequests(badge: Badge): Handlers {
  const finders = createPageFinders();
  let opened: Promise<Sources> | undefined;
  const sources = () => {
    opened ??= openSources();
    return opened;
  };
  return {
    ...relayFrames,
    'page-start': async (_, { site, frame, tab }) => {
      finders.forget(frame);
      if (tab !== undefined) badge.renew(tab);
      const { settings } = await loadSettings();
      const { highlight, openDelayMs, modifier } = settings;
      return { on: isOnAt(settings, site), highlight, openDelayMs, modifier };
    },
    'find-mentions': async ({ texts, language }, { frame, tab }) => {
      if (tab !== undefined) badge.renew(tab);
      const [{ gazetteer, related }, { settings }] = await Promise.all([sources(), loadSettings()]);
      if (!settings.languages.includes(language)) return { mentions: texts.map(() => []) };
      const muted = new Set(settings.muted);
      const finder = finders.of(frame, () => createMentionFinder(gazetteer, { language, muted, related }));
      return { mentions: finder.find(texts) };
    },
    'open-card': async (request) => {
      const [{ library }, { settings }] = await Promise.all([sources(), loadSettings()]);
      const card = cardOf(library, request);
      return settings.muted.includes(request.entity) ? { ...card, muted: true } : card;
    },
    'tell-apart': async ({ entities }) => ({ choices: choicesFor((await sources()).library, entities) }),
    'set-site': async ({ off }, { site }) => {
      if (site === undefined) throw new RequestError('bad-message', 'only an http or https page has a site to turn off');
      await saveSettings((settings) => withSite(settings, site, { off }));
      return {};
    },
    'set-muted': async ({ entity, muted }) => {
      await saveSettings((settings) => withMuted(settings, entity, { muted }));
      return {};
    },
    'open-article': async (request) => {
      await openArticlePage(request);
      return {};
    },
    'open-entity': async (request) => {
      await openEntityPage(request);
      return {};
    },
  };
}

async function openSources(): Promise<Sources> {
  const opened = await openLibrary();
  if (!opened.ok) throw new RequestError(opened.code, opened.detail);
  const library = opened.value;
  const table = compileGazetteer([...library.entities.values()]);
  return { library, gazetteer: openGazetteer(table, library.entities), related: relatedIn(library) };
}

function cardOf(library: Library, { entity, at }: PageRequests['open-card']['request']) {
  const model = cardFor(library, entity, { at });
  if (!model) throw new RequestError('unknown-entity', `no entity "${entity}" in the library`);
  return model;
}
