/**
 * A session: what the page has between one start and the next. { failed: false } is a page where Konteks is off.
 * It must not know why it was started.
 */
import type { Underlines } from '../../lib/page/underlines';

/** The page as it is now: off, or with underlines. */
export interface Session {
  readonly underlines?: Underlines;
  readonly failed: boolean;
}
