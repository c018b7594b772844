/**
 * What one article says of each name in it, as far as joining with other articles goes: little, and plain data.
 * { name: "Bank Rakyat Utama", surfaces: [that, "BRU"] } -> { key: "n:bank rakyat utama", shorts: ["n:bru"], … }.
 * It must not know other articles: who is one and the same is decided in name-group.ts.
 */
import type { Alias, EntityKind, FoundEntity } from './entity';
import { nameKey } from './name-key';

/** What joining needs to know of a reading; lib/reading's Reading has it. */
export interface ReadingOfNames {
  readonly article: { readonly id: string; readonly language: Alias['language'] };
  readonly entities: readonly FoundEntity[];
}

/** One found entity. Keys: "v:" vouched, "p:" people, "n:" all else; `key` is where it counts unless it is short for another. */
export interface NamePart {
  readonly key: string;
  /** The key of its own name, vouched for or not. */
  readonly own: string;
  /** Keys of the other names it goes by, where they could be somebody's only name. */
  readonly shorts: readonly string[];
  readonly name: string;
  readonly kind: EntityKind;
  /** In thousandths, so that sums do not depend on their order. */
  readonly salience: number;
  /** Its surfaces as codes: see readAliasCode. */
  readonly aliases: readonly string[];
}

/** The parts of a reading, one for each of its found entities, in their order. `vouchedKeyOf` as vouchedLookup gives it. */
export function namePartsOf(
  { article, entities }: ReadingOfNames,
  vouchedKeyOf: (found: FoundEntity) => string | undefined,
): NamePart[] {
  return entities.map((found) => {
    const own = ownKey(found, article.id);
    return {
      key: vouchedKeyOf(found) ?? own,
      own,
      shorts: shortKeys(found, own),
      name: found.name,
      kind: found.kind,
      salience: Math.round(found.salience * 1000),
      aliases: found.surfaces.map((text) => codeOf(text, found, article.language)),
    };
  });
}

/** Whether a key is of one article alone: a person known by one word stays in its article. */
export function isOfOneArticle(key: string): boolean {
  return key.includes('@');
}

/** People join by full name only. "@" is in no name key. */
function ownKey(found: FoundEntity, article: string): string {
  const key = nameKey(found.name, found.kind);
  if (found.kind !== 'person') return `n:${key}`;
  return key.includes(' ') ? `p:${key}` : `p:${key}@${article}`;
}

/** Misprints and given names are nobody's only name; who stays in one article is no one's long name. */
function shortKeys(found: FoundEntity, own: string): string[] {
  if (isOfOneArticle(own)) return [];
  const isPerson = found.kind === 'person';
  const others = found.surfaces.filter((surface) => !found.misprints?.includes(surface));
  const keys = others.map((surface) => nameKey(surface, found.kind)).filter((key) => !isPerson || key.includes(' '));
  return [...new Set(keys.map((key) => `${isPerson ? 'p' : 'n'}:${key}`))].filter((key) => key !== own);
}

const PARTIAL = 1;
const MISPRINT = 2;

function codeOf(text: string, found: FoundEntity, language: Alias['language']): string {
  const partial = found.kind === 'person' && !/\s/u.test(text) && found.name.includes(' ');
  return aliasCode({ text, language, partial, source: found.misprints?.includes(text) ? 'misprint' : 'article' });
}

/** "id1Zhang": language, how it names the entity, and the text. Of several codes of one text the least is the one to believe. */
export function aliasCode({ text, language, partial, source }: Pick<Alias, 'text' | 'language' | 'partial' | 'source'>): string {
  return `${language}${(partial ? PARTIAL : 0) + (source === 'misprint' ? MISPRINT : 0)}${text}`;
}

/** The alias of a code. What is one word is that word only as it is printed. */
export function readAliasCode(code: string): Alias {
  const [, language = 'und', flags, text = ''] = /^(\p{L}+)(\d)(.*)$/su.exec(code) ?? [];
  return {
    text,
    language: language as Alias['language'],
    caseSensitive: !/\s/u.test(text),
    source: Number(flags) & MISPRINT ? 'misprint' : 'article',
    ...(Number(flags) & PARTIAL ? { partial: true } : {}),
  };
}
