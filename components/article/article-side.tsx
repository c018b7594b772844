/**
 * Beside the article: its names, who said what, the dates in it, each a way to the place in the text; or the card of a name.
 * It must not know how cards are answered.
 */
import type { FoundEntity } from '../../lib/entity/entity';
import type { Reading } from '../../lib/reading/reading';
import type { Span } from '../../lib/text/span';
import { Card } from '../card/card';
import { Glyph } from '../glyph/glyph';
import type { ArticleViewProps } from './article-model';
import { HowFound } from './how-found';

export function ArticleSide(props: ArticleViewProps & { readonly reading: Reading }) {
  const { model, words, onEvent, reading } = props;
  const open = model.cards.at(-1);
  if (!open) {
    return (
      <aside class="reader-side" aria-label={words.say('readerNames')}>
        <Names {...props} />
        <Quotes reading={reading} words={words} />
        <Dates reading={reading} words={words} />
        <HowFound {...props} />
      </aside>
    );
  }
  const { entity, view } = open;
  return (
    <aside class="reader-side reader-side-card">
      <Card
        view={view}
        words={words}
        place="screen"
        pinned={false}
        canGoBack={model.cards.length > 1}
        muted={model.muted.includes(entity)}
        siteOff={false}
        onAction={(action) => onEvent({ type: 'card-acted', entity, action })}
      />
    </aside>
  );
}

function Names({ reading, words, onEvent }: ArticleViewProps & { reading: Reading }) {
  const known = [...reading.entities].sort((a, b) => b.salience - a.salience).filter(hasId);
  if (known.length === 0) return null;
  return (
    <section>
      <h2 class="label">{words.say('readerNames')}</h2>
      <ul class="reader-chips">
        {known.map(({ id, name, kind, mentions }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => onEvent({ type: 'card-asked', entity: id, name, kind })}>
              <Glyph name={kind} />
              {name}
              <span class="reader-count" title={words.count('mentions', mentions.length)}>
                {mentions.length}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hasId(entity: FoundEntity): entity is FoundEntity & { readonly id: string } {
  return entity.id !== undefined;
}

function Quotes({ reading: { quotes, article }, words }: { reading: Reading; words: ArticleViewProps['words'] }) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2 class="label">{words.say('readerQuotes')}</h2>
      <ul class="reader-list">
        {quotes.map((quote) => (
          <li key={quote.start}>
            <a class="link" href={hashOf(quote)}>
              {[quote.speaker ?? words.say('readerSpeakerUnknown'), quote.role].filter(Boolean).join(', ')}
            </a>
            <p class="reader-said" lang={article.language} dir="auto">
              <span class={quote.direct ? 'spoken' : undefined}>{quote.text}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dates({ reading: { dates }, words }: { reading: Reading; words: ArticleViewProps['words'] }) {
  if (dates.length === 0) return null;
  return (
    <section>
      <h2 class="label">{words.say('readerDates')}</h2>
      <ul class="reader-list reader-dates">
        {dates.map((date) => (
          <li key={date.start}>
            <a class="link" href={hashOf(date)}>
              {date.until === undefined ? words.day(date.date) : words.range(date.date, date.until)}
            </a>{' '}
            <span class="reader-printed">{date.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hashOf({ start, end }: Span): string {
  return `#${start}-${end}`;
}
