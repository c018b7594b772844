/**
 * How each fact of a report was found: the headline, the date, each name, each quote, each date in its words.
 * Komdigi: "a name that a person vouches for, written as Komdigi, Kominfo". It must not find anything itself.
 */
import type { FoundDate, Reading } from '../../lib/reading/reading';
import type { ArticleViewProps } from './article-model';

export function HowFound({ model: { context }, words, reading }: ArticleViewProps & { readonly reading: Reading }) {
  const { entities, quotes, dates } = reading;
  const names = entities.filter(({ id }) => id !== undefined).sort((a, b) => b.salience - a.salience);
  if (names.length + quotes.length + dates.length === 0) return null;
  return (
    <details class="reader-how">
      <summary>{words.say('readerHow')}</summary>
      {context && names.length > 0 && (
        <section>
          <h3 class="label">{words.say('readerNames')}</h3>
          <dl>
            {names.map(({ id, name, surfaces }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>
                  {words.say(context.vouched.includes(id!) ? 'readerHowVouched' : 'readerHowFound')}
                  {', '}
                  {words.say('readerHowWritten', surfaces.join(', '))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {quotes.length > 0 && (
        <section>
          <h3 class="label">{words.say('readerQuotes')}</h3>
          <dl>
            {quotes.map(({ start, text, direct }) => (
              <div key={start}>
                <dt class="reader-how-said">{text}</dt>
                <dd>{words.say(direct ? 'readerQuoteDirect' : 'readerQuoteReported')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {dates.length > 0 && (
        <section>
          <h3 class="label">{words.say('readerDates')}</h3>
          <dl>
            {dates.map((date) => (
              <div key={date.start}>
                <dt>
                  {date.text} → {words.day(date.date)}
                </dt>
                <dd>{words.say(isPrintedWhole(date) ? 'readerDatePrinted' : 'readerDateWorkedOut')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </details>
  );
}

/** Where the year is printed nothing had to be worked out. */
function isPrintedWhole({ text, date }: FoundDate): boolean {
  return text.includes(date.slice(0, 4));
}
