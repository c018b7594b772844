/**
 * Companies by their legal form: what stands between "PT" and "Tbk" is one name, whatever its words mean alone.
 * "Direktur PT Bank Mandiri (Persero) Tbk Riduan" -> [PT Bank Mandiri (Persero) Tbk, organization].
 * It must not know companies. Only a name closed by its form is told here: where "PT Astra" ends, others decide.
 */
import type { NameSpan } from './tagger';

/** Opening form, at most eight capitalised words or small connectors, closing form. Bounded, so linear. */
const LEGAL_NAME =
  /(?<![\p{L}\p{N}])(?:PT|CV|Perum|Perumda|Perseroda)\.?\s(?:(?:\p{Lu}[\p{L}\p{N}&.'’-]{0,30}|dan|&|of)\s){1,8}?(?:\((?:Persero|Perseroda)\)(?:\sTbk)?|Tbk)(?![\p{L}\p{N}])/gu;

/** The legal names in `text`, in order, certain by their form. */
export function findLegalNames(text: string): NameSpan[] {
  return [...text.matchAll(LEGAL_NAME)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    kind: 'organization',
    confidence: 1,
  }));
}

/** `names` with what reaches out of a legal name at its end cut loose from it: of "Tbk Riduan" the part "Riduan". */
export function cutAtLegalNames(text: string, names: readonly NameSpan[], legal: readonly NameSpan[]): NameSpan[] {
  let next = 0;
  return names.map((name) => {
    while (next < legal.length && legal[next]!.end <= name.start) next++;
    const before = legal[next];
    if (!before || name.start < before.start || name.start >= before.end || name.end <= before.end) return name;
    const gap = text.slice(before.end, name.end).search(/\S/);
    return { ...name, start: before.end + Math.max(0, gap) };
  });
}
