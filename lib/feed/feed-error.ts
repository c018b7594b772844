/**
 * The one error that reading a feed or a list of feeds throws: a line that says what is wrong with it.
 * new FeedParseError("its entities name entities") -> message "not a feed: its entities name entities".
 * It must not know where the feed came from.
 */

/** Text that is no feed, or one that nobody honest would send. `reason` is one line, for the log. */
export class FeedParseError extends Error {
  override readonly name = 'FeedParseError';

  constructor(readonly reason: string) {
    super(`not a feed: ${reason}`);
  }
}
