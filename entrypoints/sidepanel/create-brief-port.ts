/**
 * The side panel's port to the world: the page in front, and a library it opens itself.
 * createBriefPort().loadPage() -> { state: "on", title, published: "2025-03-26", brief: { ok: true, value: … } }.
 * It must not know what the panel draws. A page where Konteks is off is read only by readPage, which the reader asks for.
 */
import type { BriefPort, PageBrief } from '../../components/brief/brief-model';
import { type Brief, briefFor, type OnPage } from '../../lib/card/brief';
import { namesIn } from '../../lib/card/names-in';
import type { Library } from '../../lib/coverage/library';
import { compileGazetteer } from '../../lib/gazetteer/compile-gazetteer';
import { createMentionFinder } from '../../lib/gazetteer/find-mentions';
import { openGazetteer } from '../../lib/gazetteer/open-gazetteer';
import type { PageEntity, Result, ScreenRequests } from '../../lib/messages/protocol';
import { openArticlePage, openEntityPage } from '../../lib/platform/extension-pages';
import { openLibrary } from '../../lib/platform/library-store';
import { askPage, pageInFront, wakePage, watchPageInFront } from '../../lib/platform/page-in-front';
import { loadSettings } from '../../lib/platform/settings-store';

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
  const library = await openLibrary();
  if (!answer) return { state: 'restricted', title: '', brief: briefOf(library, [], undefined) };
  const { state, title, published, entities } = answer;
  return { state, title, published, brief: briefOf(library, entities.filter(isSure), published) };
}

async function readPage(): Promise<PageBrief> {
  const page = await loadPage();
  const read = await askPage((await pageInFront()).tabId, { type: 'read-text' });
  const [library, { settings }] = await Promise.all([openLibrary(), loadSettings()]);
  if (!read || !library.ok) return page;
  const { entities } = library.value;
  const gazetteer = openGazetteer(compileGazetteer([...entities.values()]), entities);
  const names = namesIn(read.text, createMentionFinder(gazetteer, { language: read.language, muted: new Set(settings.muted) }));
  const sentences = Object.fromEntries(names.map((name) => [name.entity, name.sentences]));
  return { ...page, sentences, brief: briefOf(library, names, page.published) };
}

/** A name that may mean several says nothing of what the page is about. */
function isSure({ choices }: PageEntity): boolean {
  return choices === undefined;
}

function briefOf(library: Result<Library>, names: readonly OnPage[], at: string | undefined): Result<Brief> {
  return library.ok ? { ok: true, value: briefFor(library.value, names, { at }) } : library;
}
