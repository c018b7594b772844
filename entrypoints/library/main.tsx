/**
 * The library: puts the LibraryPage into its page, with words and a port to library, network and files.
 * `?add=` is an address to begin with, `?pack&entity=` or `?pack&query=` what to make a pack of. It must not know what is shown: components/library does.
 */
import { render } from 'preact';
import { LibraryPage } from '../../components/library/library-page';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { selectionIn } from '../../lib/search/selection';
import { createLibraryPort } from './create-library-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
const add = new URLSearchParams(location.search).get('add') ?? '';
document.documentElement.lang = words.language;
render(
  <LibraryPage port={createLibraryPort()} words={words} add={add} pack={selectionIn(location.search)} />,
  document.getElementById('library')!,
);
