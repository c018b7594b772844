/**
 * The one error that reading a source throws: a line that names the source, the place in it and the reason.
 * "seeds/x.txt: byte 17: not UTF-8". Callers print `message` and go on with the next source.
 * It must not know what is done about it.
 */

/** A source that is no article. `message` is one line: source, place and reason. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly reason: string;

  /** `place` names the source and where in it ("a.txt", "a.jsonl:12"); `reason` says what is wrong, in one line. */
  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`.replace(/\s+/g, ' '));
    this.reason = reason;
  }
}
