/**
 * What each thing a reader does on the library screen sets going: act({ type: "refresh", source }, hands) -> the feed is fetched.
 * It must not draw. Leave to ask a host is asked for before anything is waited for: browsers want the click itself.
 */

import type { FeedLink } from '../../lib/feed/find-feed-links';
import type { ListedFeed } from '../../lib/feed/opml';
import type { Source } from '../../lib/library/source';
import type { Selection } from '../../lib/search/selection';
import type { Hands } from './hands';
import type { Done, LibraryEvent, LibraryModel, Removed } from './library-model';
import type { NewFeed } from './library-port';
import { takeFiles } from './take-files';

/** What fails is said: nothing that a reader has asked for ends in silence. */
export async function act(event: LibraryEvent, hands: Hands): Promise<void> {
  await carryOut(event, hands).catch((error: unknown) => hands.now({ wrong: { code: 'failed', detail: String(error) } }));
  hands.askNext();
}

async function carryOut(event: LibraryEvent, hands: Hands): Promise<void> {
  const { port, now, reload } = hands;
  switch (event.type) {
    case 'typed':
      return now({ typed: event.text, wrong: undefined });
    case 'add-typed':
      return addTyped(hands);
    case 'allow-own-network':
      return lookAt(event.url, true, hands);
    case 'choose-feed':
      return addFeeds([toListed(event.feed, event.privateAllowed)], hands);
    case 'add-list':
      return addFeeds(event.feeds, hands);
    case 'refuse':
      return now({ asked: undefined });
    case 'cancel':
      return hands.cancel();
    case 'files':
      return takeFiles(event.files, hands);
    case 'restore':
      return restore(event.file, event.mode, hands);
    case 'open-source':
      return openSource(event.source, hands);
    case 'try-again':
      return reload();
    case 'loss-read':
      return now({ lost: undefined });
    case 'make-pack':
      return makePack(event.selection, hands);
    case 'begin-anew':
      await port.beginAnew();
      await reload();
      return event.backup ? takeFiles([event.backup], hands) : undefined;
    case 'open-article':
      return port.openArticle(event.line);
    case 'keep-days':
      await port.keepDays(event.days);
      return reload();
    case 'persist':
      now((await port.persist()) ? {} : { done: { what: 'not-promised' }, wrong: undefined });
      return reload();
    case 'change':
      return changeSource(event, hands);
    default:
      return actOnLibrary(event, hands);
  }
}

type Rest = Extract<
  LibraryEvent,
  {
    type:
      | 'refresh'
      | 'refresh-all'
      | 'give-leave'
      | 'remove'
      | 'remove-article'
      | 'undo'
      | 'export'
      | 'take-offer'
      | 'write-list'
      | 'backup';
  }
>;

async function actOnLibrary(event: Rest, hands: Hands): Promise<void> {
  const { port, now, work } = hands;
  switch (event.type) {
    case 'refresh':
      return refresh([event.source.id], hands);
    case 'refresh-all':
      return refresh(
        feedsOf(hands.model).map(({ id }) => id),
        hands,
      );
    case 'give-leave': {
      const { feed, id } = event.source;
      const isGiven = feed !== undefined && (await port.askLeave([feed.url]));
      return isGiven ? refresh([id], hands) : now({ wrong: { code: 'no-leave' } });
    }
    case 'remove':
      await port.remove(event.source.id);
      return removed({ name: event.source.name, source: event.source.id }, hands);
    case 'remove-article':
      await port.removeArticle(event.line);
      return removed({ name: event.line.title ?? '', article: event.line }, hands);
    case 'undo':
      return undo(hands);
    case 'export': {
      const count = await work('exporting', (watched) => port.exportPack(event.source, watched));
      return count === undefined ? undefined : now({ done: { what: 'exported', count } });
    }
    case 'take-offer': {
      const count = await work('importing', (watched) => port.takeOffer(event.source, watched));
      return count === undefined ? undefined : finish({ what: 'imported', count }, hands);
    }
    case 'write-list':
      await port.writeList(
        feedsOf(hands.model).map(({ feed, name, folder = [] }) => ({
          url: feed!.url,
          title: name,
          folder,
          ...(feed!.siteUrl && { siteUrl: feed!.siteUrl }),
        })),
      );
      return now({ done: { what: 'list-written' } });
    case 'backup': {
      const count = await work('backing-up', (watched) => port.backUp(watched));
      return count === undefined ? undefined : now({ done: { what: 'backed-up' } });
    }
  }
}

/** How many of the newest reports tell where a feed's articles are. */
const REPORTS_LOOKED_AT = 20;

async function openSource({ id }: Source, { model, port, now }: Hands): Promise<void> {
  if (model.open === id) return now({ open: undefined });
  now({ open: id, openUrls: undefined });
  const { lines } = await port.linesOf(id)(0, REPORTS_LOOKED_AT);
  now({ openUrls: lines.flatMap(({ url }) => url ?? []) });
}

