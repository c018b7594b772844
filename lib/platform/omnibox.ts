/**
 * The address bar: after `kx` and a space the library answers as you type; Enter on a name opens its page, on a report the reader.
 * "kx kom" -> Komdigi, and reports that name it; a line that is neither is searched for in a tab.
 * It must not know how the library is searched.
 */
import type { SearchResult } from '../search/search-result';
import { meaningOf, suggestFor } from '../search/suggest';
import { browser } from './browser';
import { openArticlePage, openEntityPage, openSearchPage } from './extension-pages';

/** As many as browsers show. */
const MOST_LINES = 6;

/** Registers the listeners; call it synchronously at start. */
export function answerAddressBar(search: (query: string) => Promise<SearchResult>): void {
  const { omnibox } = browser;
  omnibox.onInputStarted.addListener(() => omnibox.setDefaultSuggestion({ description: plain('omniboxSearch') }));
  omnibox.onInputChanged.addListener((text, suggest) => {
    void search(text).then((found) => {
      const lines = suggestFor(found).slice(0, MOST_LINES);
      suggest(lines.map(({ line }) => ({ content: line, description: written(line) })));
    });
  });
  omnibox.onInputEntered.addListener((text) => void openLine(text, search));
}

async function openLine(text: string, search: (query: string) => Promise<SearchResult>): Promise<void> {
  const means = meaningOf(text, await search(text));
  if (!means) await openSearchPage(text);
  else if ('entity' in means) await openEntityPage(means);
  else await openArticlePage(means);
}

function plain(key: string): string {
  return written(browser.i18n.getMessage(key));
}

/** Chrome reads a description as XML, Firefox as it is written. */
function written(text: string): string {
  if ('getBrowserInfo' in browser.runtime) return text;
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
