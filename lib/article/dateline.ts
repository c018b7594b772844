/**
 * The dateline: what stands before the dash that opens a report.
 * "Jakarta (KABAR) - Raksasa …" -> place "Jakarta", publisher "KABAR"; "Kabar.id — Pemerintah …" -> publisher "Kabar.id".
 * It must not know places: what is printed like one, before such a dash, is one.
 */

/** What a dateline tells. `end` is where the report itself begins in the paragraph. */
export interface Dateline {
  readonly place?: string;
  readonly publisher?: string;
  readonly end: number;
}

const LONGEST = 90;
const OPENING =
  /^(?<parts>[\p{Lu}\p{N}][^-–—\n]{1,70}?(?:-\p{Lu}[^-–—\n]{1,30}?)?)\s*(?:\s-{1,2}\s|\s?[–—]\s?|-{2}\s?)(?=["“‘'(]?[\p{Lu}\p{N}])/u;
const WEB_NAME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|id|co|net|org|tv|news|info|my|sg|au|uk)$/iu;
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’]*(?:[\s/-](?:\p{Lu}[\p{L}\p{M}.'’]*|de|of|the)){0,4}$/u;

/** The dateline of a first paragraph; undefined when it opens with the report itself. */
export function readDateline(paragraph: string): Dateline | undefined {
  const match = OPENING.exec(paragraph.slice(0, LONGEST));
  if (match === null) return undefined;
  const printed = match.groups?.parts ?? '';
  const bracketed = /\((?<agency>[^()]{2,30})\)\s*$/u.exec(printed);
  const parts = printed
    .slice(0, bracketed?.index)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const webName = parts.find((part) => WEB_NAME.test(part));
  const [first] = parts.filter((part) => part !== webName);
  const place = first !== undefined && PLACE.test(first) ? first : undefined;
  const agency = bracketed?.groups?.agency;
  const publisher = agency !== undefined && !/\d/.test(agency) ? agency.trim() : webName;
  if (place === undefined && webName === undefined) return undefined;
  return { ...(place !== undefined && { place }), ...(publisher !== undefined && { publisher }), end: match[0].length };
}