/** Whole articles may be on another site than the feed: leave to ask it is asked for in the same click. */
async function changeSource({ source, change }: Extract<LibraryEvent, { type: 'change' }>, hands: Hands): Promise<void> {
  const { model, port, now, reload } = hands;
  if (change === 'full-text') {
    const urls = (model.openUrls ?? []).filter((url) => !port.isOwnNetwork(url));
    if (!(await port.askLeave(urls))) return now({ wrong: { code: 'no-leave-articles' } });
  }
  await port.change(source, change);
  await reload();
}

async function makePack(selection: Selection, { port, now, work }: Hands): Promise<void> {
  const name = 'entity' in selection ? selection.name : selection.query;
  now({ asked: undefined });
  const count = await work('exporting', (watched) => port.packSelection(selection, name, watched));
  if (count !== undefined) now({ done: { what: 'exported', count } });
}

/** Feeds that are there, in their order. */
export function feedsOf({ opened }: LibraryModel): readonly Source[] {
  return opened?.ok ? opened.value.sources.filter(({ kind, state, feed }) => kind === 'feed' && state === 'visible' && feed) : [];
}

async function addTyped(hands: Hands): Promise<void> {
  const { model, port, now, work } = hands;
  const url = port.addressIn(model.typed);
  if (url === undefined) return now({ wrong: { code: 'no-address' } });
  if (port.isOwnNetwork(url)) return now({ asked: { about: 'own-network', url }, wrong: undefined });
  if (!/\.konteks$/i.test(new URL(url).pathname)) return lookAt(url, false, hands);
  if (!(await port.askLeave([url]))) return now({ wrong: { code: 'no-leave' } });
  const count = await work('importing', (watched) => port.importPack(url, watched));
  return count === undefined ? undefined : finish({ what: 'imported', count }, hands);
}

/** A feed is added; a site with one feed of its own host as well; of several the reader chooses. */
async function lookAt(url: string, privateAllowed: boolean, hands: Hands): Promise<void> {
  const { port, now, work } = hands;
  now({ asked: undefined, wrong: undefined });
  if (!(await port.askLeave([url]))) return now({ wrong: { code: 'no-leave' } });
  const feeds = await work('looking', (watched) => port.lookForFeeds(url, { ...watched, privateAllowed }));
  if (feeds === undefined) return;
  const [only, ...others] = feeds;
  const isHere = only !== undefined && new URL(only.url).hostname === new URL(url).hostname;
  if (only && isHere && others.length === 0) return addFeeds([toListed(only, privateAllowed)], hands, true);
  now({ asked: { about: 'which-feed', feeds, privateAllowed } });
}

async function addFeeds(feeds: readonly NewFeed[], hands: Hands, hasLeave = false): Promise<void> {
  const { port, now } = hands;
  if (!hasLeave && !(await port.askLeave(feeds.map(({ url }) => url)))) return now({ wrong: { code: 'no-leave' } });
  const added = await hands.work('importing', () => port.addFeeds(feeds));
  if (added === undefined) return;
  now({ typed: '', asked: undefined });
  await finish({ what: 'feeds-added', count: added.length }, hands);
  await hands.work('refreshing', (watched) => port.refresh(added, watched));
  await hands.reload();
}

function toListed({ url, title }: FeedLink, privateAllowed: boolean): NewFeed {
  const listed: ListedFeed = { url, folder: [], ...(title !== undefined && { title }) };
  return { ...listed, ...(privateAllowed && { privateAllowed }) };
}

async function refresh(ids: readonly string[], hands: Hands): Promise<void> {
  const count = await hands.work('refreshing', (watched) => hands.port.refresh(ids, watched));
  await (count === undefined ? hands.reload() : finish({ what: 'refreshed', count }, hands));
}

async function restore(file: File, mode: 'merge' | 'replace', hands: Hands): Promise<void> {
  hands.now({ asked: undefined });
  const count = await hands.work('restoring', (watched) => hands.port.restore(file, mode, watched));
  if (count === undefined) return;
  hands.now({ lost: undefined });
  await finish({ what: 'restored', count }, hands);
}

async function removed(what: Removed, { now, reload }: Hands): Promise<void> {
  now({ removed: what, done: undefined });
  await reload();
}

async function undo({ model: { removed: what }, port, now, reload }: Hands): Promise<void> {
  if (!what) return;
  await ('source' in what ? port.bringBack(what.source) : port.bringBackArticle(what.article));
  // First it is there again: the focus goes to it from the button that is gone then.
  await reload();
  now({ removed: undefined, wrong: undefined, done: { what: 'brought-back', ...what } });
}

async function finish(done: Done, { now, reload }: Hands): Promise<void> {
  now({ done, removed: undefined });
  await reload();
}
