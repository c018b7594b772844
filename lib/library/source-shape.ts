/**
 * The shape of a source that comes from outside (a backup): { id: "feed:9f2c…", kind: "feed", … } passes.
 * What a fetch remembered of a feed is taken as it is, but its address must be one of the web.
 * It must not know where the source came from.
 */
import * as v from 'valibot';
import { headerShape } from '../pack/row-shape';

const LONGEST = 4000;
const words = v.pipe(v.string(), v.maxLength(LONGEST));
const webUrl = v.pipe(words, v.regex(/^https?:\/\/[^\s]+$/i, 'Not an http or https address'), v.url());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const feed = v.looseObject({ url: webUrl, nextAt: words, failures: count, fullText: v.boolean() });
const pack = v.looseObject({ header: headerShape, url: v.optional(webUrl) });

/** A source; unknown fields of its own are dropped, those of feeds and packs are kept. */
export const sourceShape = v.object({
  id: v.pipe(words, v.minLength(1)),
  kind: v.picklist(['pack', 'feed', 'saved']),
  name: words,
  state: v.literal('visible'),
  addedAt: words,
  articles: count,
  bytes: count,
  off: v.optional(v.boolean()),
  folder: v.optional(v.array(words)),
  feed: v.optional(feed),
  pack: v.optional(pack),
});
