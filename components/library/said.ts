/**
 * Numbers and failures in words: sizeIn(214_000, words) -> "214 kB"; momentIn("2026-11-22T06:00:00Z", words) -> "22 Nov 2026, 13:00".
 * It must not know where they come from.
 */
import type { SayKey, Words } from '../words';
import { FAILURE_WORDS } from './failure-words';
import type { WrongCode } from './library-model';

const KILO = 1_000;

/** What went wrong, what is safe, what to do; feeds have these words too. */
export const WRONG_WORDS = {
  ...FAILURE_WORDS,
  'no-permission': 'feedNoLeave',
  unreachable: 'feedUnreachable',
  status: 'feedStatus',
  'too-large': 'feedTooLarge',
  'too-slow': 'feedTooSlow',
  'not-a-feed': 'feedNone',
  'private-address': 'feedPrivate',
  downgrade: 'feedDowngrade',
  'too-many-redirects': 'feedRedirects',
  'pack-broken': 'packBroken',
  'nothing-to-pack': 'packNothing',
  'backup-broken': 'backupBroken',
  'backup-newer': 'backupNewer',
  'no-address': 'libraryNoAddress',
  'no-leave': 'libraryNoLeave',
  'no-leave-articles': 'libraryNoLeaveArticles',
  'no-list': 'libraryNoList',
} as const satisfies Record<WrongCode, SayKey>;

/** Bytes, in the unit that reads best. */
export function sizeIn(bytes: number, words: Words): string {
  const [unit, size] =
    bytes >= KILO ** 3
      ? (['sizeGiga', KILO ** 3] as const)
      : bytes >= KILO ** 2
        ? (['sizeMega', KILO ** 2] as const)
        : (['sizeKilo', KILO] as const);
  const digits = bytes / size < 10 && size > KILO ? 1 : 0;
  const shown = size === KILO ? Math.ceil(bytes / size) : bytes / size;
  return words.say(unit, shown.toLocaleString(words.language, { maximumFractionDigits: digits }));
}

/** A moment by the reader's own clock. */
export function momentIn(iso: string, words: Words): string {
  const moment = new Date(iso);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString();
  return words.day(local, { exact: true });
}

/** How long something takes yet, in words that do not flicker. */
export function timeLeft(ms: number, words: Words): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 60
    ? words.count('secondsLeft', Math.max(1, Math.ceil(seconds / 5) * 5))
    : words.count('minutesLeft', Math.ceil(seconds / 60));
}
