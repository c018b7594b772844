/**
 * How much an alias says by itself: "Kementerian Komunikasi dan Digital" nearly all, "Zhang", "BMW" or "Target" little.
 * The weak ones become mentions only where something else on the page speaks for them.
 * It must not know the page but its language.
 */
import type { Language } from '../article/article';
import { ENGLISH_COMMON_WORDS, INDONESIAN_COMMON_WORDS } from '../entity/common-words.data';
import type { Alias, Entity } from '../entity/entity';
import { CALENDAR_WORDS, FUNCTION_WORDS, GENERIC_ACRONYMS } from '../entity/name-words.data';
import { foldText } from '../text/fold';

/** `full` stands by itself; `short`, `common` and `part` need help from the page. */
export type Strength = 'full' | 'short' | 'common' | 'part';

const SHORT_LETTERS = 3;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a name, folded. */
export function nameWords(name: string): readonly string[] {
  return foldText(name).match(WORDS) ?? [];
}

/** How strong `alias` is on a page of this language. `shouted`: all around is in capitals, so capitals are no help. */
export function strengthOf(alias: Alias, entity: Entity, language: Language, shouted: boolean): Strength {
  const words = nameWords(alias.text);
  const [word] = words;
  if (words.length !== 1 || word === undefined) return 'full';
  if (isCommonWord(word, language) && (shouted || !isAcronym(alias.text))) return 'common';
  if (/^\p{N}+$/u.test(word) || GENERIC_ACRONYMS.has(word)) return 'common';
  if (word.length <= SHORT_LETTERS && !isIdeographic(alias.text)) return 'short';
  return entity.kind === 'person' && isPartOfName(word, entity) ? 'part' : 'full';
}

function isCommonWord(word: string, language: Language): boolean {
  if (FUNCTION_WORDS.has(word) || CALENDAR_WORDS.has(word)) return true;
  return (language !== 'en' && INDONESIAN_COMMON_WORDS.has(word)) || (language !== 'id' && ENGLISH_COMMON_WORDS.has(word));
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isIdeographic(text: string): boolean {
  return /\p{Script=Han}|\p{Script=Hangul}/u.test(text);
}

/** Whether a longer alias of the entity holds this word. */
function isPartOfName(word: string, entity: Entity): boolean {
  return [entity.name, ...entity.aliases.map(({ text }) => text)].some((text) => {
    const words = nameWords(text);
    return words.length > 1 && words.includes(word);
  });
}
