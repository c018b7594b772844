/**
 * The welcome: puts the Welcome into its page, with words and a port to the library.
 * It must not know what is shown: components/welcome does.
 */
import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { createWelcomePort } from './create-welcome-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
render(<Welcome port={createWelcomePort()} words={words} />, document.getElementById('welcome')!);
