/**
 * The settings page: puts the Options into its page, with words and a port to settings and library.
 * It must not know what is shown: components/options does.
 */
import { render } from 'preact';
import { Options } from '../../components/options/options';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { createOptionsPort } from './create-options-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
render(<Options port={createOptionsPort()} words={words} />, document.getElementById('options')!);
