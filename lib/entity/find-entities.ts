/**
 * Text to the things it names: sentences to words, words to names, names resolved.
 * "Menteri Komdigi, Meutya Hafid … kata Meutya" -> Meutya Hafid (2 mentions, an office) and Komdigi.
 * It must not know quotes, dates or other articles.
 */
import type { Language } from '../text/language';
import { type Span, sliceSpan } from '../text/span';
import { tokenise } from '../text/tokens';
import type { EntityKind, FoundEntity } from './entity';
import { cutAtLegalNames, findLegalNames } from './find-legal-names';
import { findPhrases, type Phrases } from './find-phrases';
import { IN_A_SENTENCE, IN_A_TEXT, mergeWithModel, mergeWithVouched } from './merge-names';
import { foldName } from './name-key';
import { isNeverName } from './name-pieces';
import { recogniseByRules } from './recognise-names';
import { resolveNames } from './resolve-names';
import type { TaggedDocument, Tagger } from './tagger';
import type { VouchedEntity } from './vouched';
import { readSentences, type Sentence } from './words';

/** What recognition may lean on: entities a person vouches for, and a trained model. */
export interface EntityAids {
  readonly vouched?: readonly VouchedEntity[];
  readonly tagger?: Tagger;
}

/** What is known of the text: its headline and its language. */
export interface ArticleFacts {
  readonly title?: string;
  readonly language?: Language;
}

/** A text of so many sentences tells too little of how it prints its words. */
const SHORT_TEXT = 2;

/** The entities of `text`, most salient first; all spans are into `text`. `title` only adds to salience. Linear. */
export function findEntities(
  text: string,
  spans: readonly Span[],
  { vouched = [], tagger, title, language = 'id' }: EntityAids & ArticleFacts = {},
): FoundEntity[] {
  const sentences = readSentences(text, spans);
  const aliases = aliasesOf(vouched);
  const rules = recogniseByRules(text, sentences);
  const trust = sentences.length > SHORT_TEXT ? IN_A_TEXT : IN_A_SENTENCE;
  const recognised = tagger
    ? mergeWithModel(rules, readWithModel(tagger, text, sentences, language), (span) => foldName(sliceSpan(text, span)), trust)
    : rules;
  const byAlias = findPhrases(text, sentences, aliases).map(({ start, end, value }) => ({ start, end, kind: value.kind }));
  const legal = findLegalNames(text);
  const sure = [...legal, ...byAlias].sort((a, b) => a.start - b.start || b.end - a.end);
  const names = mergeWithVouched(cutAtLegalNames(text, recognised, legal), sure);
  return resolveNames({
    text,
    sentences,
    names,
    vouchedBy: (surface) => aliases.exact.get(surface) ?? aliases.folded.get(surface.toLowerCase()),
    titleForms: formsInTitle(title ?? '', names, aliases, text),
  });
}

/** The aliases and the names of the text that stand in the headline. */
function formsInTitle(title: string, names: readonly Span[], { exact, folded }: Phrases<VouchedName>, text: string): string[] {
  const known = new Map<string, unknown>([...exact, ...names.map((name) => [sliceSpan(text, name), true] as const)]);
  const words = readSentences(title, [{ start: 0, end: title.length }]);
  return findPhrases<unknown>(title, words, { exact: known, folded }).map((span) => sliceSpan(title, span));
}

/** What the model finds, without brackets at the ends and without what is never a name. */
function readWithModel(tagger: Tagger, text: string, sentences: readonly Sentence[], language: Language): TaggedDocument {
  const { names, chancesOf } = tagger.read(tokensBySentence(text, sentences), { language });
  const trimmed = names.flatMap((name) => {
    const { start, end } = trimName(text, name);
    return end <= start || isNeverName(text.slice(start, end)) ? [] : [{ ...name, start, end }];
  });
  return { names: trimmed, chancesOf };
}

/** Without marks at the ends; a bracket that closes one inside the name stays: "Partai Persatuan Pembangunan (PPP)". */
function trimName(text: string, name: Span): Span {
  const printed = sliceSpan(text, name);
  const start = name.start + /^[^\p{L}\p{N}]*/u.exec(printed)![0].length;
  const end = name.end - /[^\p{L}\p{N}]*$/u.exec(printed)![0].length;
  const isOpen = text.lastIndexOf('(', end) > Math.max(start, text.lastIndexOf(')', end - 1));
  const close = isOpen ? text.slice(end, name.end).indexOf(')') : -1;
  return { start, end: close < 0 ? end : end + close + 1 };
}

function tokensBySentence(text: string, sentences: readonly Sentence[]) {
  return sentences.map(({ start, end }) =>
    tokenise(text.slice(start, end)).map((token) => ({ ...token, start: token.start + start, end: token.end + start })),
  );
}

type VouchedName = Pick<VouchedEntity, 'id' | 'name'> & { readonly kind: EntityKind };

function aliasesOf(vouched: readonly VouchedEntity[]): Phrases<VouchedName> {
  const exact = new Map<string, VouchedName>();
  const folded = new Map<string, VouchedName>();
  for (const { id, name, kind, aliases } of vouched)
    for (const { text, caseSensitive } of aliases) {
      exact.set(text, { id, name, kind });
      if (!caseSensitive) folded.set(text.toLowerCase(), { id, name, kind });
    }
  return { exact, folded };
}
