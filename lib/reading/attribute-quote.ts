/**
 * Who said a quote: the words right after it, right before it, or whoever acted last.
 * `"…," kata Wakil Presiden Alibaba Group Ren Geng` -> Ren Geng; `"…," ujarnya` -> the one active in the sentence before.
 * It must not know other articles, nor decide whether quoted words were spoken.
 */
import { isOneSlip } from '../entity/edit-distance';
import { isAbbreviation } from '../entity/link-names';
import { foldName } from '../entity/name-key';
import { firstFrom, isActive, type Speaker, verbAfter } from './people';
import type { Quoted } from './quoted-spans';
import { CUES_AFTER, CUES_WITH_SUBJECT, PRONOUNS } from './speech-cues.data';

/** Who said it, and how that was told: `cue` by a verb beside the quote, `context` by what went before. */
export interface Attribution {
  readonly speaker?: string;
  readonly role?: string;
  readonly by: 'cue' | 'context';
  /** Where the words that tell the speaker end. */
  readonly end: number;
}

/** What an attribution is looked up in. `people` and `others` are in order. */
export interface Scene {
  readonly text: string;
  readonly people: readonly Speaker[];
  /** Organisations: they speak only right after a cue. */
  readonly others: readonly Speaker[];
}

const WINDOW = 240;
const CLAUSE_END = /[.!?\n"“”;]/u;
const NOT_THE_SPEAKER =
  /\s(?:saat|ketika|dalam|kepada|pada|di|usai|setelah|sambil|seperti|dikutip|melalui|lewat|yang|seraya|at|in|on|to|when|who|during)(?=\s|$)/iu;

/** Attribution by the words after the closing mark; undefined where no verb of saying stands there. */
export function attributeAfter(scene: Scene, { close }: Quoted): Attribution | 'pronoun' | undefined {
  const { text } = scene;
  const opening = /^["”»]?\s*[,.]?\s*(?:[-–—]\s*)?/u.exec(text.slice(close, close + 10))![0].length + close;
  const first = /^[\p{L}]+/u.exec(text.slice(opening, opening + 40))?.[0] ?? '';
  const clause = clauseFrom(text, opening);
  const cue = cueOf(first, clause);
  if (cue === undefined) return subjectThenVerb(scene, opening, clause);
  if (cue === 'carries') return 'pronoun';
  return afterCue(scene, opening + first.length);
}

function clauseFrom(text: string, start: number): string {
  const window = text.slice(start, start + WINDOW);
  const abbreviated = window.replace(
    /\b(?:\p{Lu}|[Pp]j|[Pp]lt|dr|Dr|Prof|Hj?|Mr|Ms|Mrs|Ir|Drs)\./gu,
    (match) => `${match.slice(0, -1)} `,
  );
  const end = abbreviated.search(CLAUSE_END);
  return end < 0 ? window : window.slice(0, end);
}

/** `carries`: the verb has "-nya" in it. A misprint counts where a capital follows ("kta Meutya"). */
function cueOf(word: string, clause: string): 'names' | 'carries' | undefined {
  const fold = word.toLowerCase();
  if (word === '' || /^\p{Lu}/u.test(word)) return undefined;
  const stem = fold.endsWith('nya') ? fold.slice(0, -3) : undefined;
  if (stem !== undefined && (CUES_AFTER.has(stem) || [...CUES_AFTER].some((cue) => cue.length > 3 && isOneSlip(cue, stem))))
    return 'carries';
  if (CUES_AFTER.has(fold)) return 'names';
  const isBeforeName = /^\p{Ll}+\s+\p{Lu}/u.test(clause);
  return isBeforeName && fold.length >= 3 && [...CUES_AFTER].some((cue) => cue.length > 3 && isOneSlip(cue, fold))
    ? 'names'
    : undefined;
}

/** `"…," kata X`: the first person of the clause, an organisation right there, or the words as printed. */
function afterCue({ text, people, others }: Scene, start: number): Attribution | 'pronoun' | undefined {
  const clause = clauseFrom(text, start);
  const next = /^\s*([\p{L}]+)/u.exec(clause)?.[1] ?? '';
  if (PRONOUNS.has(next.toLowerCase())) return 'pronoun';
  const reach = start + (NOT_THE_SPEAKER.exec(clause)?.index ?? clause.length);
  const person = people[firstFrom(people, start)];
  if (person && person.start < reach) return toAttribution(person);
  const other = others[firstFrom(others, start)];
  if (other && other.start - start <= 2) return toAttribution(other);
  const printed = text.slice(start, reach).split(/[,(]/u)[0]!.trim();
  const holder = printed === '' ? undefined : holderOf(printed, people);
  if (holder) return { ...toAttribution(holder), end: start + printed.length };
  return printed === '' || printed.length > 80 ? undefined : { speaker: printed, by: 'cue', end: start + printed.length };
}

/** "kata Menkes", "said the minister": the person whose office is printed so, in full or shortened. */
function holderOf(printed: string, people: readonly Speaker[]): Speaker | undefined {
  const office = foldName(printed).replace(/^(?:the|sang) /u, '');
  return people.find(
    ({ role }) => role !== undefined && (` ${foldName(role)} `.includes(` ${office} `) || isAbbreviation(office, role)),
  );
}

/** `"…," Smith said`, `"…," he said`. */
function subjectThenVerb({ text, people }: Scene, start: number, clause: string): Attribution | 'pronoun' | undefined {
  const [first = '', second = ''] = clause.split(/\s+/u);
  if (PRONOUNS.has(first.toLowerCase()) && CUES_WITH_SUBJECT.has(second.toLowerCase())) return 'pronoun';
  const person = people[firstFrom(people, start)];
  if (!person || person.from - start > 4) return undefined;
  const verb = verbAfter(text, person.end)?.verb ?? /^\s+(\p{L}+)/u.exec(text.slice(person.end, person.end + 30))?.[1] ?? '';
  return CUES_WITH_SUBJECT.has(verb) ? toAttribution(person) : undefined;
}

/** Attribution by the clause before the opening mark: `X mengatakan, "…"`, `X: "…"`, `menurut X, "…"`. */
export function attributeBefore({ text, people }: Scene, { open }: Quoted): Attribution | 'pronoun' | undefined {
  const start = clauseStart(text, open);
  const clause = text.slice(start, open).trimEnd();
  const cues = [...clause.matchAll(/\p{L}+/gu)].filter(({ 0: word }) => isCueBefore(word.toLowerCase()));
  const isOpen =
    /[,:]$/u.test(clause) ||
    cues.at(-1)?.index === clause.length - (cues.at(-1)?.[0].length ?? 0) ||
    /(?:bahwa|that)$/u.test(clause);
  if (clause === '' || !isOpen || (cues.length === 0 && !clause.endsWith(':'))) return undefined;
  const from = firstFrom(people, start);
  const inClause = people.slice(from, firstFrom(people, open));
  const subject = inClause.findLast((person) => isActive(text, person)) ?? inClause.at(-1);
  if (subject) return toAttribution(subject);
  return 'pronoun';
}

function isCueBefore(word: string): boolean {
  return CUES_WITH_SUBJECT.has(word) || CUES_AFTER.has(word.replace(/nya$/u, '')) || word === 'menurut' || word === 'katanya';
}

function clauseStart(text: string, end: number): number {
  const from = Math.max(0, end - WINDOW);
  const window = text
    .slice(from, end)
    .replace(/\b(?:\p{Lu}|[Pp]j|[Pp]lt|dr|Dr|Prof|Mr|Ms)\./gu, (match) => `${match.slice(0, -1)} `);
  const stop = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('\n'),
    window.lastIndexOf('! '),
    window.lastIndexOf('? '),
    ...['"', '”'].map((mark) => window.lastIndexOf(mark)),
  );
  return from + stop + 1;
}

/** A person as the speaker, in the words of the article. */
export function toAttribution({ entity, role, end }: Speaker, by: Attribution['by'] = 'cue'): Attribution {
  return { speaker: entity.name, by, end, ...(role === undefined ? {} : { role }) };
}
