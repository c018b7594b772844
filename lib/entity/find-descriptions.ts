/**
 * What a text says a thing is, verbatim, right before or after its name.
 * "Raksasa e-dagang asal China Alibaba Group" -> "Raksasa e-dagang asal China"; "Alibaba, perusahaan raksasa asal China," likewise.
 * It must not know kinds: a phrase that opens with a word for companies, places or the like is enough.
 */
import { sliceSpan } from '../text/span';
import type { Surface } from './entity';

const OPENERS =
  'perusahaan|raksasa|produsen|pabrikan|emiten|maskapai|lembaga|badan|organisasi|partai|platform|situs|portal|startup|klub|kelompok|ibu kota|ibukota|kota|provinsi|negara|bank|universitas|kampus|komunitas|aplikasi|layanan|merek|film|novel|lagu|virus|penyakit|kementerian|anak usaha|induk usaha|tim|koran|surat kabar|media|company|maker|carmaker|giant|startup|group|party|agency|city|capital|country|bank|university|club|band|film|book|newspaper|airline';
const BEFORE = new RegExp(`(?:^|[\\s("“])((?:${OPENERS})(?=\\s)[^.,;:()"“”\\n]{3,70}?),? $`, 'iu');
const AFTER = new RegExp(`^, ((?:(?:sebuah|salah satu|a|an|the) )?(?:${OPENERS})\\b[^.,;:()"“”\\n]{3,90}),`, 'iu');
const WINDOW = 100;
const MOST = 3;

/** Appositions beside `mentions`, at most three, in order. */
export function findDescriptions(text: string, mentions: readonly Surface[]): Surface[] {
  const found: Surface[] = [];
  for (const { start, end } of mentions) {
    if (found.length === MOST) break;
    const description = before(text, start) ?? after(text, end);
    if (description && !found.some(({ surface }) => surface === description.surface)) found.push(description);
  }
  return found;
}

function before(text: string, start: number): Surface | undefined {
  const windowStart = Math.max(0, start - WINDOW);
  const match = BEFORE.exec(text.slice(windowStart, start));
  if (!match || match[1]!.split(' ').length < 2) return undefined;
  const from = windowStart + match.index + match[0].indexOf(match[1]!);
  return asSurface(text, from, from + match[1]!.length);
}

function after(text: string, end: number): Surface | undefined {
  const match = AFTER.exec(text.slice(end, end + WINDOW));
  return match ? asSurface(text, end + 2, end + 2 + match[1]!.length) : undefined;
}

function asSurface(text: string, start: number, end: number): Surface {
  return { start, end, surface: sliceSpan(text, { start, end }) };
}
