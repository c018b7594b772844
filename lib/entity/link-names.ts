/**
 * Which names of one document are one thing: the same key, an acronym beside its expansion, a part of a person's name,
 * a misprint, or aliases of one vouched entity. ["Meutya Hafid", "Meutya"] -> one group.
 * It must not know where names stand, only how they are written and how often.
 */

import { isCommonWord } from './document-names';
import { isOneSlip } from './edit-distance';
import type { EntityKind } from './entity';
import { isKnownPlace, placeOf } from './known-places';
import { foldName, nameKey } from './name-key';

/** A surface form of a document, with its kind and how often it is printed. */
export interface NamedForm {
  readonly surface: string;
  readonly kind: EntityKind;
  readonly count: number;
  /** The vouched entity it is an alias of. */
  readonly vouched?: string;
}

/** Forms that name one thing; `misprints` are those of `forms` that misspell it. */
export interface NameGroup {
  readonly forms: readonly NamedForm[];
  readonly misprints: readonly NamedForm[];
}

/** `pairs` are forms printed as "Long Name (SHORT)". The order of `forms` decides between equals, first wins. */
export function linkNames(forms: readonly NamedForm[], pairs: readonly (readonly [string, string])[]): NameGroup[] {
  const groups = new Groups(forms);
  linkByKey(forms, groups);
  for (const [long, short] of pairs)
    if (isAbbreviation(short, long) && isKnownPlace(long.toLowerCase()) === isKnownPlace(short.toLowerCase()))
      groups.joinSurfaces(long, short);
  linkByInitials(forms, groups);
  linkPeople(forms, groups);
  const misprints = linkMisprints(forms, groups);
  return groups.all().map((group) => ({ forms: group, misprints: group.filter((form) => misprints.has(form)) }));
}

/** Union-find over forms. Two different vouched entities are never joined. */
class Groups {
  readonly #parent: number[];
  readonly #vouched: (string | undefined)[];
  readonly #indexOf = new Map<string, number>();

  constructor(readonly forms: readonly NamedForm[]) {
    this.#parent = forms.map((_, index) => index);
    this.#vouched = forms.map(({ vouched }) => vouched);
    for (const [index, { surface }] of forms.entries()) this.#indexOf.set(surface, index);
  }

  join(a: NamedForm, b: NamedForm): void {
    this.joinSurfaces(a.surface, b.surface);
  }

