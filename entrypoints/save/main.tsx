/**
 * "Save this page": puts the preview into its page, with words and a port to the tab it was opened from.
 * It must not know what is shown: components/save does.
 */
import { render } from 'preact';
import { SavePage } from '../../components/save/save-page';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { createSavePort } from './create-save-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
render(<SavePage port={createSavePort(words.say('savedPages'))} words={words} />, document.getElementById('save')!);
