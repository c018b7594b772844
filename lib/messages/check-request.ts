/**
 * The border: what a page may ask of the background, checked before anything is done with it.
 * { type: "open-card", entity: "komdigi" } -> the request; { type: "open-card", entity: {} } -> undefined.
 * It must not know what the requests do. It is never bundled into a page: valibot stays on this side.
 */
import * as v from 'valibot';
import { frameRequests } from './check-frames';
import type { PageRequest } from './protocol';

/** Most texts, and most UTF-16 units in one text or in one request; a page sends larger blocks in several requests. */
export const MAX_TEXTS_A_REQUEST = 500;
export const MAX_UNITS_A_REQUEST = 400_000;
/** Most entities that a page may ask to tell apart. */
const MOST_CHOICES = 10;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const top = v.optional(v.pipe(v.string(), v.maxLength(300)));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d(T[\d:.+Z-]{1,20})?)?)?$/));
const texts = v.pipe(
  v.array(v.string()),
  v.maxLength(MAX_TEXTS_A_REQUEST),
  v.check((list) => list.reduce((units, text) => units + text.length, 0) <= MAX_UNITS_A_REQUEST),
);

const pageRequest = v.variant('type', [
  ...frameRequests,
  v.strictObject({ type: v.literal('page-start'), top }),
  v.strictObject({ type: v.literal('find-mentions'), texts, language: v.picklist(['id', 'en', 'und']) }),
  v.strictObject({ type: v.literal('open-card'), entity: id, at: v.optional(isoDate) }),
  v.strictObject({ type: v.literal('tell-apart'), entities: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_CHOICES)) }),
  v.strictObject({ type: v.literal('set-site'), off: v.boolean(), top }),
  v.strictObject({ type: v.literal('set-muted'), entity: id, muted: v.boolean() }),
  v.strictObject({ type: v.literal('open-article'), article: id, start: v.optional(offset), end: v.optional(offset) }),
  v.strictObject({ type: v.literal('open-entity'), entity: id, at: v.optional(isoDate) }),
]);

/** The request if `message` is exactly one of PageRequests within its bounds, else undefined. */
export function checkPageRequest(message: unknown): PageRequest | undefined {
  const parsed = v.safeParse(pageRequest, message);
  return parsed.success ? parsed.output : undefined;
}
