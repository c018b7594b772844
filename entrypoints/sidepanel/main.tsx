/**
 * The side panel, in Firefox the sidebar: puts the BriefPanel into its page, with words and a port to page and library.
 * It must not know what is shown: components/brief does.
 */
import { render } from 'preact';
import { BriefPanel } from '../../components/brief/brief-panel';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { createBriefPort } from './create-brief-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
render(<BriefPanel port={createBriefPort()} words={words} />, document.getElementById('brief')!);
