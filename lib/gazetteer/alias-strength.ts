/**
 * How much an alias says by itself: "Kementerian Komunikasi dan Digital" nearly all, "Zhang", "BMW" or "Target" little.
 * The weak ones become mentions only where something else on the page speaks for them.
 * It must not know the page but its language.
 */
import type { Language } from '../article/article';
import { ENGLISH_COMMON_WORDS, INDONESIAN_COMMON_WORDS } from '../entity/common-words.data';
import type { Alias, Entity } from '../entity/entity';
import { CALENDAR_WORDS, FUNCTION_WORDS, GENERIC_ACRONYMS, ORGANISATION_TAILS } from '../entity/name-words.data';
import { foldText } from '../text/fold';
import { ENGLISH_ORDINARY_WORDS, INDONESIAN_ORDINARY_WORDS } from './ordinary-words.data';

/** `full` stands by itself, the others need help: `common` is a word of the language, `empty` one whose capitals say nothing ("May", "IT"). */
export type Strength = 'full' | 'short' | 'common' | 'empty' | 'part';

const SHORT_LETTERS = 3;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a name, folded. */
export function nameWords(name: string): readonly string[] {
  return foldText(name).match(WORDS) ?? [];
}

/** What an alias is like whatever the page, worked out once. */
interface Traits {
  readonly words: readonly string[];
  readonly acronym: boolean;
  readonly generic: boolean;
  readonly short: boolean;
  readonly part: boolean;
  readonly fragment: boolean;
}

const known = new WeakMap<Alias, Traits>();

function traitsOf(alias: Alias, entity: Entity): Traits {
  const before = known.get(alias);
  if (before) return before;
  const words = nameWords(alias.text);
  const single = words.length === 1 ? words[0]! : '';
  const traits: Traits = {
    words,
    acronym: alias.text.length > 1 && alias.text === alias.text.toUpperCase() && alias.text !== alias.text.toLowerCase(),
    generic: single !== '' && (/^\p{N}+$/u.test(single) || GENERIC_ACRONYMS.has(single)),
    short: single !== '' && single.length <= SHORT_LETTERS && !/\p{Script=Han}|\p{Script=Hangul}/u.test(single),
    part: single !== '' && entity.kind === 'person' && isPartOfName(single, entity),
    fragment: isFragment(words, nameWords(entity.name)),
  };
  known.set(alias, traits);
  return traits;
}

/** The folded words of an alias; asked for often, worked out once. */
export function aliasWords(alias: Alias, entity: Entity): readonly string[] {
  return traitsOf(alias, entity).words;
}

/** Whether the alias is but some words of the name: "Garuda" of "Garuda Indonesia" is, "Apple" of "Apple Inc." is not. */
export function isFragmentOfName(alias: Alias, entity: Entity): boolean {
  return traitsOf(alias, entity).fragment;
}

function isFragment(words: readonly string[], name: readonly string[]): boolean {
  if (!words.every((word) => name.includes(word))) return false;
  return name.some((word) => word.length > 1 && !words.includes(word) && !ORGANISATION_TAILS.has(word));
}

/** How strong `alias` is on a page of this language. `shouted` tells whether all around is in capitals, so that capitals are no help. */
export function strengthOf(alias: Alias, entity: Entity, language: Language, shouted: () => boolean): Strength {
  const { words, acronym, generic, short, part } = traitsOf(alias, entity);
  if (words.length !== 1) return 'full';
  if (generic) return 'empty';
  const kept = acronym && !shouted();
  if (!kept && isEmptyWord(words[0]!)) return 'empty';
  if (!kept && isOrdinaryWord(words[0]!, language)) return 'common';
  if (short) return 'short';
  return part ? 'part' : 'full';
}

/** Small words and days: a capital on them is no sign of a name. */
function isEmptyWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || CALENDAR_WORDS.has(word);
}

function isOrdinaryWord(word: string, language: Language): boolean {
  const indonesian = language !== 'en' && (INDONESIAN_COMMON_WORDS.has(word) || INDONESIAN_ORDINARY_WORDS.has(word));
  return indonesian || (language !== 'id' && (ENGLISH_COMMON_WORDS.has(word) || ENGLISH_ORDINARY_WORDS.has(word)));
}

/** Whether a longer alias of the entity holds this word. */
function isPartOfName(word: string, entity: Entity): boolean {
  return [entity.name, ...entity.aliases.map(({ text }) => text)].some((text) => {
    const words = nameWords(text);
    return words.length > 1 && words.includes(word);
  });
}
