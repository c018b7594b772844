/**
 * The side panel's port to the world: the page in front, and a library it opens itself.
 * createBriefPort().loadPage() -> { state: "on", title, published: { value: "2025-03-26", source: "meta" }, brief: { ok: true, value: … } }.
 * It must not know what the panel draws. A page where Konteks is off is read only by readPage, which the reader asks for.
 */
import type { BriefPort, PageBrief } from '../../components/brief/brief-model';
import { type Brief, briefFor, type OnPage } from '../../lib/card/brief';
import { linesOf, namesIn } from '../../lib/card/names-in';
import type { PageEntity, PageState, Result, ScreenRequests } from '../../lib/messages/protocol';
import { openArticlePage, openEntityPage, openLibraryPage } from '../../lib/platform/extension-pages';
import { askPage, pageInFront, wakePage, watchPageInFront } from '../../lib/platform/page-in-front';
import { loadSettings } from '../../lib/platform/settings-store';
import { openWholeLibrary } from '../../lib/platform/whole-library';

type PageAnswer = ScreenRequests['list-mentions']['answer'];

/** Reports read for all names of a page together. */
const MOST_REPORTS = 300;

/** Port for the panel of one window. */
export function createBriefPort(): BriefPort {
  return {
    loadPage,
    readPage,
    showMention: async (entity) => void (await askFront({ type: 'show-mention', entity })),
    placeInPage: async () => (await askFront({ type: 'where' }))?.top,
    scrollTo: async (top) => void (await askFront({ type: 'scroll-to', top })),
    watchView: async (seen) => (await askFront({ type: 'watch-view', seen }))?.inView,
    openEntity: (entity, at) => void openEntityPage({ entity, at }),
    openArticle: (place) => void openArticlePage(place),
    openLibrary: () => void openLibraryPage(),
    watch: watchPageInFront,
  };
}

async function askFront<T extends keyof ScreenRequests>(request: { readonly type: T } & ScreenRequests[T]['request']) {
  return askPage((await pageInFront()).tabId, request);
}

async function loadPage(): Promise<PageBrief> {
  const { tabId } = await pageInFront();
  let answer = await askPage(tabId, { type: 'list-mentions' });
  if (!answer && tabId !== undefined && (await wakePage(tabId))) answer = await askPage(tabId, { type: 'list-mentions' });
  if (!answer) return { state: 'restricted', title: '', brief: await briefOf([], undefined) };
  const { title, published, entities } = answer;
  const state = await stateOf(answer);
  return { state, title, published, brief: await briefOf(entities.filter(isSure), published?.value) };
}

/** A page of a language that is off only knows that nothing was found on it. */
async function stateOf({ state, language }: Pick<PageAnswer, 'state' | 'language'>): Promise<PageState> {
  const { settings } = await loadSettings();
  const isOff = state === 'off' || state === 'off-here';
  return isOff || settings.languages.includes(language) ? state : 'off-language';
}

async function readPage(): Promise<PageBrief> {
  const page = await loadPage();
  const read = await askPage((await pageInFront()).tabId, { type: 'read-text' });
  if (!read || !page.brief.ok) return page;
  const { settings } = await loadSettings();
  // More than half of what the panel would weigh: loaded where the reader asks for it.
  const { createNameFinder } = await import('../../lib/platform/name-finder');
  const found = createNameFinder();
  const lines = linesOf(read.text);
  const finder = await found.forPage({ language: read.language, muted: new Set(settings.muted) });
  const names = namesIn(lines, await found.find(lines, finder));
  const sentences = Object.fromEntries(names.map((name) => [name.entity, name.sentences]));
  return { ...page, sentences, brief: await briefOf(names, page.published?.value) };
}

/** A name that may mean several says nothing of what the page is about. */
function isSure({ choices }: PageEntity): boolean {
  return choices === undefined;
}

async function briefOf(names: readonly OnPage[], at: string | undefined): Promise<Result<Brief>> {
  const whole = await openWholeLibrary();
  if (!whole.ok) return whole;
  const ids = names.map(({ entity }) => entity);
  const most = Math.ceil(MOST_REPORTS / Math.max(1, ids.length));
  return { ok: true, value: briefFor(await whole.value.about(ids, { at, most }), names, { at }) };
}
