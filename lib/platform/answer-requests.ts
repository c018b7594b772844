/**
 * The answers to what pages ask, from the library of this extension and the reader's settings.
 * { type: "find-mentions", texts } -> mentions for each text; { type: "open-card", entity } -> the card model.
 * It must not know the page: spans come and go, the page alone knows what they mean there.
 */
import { choicesFor } from '../card/card-choices';
import { cardFor } from '../card/card-for';
import type { PageRequests } from '../messages/protocol';
import { isOnAt, withMuted, withSite } from '../settings/sites';
import type { Badge } from './badge';
import { openArticlePage, openEntityPage } from './extension-pages';
import { createNameFinder } from './name-finder';
import { createPageFinders } from './page-finders';
import { relayFrames } from './relay-frames';
import { type Handlers, RequestError } from './serve-requests';
import { loadSettings, saveSettings } from './settings-store';
import { openWholeLibrary, type WholeLibrary } from './whole-library';

/** The handlers, and how to tell them that the reader's own names have changed. */
export interface Answers {
  readonly handlers: Handlers;
  forgetNames(): void;
}

/** Most reports read to tell one entity from its namesakes. */
const MOST_TO_TELL_APART = 20;

/** Answers that share one library and one gazetteer for the life of the background. `badge` hears of every page's mentions. */
export function answerRequests(badge: Badge): Answers {
  const finders = createPageFinders();
  const names = createNameFinder();
  const handlers: Handlers = {
    'page-start': async (_, { site, frame, tab }) => {
      finders.forget(frame);
      if (tab !== undefined) badge.renew(tab);
      const { settings } = await loadSettings();
      const { highlight, openDelayMs, modifier, theme } = settings;
      const on = isOnAt(settings, site);
      // While the page is still being read.
      if (on) names.openAhead();
      return { on, highlight, openDelayMs, modifier, theme };
    },
    'find-mentions': async ({ texts, language }, { frame, tab }) => {
      if (tab !== undefined) badge.renew(tab);
      const { settings } = await loadSettings();
      if (!settings.languages.includes(language)) return { mentions: texts.map(() => []) };
      const finder = await finders.of(frame, () => names.forPage({ language, muted: new Set(settings.muted) }));
      return { mentions: await names.find(texts, finder) };
    },
    'open-card': async (request) => {
      const [whole, { settings }] = await Promise.all([wholeLibrary(), loadSettings()]);
      const card = await cardOf(whole, request);
      return settings.muted.includes(request.entity) ? { ...card, muted: true } : card;
    },
    'tell-apart': async ({ entities }) => {
      const whole = await wholeLibrary();
      return { choices: choicesFor(await whole.about(entities, { most: MOST_TO_TELL_APART }), entities) };
    },
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
    ...relayFrames,
  };
  const forgetNames = () => {
    names.forget();
    finders.forgetAll();
  };
  return { handlers, forgetNames };
}

async function wholeLibrary(): Promise<WholeLibrary> {
  const opened = await openWholeLibrary();
  if (!opened.ok) throw new RequestError(opened.code, opened.detail);
  return opened.value;
}

async function cardOf(whole: WholeLibrary, { entity, at }: PageRequests['open-card']['request']) {
  const model = cardFor(await whole.about([entity], { at }), entity, { at });
  if (!model) throw new RequestError('unknown-entity', `no entity "${entity}" in the library`);
  return model;
}
