/**
 * What a text says a thing is, verbatim, right before or after its name.
 * "Raksasa e-dagang asal China Alibaba Group" -> "Raksasa e-dagang asal China"; "Alibaba, perusahaan raksasa asal China," likewise.
 * It must not guess: a noun for companies, places or the like opens the phrase, and no verb or clause stands in it.
 */
import { sliceSpan } from '../text/span';
import type { EntityKind, Surface } from './entity';
import { FUNCTION_WORDS } from './name-words.data';

const PLACES = 'ibu kota|ibukota|kota|provinsi|negara|pulau|city|capital|country|island';
const THINGS =
  'perusahaan|raksasa|produsen|pabrikan|emiten|maskapai|lembaga|badan|organisasi|partai|platform|situs|portal|startup|klub|kelompok|bank|universitas|kampus|komunitas|aplikasi|layanan|merek|film|novel|lagu|virus|penyakit|kementerian|anak usaha|induk usaha|tim|koran|surat kabar|media|company|maker|carmaker|giant|startup|group|party|agency|bank|university|club|band|film|book|newspaper|airline';
const ORIGIN = String.raw`(?: (?:asal|dari|from) \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?`;

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
}

const OF_PLACES = patternsFor(PLACES);
const OF_THINGS = patternsFor(THINGS);
const NO_NOUN = /^(?:mana|lain|lainnya|kami|kita|secara|bagi|karena|antara|kepada|bawah|atas|ini|itu|tersebut|dapat|bisa)$|nya$/;
const VERB = /^(?:me(?:ng|ny|[nmlrw])|di|ber|ter)\p{Ll}{4,}$/u;
const WINDOW = 100;
const MOST = 3;

function patternsFor(openers: string): Patterns {
  const anyCase = openers.replace(/(^|\|)(\p{Ll})/gu, (_, bar, first) => `${bar}[${first}${first.toUpperCase()}]`);
  return {
    before: new RegExp(String.raw`(?:^|[\s("“])((?:${anyCase})((?: \p{Ll}[\p{Ll}-]*){0,5})${ORIGIN}),? $`, 'u'),
    after: new RegExp(`^, ((?:(?:sebuah|salah satu|a|an|the) )?(?:${openers})\\b[^.,;:()"“”\\n]{3,90}),`, 'u'),
  };
}

/** Appositions beside the `mentions` of a thing of this kind, at most three, in order. */
export function findDescriptions(text: string, mentions: readonly Surface[], kind: EntityKind): Surface[] {
  const patterns = kind === 'place' ? OF_PLACES : OF_THINGS;
  const found: Surface[] = [];
  for (const { start, end } of mentions) {
    if (found.length === MOST) break;
    const description = before(text, start, patterns) ?? after(text, end, patterns);
    if (description && !found.some(({ surface }) => surface === description.surface)) found.push(description);
  }
  return found;
}

function before(text: string, start: number, patterns: Patterns): Surface | undefined {
  const windowStart = Math.max(0, start - WINDOW);
  const match = patterns.before.exec(text.slice(windowStart, start));
  const phrase = match?.[1];
  if (!phrase || !(match[2] || / \p{Lu}/u.test(phrase)) || !match[2]!.split(' ').every(isNoun)) return undefined;
  const from = windowStart + match.index + match[0].indexOf(phrase);
  return asSurface(text, from, from + phrase.length);
}

/** A noun or an adjective, as far as its shape and a list of small words tell. */
function isNoun(word: string): boolean {
  return word === '' || !(FUNCTION_WORDS.has(word) || word === 'asal' || NO_NOUN.test(word) || VERB.test(word));
}

function after(text: string, end: number, patterns: Patterns): Surface | undefined {
  const match = patterns.after.exec(text.slice(end, end + WINDOW));
  if (!match || NO_NOUN.test(match[1]!.split(' ')[1]!)) return undefined;
  return asSurface(text, end + 2, end + 2 + match[1]!.length);
}

function asSurface(text: string, start: number, end: number): Surface {
  return { start, end, surface: sliceSpan(text, { start, end }) };
}
