/**
 * The toolbar popup: puts the Popup into its page, with the browser's words and a port to the world.
 * It must not know what is shown: components/popup does.
 */
import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { createPopupPort, startQuery } from './create-popup-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
render(<Popup port={createPopupPort()} words={words} query={startQuery()} />, document.getElementById('popup')!);
