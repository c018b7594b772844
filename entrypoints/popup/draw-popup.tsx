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
/** The search field stands before the script runs: a quick reader has begun to type. */
const typed = document.querySelector<HTMLInputElement>('.search-input')?.value ?? '';
/** What a date is written with takes as long to load as a list to be drawn: it is loaded while the library is being opened. */
requestAnimationFrame(() => setTimeout(() => words.day('2026-11-22')));
render(<Popup port={createPopupPort()} words={words} query={startQuery() || typed} />, document.getElementById('popup')!);
