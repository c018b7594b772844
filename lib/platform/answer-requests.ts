/**
 * The answers to what pages ask, from the library of this extension and the reader's settings.
 * { type: "find-mentions", texts } -> mentions for each text; { type: "open-card", entity } -> the card model.
 * It must not know the page: spans come and go, the page alone knows what they mean there.
 */
import { cardFor } from '../card/card-for';
import type { Library } from '../coverage/library';
import { compileGazetteer } from '../gazetteer/compile-gazetteer';
import { createMentionFinder, type MentionFinder } from '../gazetteer/find-mentions';
import { type Gazetteer, openGazetteer } from '../gazetteer/open-gazetteer';
import type { PageRequests } from '../messages/protocol';
import { isOnAt, withMuted, withSite } from '../settings/sites';
import { openArticlePage } from './extension-pages';
import { openLibrary } from './library-store';
import { type Handlers, RequestError } from './serve-requests';
import { loadSettings, saveSettings } from './settings-store';

/** The handlers, sharing one library and one gazetteer for the life of the background. */
export function answerRequests(): Handlers {
  let gazetteer: Promise<Gazetteer> | undefined;
  const openedGazetteer = () => {
    gazetteer ??= library().then(({ entities }) => openGazetteer(compileGazetteer([...entities.values()]), entities));
    return gazetteer;
  };
  return {
    'page-start': async (_, { site }) => {
      const { settings } = await loadSettings();
      return { on: isOnAt(settings, site), highlight: settings.highlight, openDelayMs: settings.openDelayMs };
    },
    'find-mentions': async ({ texts, language }) => {
      const { settings } = await loadSettings();
      const finder: MentionFinder = createMentionFinder(await openedGazetteer(), { language, muted: new Set(settings.muted) });
      return { mentions: finder.find(texts) };
    },
    'open-card': async (request) => cardOf(await library(), request),
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
  };
}

async function library(): Promise<Library> {
  const opened = await openLibrary();
  if (!opened.ok) throw new RequestError(opened.code, opened.detail);
  return opened.value;
}

function cardOf(library: Library, { entity, at }: PageRequests['open-card']['request']) {
  const model = cardFor(library, entity, { at });
  if (!model) throw new RequestError('unknown-entity', `no entity "${entity}" in the library`);
  return model;
}
