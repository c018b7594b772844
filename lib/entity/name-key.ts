/**
 * Names made comparable: what does not distinguish two names is taken away.
 * nameKey("PT Alibaba Group Tbk", organization) is "alibaba"; nameKey("Kota Nanning", place) is "nanning".
 * It must not know which names occur: the same name always has the same key.
 */
import type { EntityKind } from './entity';

const COMPANY_WORDS = new Set(
  'pt cv tbk persero group grup inc incorporated corp corporation co company ltd limited llc plc gmbh ag sa nv bv holdings'.split(
    ' ',
  ),
);
const PLACE_HEADS = new Set(
  'kota kabupaten provinsi distrik kecamatan kelurahan desa pulau negara negeri kab prov city district province island'.split(
    ' ',
  ),
);
const COUNTRY_TAILS = new Set(['ri']);

/** Lower case without accents, punctuation as single spaces: "S.M. Mahendra Jaya" is "s m mahendra jaya". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded name without company words, place heads or "RI"; never empty where the folded name is not. */
export function nameKey(name: string, kind: EntityKind): string {
  const words = foldName(name).split(' ');
  const kept = words.filter((word, index) => !isEmptyWord(word, index, words.length, kind));
  return (kept.length > 0 ? kept : words).join(' ');
}

function isEmptyWord(word: string, index: number, count: number, kind: EntityKind): boolean {
  if (kind === 'place') return index === 0 && PLACE_HEADS.has(word);
  if (kind === 'organization') return COMPANY_WORDS.has(word) || (index === count - 1 && COUNTRY_TAILS.has(word));
  return false;
}

/** A readable id: letters and digits of any script, joined by hyphens; "x" where there are none. */
export function slugOf(name: string): string {
  return foldName(name).replaceAll(' ', '-') || 'x';
}
