/**
 * The words of the interface: typed keys of the message files, plural forms, and dates in the reader's language.
 * words.count("reports", 2) -> "2 laporan"; words.date({ value: "2024-12-02", source: "inferred", … }) -> "2 Des 2024 (disimpulkan)".
 * It must not know the extension API: whoever composes hands in browser.i18n.getMessage, the gallery and tests a plain table.
 */
import type { Published } from '../lib/article/article';

/** Every key of the message files; English is the reference, a test holds the others to it. */
export type WordKey = keyof typeof import('../public/_locales/en/messages.json');

/** Keys that come in plural forms, without the form: "reports" for reports_one, reports_other. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** What say() takes: every key that is no plural form. */
export type SayKey = Exclude<WordKey, `${CountKey}_${Intl.LDMLPluralRule}`>;

export type GetMessage = (key: string, substitutions?: string[]) => string;

export interface Words {
  /** The language the words are in ("id"), and its direction; both from the message files, whatever the browser asked for. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  say(key: SayKey, ...substitutions: string[]): string;
  /** The plural form that fits `count`, with the number written in the reader's way. */
  count(key: CountKey, count: number): string;
  /** A date at the precision it is known, saying so where it was inferred or is unknown. `exact` adds the time of day. */
  date(published: Published, options?: { exact: boolean }): string;
  /** An ISO date cut to year, month, day or minute: "2024-12" -> "Dec 2024". */
  day(iso: string, options?: { exact: boolean }): string;
  /** Two ISO dates as one stretch of time; one date where they are the same. */
  range(oldest: string, newest: string): string;
  publisher(name: string | undefined): string;
}

const ISO = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?/;

/** English without a region writes the day first here, as our readers' newspapers do. */
const FALLBACK_LOCALE: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Words from message files. `locale` is the browser's; where its language is not the messages' own, dates follow the messages. */
export function createWords(getMessage: GetMessage, locale: string): Words {
  const language = getMessage('language');
  const dateLocale = locale.split('-')[0] === language && locale !== language ? locale : (FALLBACK_LOCALE[language] ?? language);
  const say: Words['say'] = (key, ...substitutions) => getMessage(key, substitutions);
  const day: Words['day'] = (iso, options) => formatIso(iso, dateLocale, options?.exact ?? false);
  return {
    language,
    direction: getMessage('direction') === 'rtl' ? 'rtl' : 'ltr',
    say,
    day,
    count: (key, count) =>
      getMessage(`${key}_${new Intl.PluralRules(language).select(count)}`, [count.toLocaleString(dateLocale)]),
    date: ({ value, source }, options) => {
      if (value === undefined) return say('dateUnknown');
      const written = day(value, options);
      return source === 'inferred' ? say('dateInferred', written) : written;
    },
    range: (oldest, newest) => (oldest === newest ? day(oldest) : say('dateRange', day(oldest), day(newest))),
    publisher: (name) => name ?? say('publisherUnknown'),
  };
}

/** The date as its source printed it: the wall clock of the source is kept, never moved to the reader's time zone. */
function formatIso(iso: string, locale: string, exact: boolean): string {
  const [known, month, day, time] = ISO.exec(iso) ?? [];
  if (known === undefined) return iso;
  const [year = 0, monthOfYear = 1, ...rest] = known.split(/\D/).map(Number);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'short' : undefined,
    day: day ? 'numeric' : undefined,
    hour: exact && time ? '2-digit' : undefined,
    minute: exact && time ? '2-digit' : undefined,
  }).format(Date.UTC(year, monthOfYear - 1, ...(rest as [number?, number?, number?])));
}
