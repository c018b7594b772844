/**
 * The article reader drawn: headline, source and how each fact was found, the text, related headlines; names and quotes beside it.
 * What the source did not say is said to be unknown; nothing is filled in.
 * It must not know the port.
 */
import type { Article } from '../../lib/article/article';
import type { Reading } from '../../lib/reading/reading';
import { Glyph } from '../glyph/glyph';
import { originalLink } from '../source-chip/original-link';
import type { Words } from '../words';
import { Around } from './around';
import type { ArticleViewProps } from './article-model';
import { ArticleSide } from './article-side';
import { ArticleText } from './article-text';
import { DATE_SOURCE_WORDS } from './date-source';

export function ArticleView(props: ArticleViewProps) {
  const { model, words } = props;
  const { opened } = model;
  return (
    <div class="konteks reader" lang={words.language} dir={words.direction}>
      {opened?.ok ? <Opened {...props} reading={opened.value} /> : <NotOpened {...props} />}
    </div>
  );
}

function NotOpened({ model: { opened }, words }: ArticleViewProps) {
  const isMissing = opened?.ok === false && opened.code !== 'pack-broken';
  return (
    <main class="reader-main" aria-busy={!opened}>
      <h1 class="label">{words.say('readerTitle')}</h1>
      <p role="status">{words.say(!opened ? 'readerLoading' : isMissing ? 'readerMissing' : 'failurePackBroken')}</p>
    </main>
  );
}

function Opened(props: ArticleViewProps & { reading: Reading }) {
  const { model, words, reading, onEvent } = props;
  return (
    <>
      <main class="reader-main">
        <article>
          <Head article={reading.article} words={words} />
          <ArticleText
            reading={reading}
            place={model.place}
            words={words}
            onName={({ id, name, kind }) => id !== undefined && onEvent({ type: 'card-asked', entity: id, name, kind })}
          />
          <RelatedHeadlines article={reading.article} words={words} />
          <Around {...props} />
        </article>
      </main>
      <ArticleSide {...props} reading={reading} />
    </>
  );
}

function Head({ article, words }: { article: Article; words: Words }) {
  const { title, titleSource, publisher, published, byline, editor, language, url } = article;
  const original = originalLink(url);
  const people = [
    byline.length > 0 && words.say('readerBy', byline.join(', ')),
    editor.length > 0 && words.say('readerEditor', editor.join(', ')),
  ].filter((part) => part !== false);
  return (
    <header class="reader-head">
      <p class="label">{words.publisher(publisher)}</p>
      <h1 lang={title === undefined ? undefined : language}>{title ?? words.say('readerTitle')}</h1>
      {titleSource === 'lede' && <p class="reader-note">{words.say('readerLede')}</p>}
      <p class="reader-facts">
        {words.date(published, { exact: true })}
        {published.source && <span class="reader-note"> · {words.say(DATE_SOURCE_WORDS[published.source])}</span>}
      </p>
      {people.length > 0 && <p class="reader-facts">{people.join(' · ')}</p>}
      {original && (
        <a class="link reader-original" href={original} target="_blank" rel="noopener noreferrer">
          {words.say('readerOriginal')} <Glyph name="leave" turns />
        </a>
      )}
    </header>
  );
}

function RelatedHeadlines({ article: { relatedHeadlines, language }, words }: { article: Article; words: Words }) {
  if (relatedHeadlines.length === 0) return null;
  return (
    <footer class="reader-related">
      <h2 class="label">{words.say('readerRelated')}</h2>
      <ul lang={language}>
        {relatedHeadlines.map((headline) => (
          <li key={headline}>{headline}</li>
        ))}
      </ul>
    </footer>
  );
}
