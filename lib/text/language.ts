/**
 * Which language a text is written in, told by its function words and word forms.
 * "Raksasa asal China itu telah berinvestasi di Shanghai" -> 'id'; "The firm said it will invest" -> 'en'; "Der Hund" -> 'und'.
 * It must not know places or publishers: a text about Jakarta may be English.
 */
import { ENGLISH_WORDS, INDONESIAN_WORDS } from './language.data';

/** Languages the reader knows; `und` is everything else. */
export type Language = 'id' | 'en' | 'und';

/** More words than this add nothing, and a page may be a book. */
const WORDS_READ = 2000;
/** Running text has three times this share of function words; a neighbour language (Dutch, Javanese) has less than this. */
const LEAST_SHARE = 0.12;
/** The other language must be clearly rarer: quotations are allowed, a half-and-half text is not decided. */
const LEAST_LEAD = 1.5;

const WORD = /\p{L}+/gu;
/** Forms that only Indonesian builds: "meneriakkan", "dikatakan", "finalnya". They tell a headline with few function words. */
const INDONESIAN_FORM = /^(?:me[mn]\p{L}{3,}(?:kan|i)|di\p{L}{3,}kan|\p{L}{3,}nya)$/u;

/**
 * The language of `text`: 'id' or 'en' when its function words say so clearly, else 'und'.
 * One sentence is enough; a bare name or a number is 'und'. Malay news mostly comes out as 'id'. Reads 2,000 words at most.
 */
export function detectLanguage(text: string): Language {
  let words = 0;
  let indonesian = 0;
  let english = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (++words > WORDS_READ) break;
    const folded = word.toLowerCase();
    if (INDONESIAN_WORDS.has(folded) || INDONESIAN_FORM.test(folded)) indonesian++;
    if (ENGLISH_WORDS.has(folded)) english++;
  }
  const most = Math.max(indonesian, english);
  if (most < words * LEAST_SHARE || most < Math.min(indonesian, english) * LEAST_LEAD || most === 0) return 'und';
  return indonesian > english ? 'id' : 'en';
}
