/**
 * Where a date was found, in words: { source: "url" } -> "date from the address".
 * It must not know whose date it is: a stored report's or that of the page one reads.
 */
import type { DateSource } from '../../lib/article/article';
import type { SayKey } from '../words';

export const DATE_SOURCE_WORDS = {
  meta: 'readerDateMeta',
  'json-ld': 'readerDateMeta',
  text: 'readerDateText',
  url: 'readerDateUrl',
  inferred: 'readerDateInferred',
} as const satisfies Record<DateSource, SayKey>;
