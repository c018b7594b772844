/**
 * The article reader, article.html?id=…#start-end: puts the ArticlePage into its page, with words and a port to the library.
 * It must not know what is shown: components/article does.
 */
import { render } from 'preact';
import { ArticlePage } from '../../components/article/article-page';
import { createWords } from '../../components/words';
import { browser } from '../../lib/platform/browser';
import { createArticlePort } from './create-article-port';

const words = createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
const id = new URLSearchParams(location.search).get('id') ?? '';
document.documentElement.lang = words.language;
render(<ArticlePage port={createArticlePort(id)} words={words} />, document.getElementById('article')!);
