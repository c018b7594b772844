/**
 * A name or headline as one line that may be shown: nothing in it turns the direction of writing, breaks a line or cannot be written.
 * shownLine("Ani\u202e\u0000 Budi") -> "Ani Budi". It must not know markup: that is plain-text's work.
 */

const TURNING = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The line, white space folded, halves of characters made whole; "" where nothing is left. */
export function shownLine(text: string): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').replace(TURNING, '').trim();
}