  joinSurfaces(a: string, b: string): void {
    const [one, two] = [this.#rootOf(a), this.#rootOf(b)];
    if (one === undefined || two === undefined || one === two) return;
    const [first, second] = [Math.min(one, two), Math.max(one, two)];
    const [left, right] = [this.#vouched[first], this.#vouched[second]];
    if (left !== undefined && right !== undefined && left !== right) return;
    this.#parent[second] = first;
    this.#vouched[first] = left ?? right;
  }

  areJoined(a: NamedForm, b: NamedForm): boolean {
    return this.#rootOf(a.surface) === this.#rootOf(b.surface);
  }

  all(): NamedForm[][] {
    const groups = new Map<number, NamedForm[]>();
    for (const form of this.forms) {
      const root = this.#rootOf(form.surface)!;
      const group = groups.get(root);
      if (group) group.push(form);
      else groups.set(root, [form]);
    }
    return [...groups.values()];
  }

  #rootOf(surface: string): number | undefined {
    let index = this.#indexOf.get(surface);
    while (index !== undefined && this.#parent[index] !== index) {
      this.#parent[index] = this.#parent[this.#parent[index]!]!;
      index = this.#parent[index];
    }
    return index;
  }
}

function linkByKey(forms: readonly NamedForm[], groups: Groups): void {
  const byKey = new Map<string, NamedForm>();
  for (const form of forms) {
    const keys = [`f:${foldName(form.surface)}`, `${form.kind}:${nameKey(form.surface, form.kind)}`];
    const place = placeOf(form.surface);
    if (place !== undefined) keys.push(`p:${place}`);
    if (form.vouched !== undefined) keys.push(`v:${form.vouched}`);
    for (const key of keys) {
      const other = byKey.get(key);
      if (other) groups.join(other, form);
      else byKey.set(key, form);
    }
  }
}

/** "IMF" for "International Monetary Fund", "Komdigi" for "Kementerian Komunikasi dan Digital": letters in order, words begun. */
export function isAbbreviation(short: string, long: string): boolean {
  const letters = foldName(short).replaceAll(' ', '');
  const name = foldName(long);
  if (letters.length < 2 || letters.length >= name.length) return false;
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return name.split(' ').some((word) => word.startsWith(letters.charAt(0)));
}

/** "IMF" where "International Monetary Fund" stands too; "Kemenkes" where "Kementerian Kesehatan" does. */
function linkByInitials(forms: readonly NamedForm[], groups: Groups): void {
  const byInitials = new Map<string, NamedForm>();
  for (const form of forms)
    if (form.kind !== 'person') {
      const words = form.surface.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
      const initials = words.map((word) => word.charAt(0)).join('');
      if (initials.length > 2 && !byInitials.has(initials)) byInitials.set(initials, form);
    }
  for (const form of forms) {
    const long = /^\p{Lu}{3,}$/u.test(form.surface) ? byInitials.get(form.surface) : undefined;
    if (long && long !== form) groups.join(long, form);
    const field = /^kemen(?:ko)?(\p{Ll}{2,})$/u.exec(foldName(form.surface).split(' ')[0]!)?.[1];
    const ministry =
      field === undefined ? undefined : forms.find(({ surface }) => isMinistryOf(foldName(surface).split(' '), field));
    if (ministry) groups.join(ministry, form);
  }
}

function isMinistryOf([head, ...fields]: readonly string[], short: string): boolean {
  return (
    head === 'kementerian' &&
    fields[0] !== undefined &&
    fields[0].startsWith(short.slice(0, 3)) &&
    isAbbreviation(short, fields.join(' '))
  );
}

/** A name whose words are all in a longer person's name, in order, is that person; the first such person of the text. */
function linkPeople(forms: readonly NamedForm[], groups: Groups): void {
  const full = forms.filter(({ kind, surface }) => kind === 'person' && surface.includes(' '));
  const byWord = new Map<string, NamedForm[]>();
  for (const form of full)
    for (const word of new Set(foldName(form.surface).split(' '))) {
      const known = byWord.get(word);
      if (known) known.push(form);
      else byWord.set(word, [form]);
    }
  for (const form of forms) {
    if (form.kind !== 'person') continue;
    const words = foldName(form.surface).split(' ');
    const longer = (byWord.get(words[0]!) ?? []).find((other) => other !== form && holdsWords(other.surface, words));
    if (longer) groups.join(longer, form);
  }
}

function holdsWords(longer: string, words: readonly string[]): boolean {
  const all = foldName(longer).split(' ');
  return all.length > words.length && ` ${all.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** A rare form one slip away from a frequent one, neither vouched nor a word of its own. */
function linkMisprints(forms: readonly NamedForm[], groups: Groups): ReadonlySet<NamedForm> {
  const misprints = new Set<NamedForm>();
  const frequent = forms
    .filter(({ count, surface }) => count >= FREQUENT && surface.length >= SHORTEST_MISPRINT - 1)
    .slice(0, MOST_FREQUENT);
  for (const form of forms) {
    if (form.count > 1 || form.surface.length < SHORTEST_MISPRINT || !canBeMisprint(form)) continue;
    const fold = foldName(form.surface);
    const right = frequent.find((other) => isOneSlip(foldName(other.surface), fold) && haveSameLook(other.surface, form.surface));
    if (!right || groups.areJoined(right, form)) continue;
    groups.join(right, form);
    misprints.add(form);
  }
  return misprints;
}

const FREQUENT = 3;
const SHORTEST_MISPRINT = 5;
/** Comparing with the most frequent names only keeps the whole linear. */
const MOST_FREQUENT = 40;

function canBeMisprint({ surface, vouched }: NamedForm): boolean {
  return (
    vouched === undefined &&
    !isCommonWord(surface.toLowerCase()) &&
    !isKnownPlace(surface.toLowerCase()) &&
    !/\p{N}/u.test(surface)
  );
}

function haveSameLook(a: string, b: string): boolean {
  return (
    a.charAt(0) === b.charAt(0) && /^\p{Lu}+$/u.test(a) === /^\p{Lu}+$/u.test(b) && a.split(' ').length === b.split(' ').length
  );
}
