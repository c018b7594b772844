/**
 * The background: opens the library and answers pages; holds nothing that cannot be made again.
 * A page asks "find-mentions" -> the gazetteer of the library finds them. It composes; no rule of its own lives here.
 * Listeners are registered synchronously: the worker may have been started by the very event.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../lib/platform/answer-requests';
import { createBadge } from '../lib/platform/badge';
import { listenToCommands } from '../lib/platform/commands';
import { offerSearchInMenu } from '../lib/platform/context-menu';
import { keepFeedsFresh } from '../lib/platform/feeds/feed-alarm';
import { createLibrarySearch } from '../lib/platform/library-search';
import { keepNames } from '../lib/platform/names-store/keep-names';
import { offerSave } from '../lib/platform/offer-save';
import { answerAddressBar } from '../lib/platform/omnibox';
import { keepIndex } from '../lib/platform/search-store/keep-index';
import { serveRequests } from '../lib/platform/serve-requests';
import { welcomeNewReader } from '../lib/platform/welcome-page';

export default defineBackground({
  main() {
    const { handlers, forgetNames } = answerRequests(createBadge());
    serveRequests(handlers);
    keepNames({ onChange: forgetNames });
    keepIndex();
    listenToCommands();
    offerSearchInMenu();
    answerAddressBar(createLibrarySearch());
    offerSave();
    keepFeedsFresh();
    welcomeNewReader();
  },
});
