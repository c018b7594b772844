/**
 * The page that a reader wants to keep: its HTML, read once from the tab, and the article in it, kept when they say so.
 * readPage(12) -> { ok: true, value: { reading, stripped: ["utm_source"] } }; keepPage(reading) -> on the disk when it resolves.
 * It must not know screens. Only a tab that the reader has just asked about may be read (activeTab); nothing is fetched.
 */
import { ArticleError } from '../article/article-error';
import { cleanUrl } from '../article/clean-url';
import { MAX_HTML_UNITS } from '../article/html/dom';
import { parseHtmlArticle } from '../article/parse-html-article';
import { parseTextArticle } from '../article/parse-text-article';
import { SAVED_SOURCE } from '../library/source';
import { StoreError, type StoreFailureCode } from '../library/store-failure';
import { readArticle } from '../reading/read-article';
import type { Reading } from '../reading/reading';
import { browser } from './browser';
import { loadReadingAids } from './reading-aids';
import { ensureSavedSource } from './store/create-store';
import { openStore } from './store/open-store';

/** Why a page cannot be kept. `no-article`: what is on it is no report; `private`: nothing is written for a private window. */
export type PageRefusal = 'gone' | 'closed-to-us' | 'no-article' | 'private';

/** What would be kept of a page. */
export interface ReadPage {
  readonly reading: Reading;
  /** Parameters taken out of the address. */
  readonly stripped: readonly string[];
  /** Only what the reader had selected: the page as a whole is no report. */
  readonly isSelection: boolean;
  /** The library has this address already: keeping it again replaces what is there. */
  readonly isKnown: boolean;
}

/** A page read, or why not. */
export type PageResult = { readonly ok: true; readonly value: ReadPage } | { readonly ok: false; readonly why: PageRefusal };

interface TakenPage {
  readonly html: string;
  readonly url: string;
  readonly title: string;
  readonly selection: string;
}

const SHORTEST_SELECTION = 80;

/** Reads the page in the tab `tabId` as it stands there now. */
export async function readPage(tabId: number): Promise<PageResult> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return { ok: false, why: 'gone' };
  if (tab.incognito) return { ok: false, why: 'private' };
  const taken = await takePage(tabId);
  const address = taken && cleanUrl(taken.url);
  if (!taken || !address) return { ok: false, why: 'closed-to-us' };
  const found = articleOn(taken, address.url);
  if (!found) return { ok: false, why: 'no-article' };
  const reading = readArticle(found.article, await loadReadingAids());
  return {
    ok: true,
    value: { reading, stripped: address.stripped, isSelection: found.isSelection, isKnown: await isKnown(reading.article.id) },
  };
}

/** The address that the parser finds on the page may carry what the reader's own did not: it is cleaned as well. */
function articleOn({ html, selection, title }: TakenPage, url: string) {
  try {
    return { article: parseHtmlArticle(html, { url }), isSelection: false };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    if (selection.trim().length < SHORTEST_SELECTION) return undefined;
    return { article: parseTextArticle(selection, { url, ...(title !== '' && { title }) }), isSelection: true };
  }
}

async function takePage(tabId: number): Promise<TakenPage | undefined> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, func: pageAsText, args: [MAX_HTML_UNITS] });
    return first?.result as TakenPage | undefined;
  } catch {
    return undefined;
  }
}

/** Runs in the page: it must not use anything from outside itself. */
function pageAsText(most: number): TakenPage {
  return {
    html: document.documentElement.outerHTML.slice(0, most),
    url: location.href,
    title: document.title,
    selection: String(getSelection() ?? '').slice(0, most),
  };
}

async function isKnown(article: string): Promise<boolean> {
  const opened = await openStore();
  if (!opened.ok) return false;
  try {
    return (await opened.value.hasArticles(SAVED_SOURCE, [article])).has(article);
  } catch {
    return false;
  } finally {
    opened.value.close();
  }
}

/** Kept, and how to take it back: what was there before stands again then. */
export type Kept = { readonly ok: true; undo(): Promise<void> } | { readonly ok: false; readonly code: StoreFailureCode };

/** Keeps a reading among the saved pages; `ok` only when it is on the disk. `sourceName` names their source at first. */
export async function keepPage(reading: Reading, sourceName: string): Promise<Kept> {
  const opened = await openStore();
  if (!opened.ok) return { ok: false, code: opened.code };
  const store = opened.value;
  const { id } = reading.article;
  try {
    await ensureSavedSource(store, sourceName);
    const before = await store.reading(SAVED_SOURCE, id);
    await store.saveReadings(SAVED_SOURCE, [reading], { durability: 'strict' });
    void store.persist();
    return {
      ok: true,
      undo: () => (before ? store.saveReadings(SAVED_SOURCE, [before]) : store.deleteReadings(SAVED_SOURCE, [id])),
    };
  } catch (error) {
    return { ok: false, code: error instanceof StoreError ? error.code : 'failed' };
  }
}
