/**
 * Does a name stand by itself here? "Komdigi-nya", "(Komdigi)", "Komdigi/Kominfo" and "pro-Komdigi" yes;
 * "@Komdigi", "Komdigi.go.id", "docs/Komdigi.md", "Komdigi=1" and "--Komdigi" no: addresses, handles and code are not prose.
 * It must not know aliases. Looks at the neighbours only, and once at the whole unbroken run of characters around them.
 */
import { isLowerCase, isSpace, isUpperCase, isWordUnit } from './letters';

/** The run looked at last, so that a long one is read once: start, end, 1 if it is an address. */
export function runSlot(): Int32Array {
  return new Int32Array(3);
}

const units = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const BARRED_BEFORE = units('@#$\\=<>{~%^_');
const BARRED_AFTER = units('@$\\=<({~%^_+');
const CLOSERS = units(',.;:!?)"\u201d');
const HYPHENS = units('-\u2010\u2011');
const APOSTROPHES = units("'\u2019\u02bc");
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const BRACKET = 0x5b;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const ARROW = 0x3e;

/** What may be tied to a name by a hyphen in lower case. */
const PREFIXES = new Set(
  'pro anti non eks ex se antar pan intra inter trans pra pasca post pre neo sub mid kontra ke di wakil'.split(' '),
);
const SUFFIXES = new Set(
  'nya ku mu lah kah pun based born led backed owned made style wide listed focused educated trained linked controlled run funded'.split(
    ' ',
  ),
);

/** An address, path or file name: "://", "www.", "a@b", a backslash, a leading slash, or a full stop tied to a small letter. */
const ADDRESS = /:\/\/|^\W*www\.|[\p{L}\p{N}]@[\p{L}\p{N}]|\\|^\W{0,2}\/|[\p{L}\p{N}]\.\p{Ll}/u;

/** Whether the span is a name in prose. `run` is a slot of `runSlot`, one for each text. */
export function standsAlone(text: string, start: number, end: number, run: Int32Array): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (isSpace(before) && (isSpace(after) || closesClause(text, end, after))) return true;
  return isFreeBefore(text, start, before) && isFreeAfter(text, end, after) && !isInAddress(text, start, end, run);
}

/** A comma, full stop or the like with white space behind it. */
function closesClause(text: string, end: number, mark: number): boolean {
  return CLOSERS.has(mark) && (end + 1 >= text.length || isSpace(text.charCodeAt(end + 1)));
}

function isFreeBefore(text: string, start: number, before: number): boolean {
  if (BARRED_BEFORE.has(before)) return false;
  const beyond = start > 1 ? text.charCodeAt(start - 2) : 0x20;
  if (HYPHENS.has(before)) return isTied(text, start - 2, -1);
  if (before === SLASH) return isWordUnit(beyond) && isTied(text, start - 2, -1);
  if (before === DOT) return beyond === DOT;
  if (before === COLON) return beyond !== COLON;
  if (before === QUOTE) return beyond !== BRACKET && beyond !== EQUALS;
  if (before === AMPERSAND || APOSTROPHES.has(before)) return !isWordUnit(beyond);
  return true;
}

function isFreeAfter(text: string, end: number, after: number): boolean {
  if (BARRED_AFTER.has(after)) return false;
  const beyond = end + 1 < text.length ? text.charCodeAt(end + 1) : 0x20;
  if (HYPHENS.has(after)) return beyond !== ARROW && isTied(text, end + 1, 1);
  if (after === SLASH) return !isWordUnit(beyond) || isTied(text, end + 1, 1);
  if (after === DOT) return !isWordUnit(beyond) || isUpperCase(beyond);
  if (after === COLON) return beyond !== COLON;
  if (after === AMPERSAND) return !isWordUnit(beyond);
  if (after === BRACKET) return beyond >= 0x30 && beyond <= 0x39;
  if (APOSTROPHES.has(after)) return !isWordUnit(beyond) || isGenitive(text, end + 1);
  return true;
}

function isGenitive(text: string, at: number): boolean {
  return (text[at] === 's' || text[at] === 'S') && (at + 1 >= text.length || !isWordUnit(text.charCodeAt(at + 1)));
}

/** Whether the part on the other side of a hyphen or slash leaves the name a name: capitalised, or a known prefix or suffix. */
function isTied(text: string, near: number, step: 1 | -1): boolean {
  let far = near;
  while (far >= 0 && far < text.length && isWordUnit(text.charCodeAt(far)) && Math.abs(far - near) < 40) far += step;
  if (far === near) return !(near >= 0 && near < text.length && HYPHENS.has(text.charCodeAt(near)));
  const part = step > 0 ? text.slice(near, far) : text.slice(far + 1, near + 1);
  const opening = part.charCodeAt(0);
  if (isUpperCase(opening)) return true;
  if (isLowerCase(opening)) return (step > 0 ? SUFFIXES : PREFIXES).has(part);
  return opening > 0x7f;
}

function isInAddress(text: string, start: number, end: number, run: Int32Array): boolean {
  if (start >= run[0]! && end <= run[1]!) return run[2] === 1;
  let from = start;
  let to = end;
  while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  while (to < text.length && !isSpace(text.charCodeAt(to))) to += 1;
  run[0] = from;
  run[1] = to;
  run[2] = ADDRESS.test(text.slice(from, to)) ? 1 : 0;
  return run[2] === 1;
}
