/**
 * A file made in one of our pages and handed to the reader: handFile("konteks.opml", ["<opml …"], "text/x-opml").
 * It must not know what is in it. No permission is needed: the page downloads what it holds itself.
 */

/** Long enough for the browser to have begun the download. */
const HOLD_MS = 60_000;

/** Downloads `parts` as a file called `name`; signs that no file system takes become "-". */
export function handFile(name: string, parts: readonly BlobPart[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, '-').slice(0, 120);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HOLD_MS);
}
