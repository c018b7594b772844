/**
 * The border for what frames tell each other: as much is checked as for what a page asks of the background.
 * { type: "tell-top", call: { is: "away" } } is let through; a call of an unknown kind, or with a box too many, is not.
 * It must not know what is done with it.
 */
import * as v from 'valibot';

const MAX_RECTS = 60;
const MAX_ENTITIES = 2_000;

const word = v.pipe(v.string(), v.maxLength(500));
const px = v.pipe(v.number(), v.finite());
const kind = v.picklist(['person', 'organization', 'place', 'product', 'event', 'work']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const box = v.strictObject({ left: px, top: px, right: px, bottom: px });

const place = v.strictObject({
  mark: word,
  rects: v.pipe(v.array(box), v.minLength(1), v.maxLength(MAX_RECTS)),
  line: count,
  width: px,
  height: px,
  origin: v.optional(v.strictObject({ x: px, y: px })),
});
/** Names as the library gave them to the frame: what a card is opened with, not what it says. */
const subject = v.looseObject({ entity: word, name: word, kind });

const call = v.variant('is', [
  v.strictObject({ is: v.literal('point'), subject, place, open: v.optional(v.boolean()), focus: v.optional(v.boolean()) }),
  v.strictObject({ is: v.literal('away') }),
  v.strictObject({ is: v.literal('press') }),
  v.strictObject({ is: v.literal('dismiss') }),
  v.strictObject({
    is: v.literal('mentions'),
    entities: v.pipe(
      v.array(v.strictObject({ entity: word, name: word, kind, count, choices: v.optional(count) })),
      v.maxLength(MAX_ENTITIES),
    ),
  }),
]);
const order = v.variant('type', [
  v.strictObject({ type: v.literal('step'), by: v.picklist([1, -1]), edge: v.boolean(), entity: v.optional(word) }),
  v.strictObject({ type: v.literal('toggle') }),
  v.strictObject({ type: v.literal('count') }),
]);

/** The shapes of FrameRequests, for the list of all that a page may ask. */
export const frameRequests = [
  v.strictObject({ type: v.literal('tell-top'), call }),
  v.strictObject({ type: v.literal('tell-frames'), frame: v.optional(count), order }),
  v.strictObject({ type: v.literal('tell-card'), mark: v.optional(word) }),
] as const;
