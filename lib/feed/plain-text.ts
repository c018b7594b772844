/**
 * A name or title as plain text: whatever markup a feed put into it is gone, and what is left is never markup again.
 * plainText("<b>Harga</b> &amp; <script>x()</script>pasar") -> "Harga & pasar".
 * It must not know feeds. Signs that turn the direction of writing are dropped: a title must not rearrange a screen.
 */
import { openHtml } from '../article/html/dom';
import { shownLine } from '../text/shown-line';

/** No headline is longer. */
const MAX_TITLE_UNITS = 500;

/** One line of text, cut at MAX_TITLE_UNITS; undefined where nothing is left. */
export function plainText(field: string | undefined): string | undefined {
  const given = (field ?? '').slice(0, MAX_TITLE_UNITS * 8);
  const text = /[<&]/.test(given) ? textOfHtml(given) : given;
  const line = shownLine(text).slice(0, MAX_TITLE_UNITS).toWellFormed();
  return line === '' ? undefined : line;
}

function textOfHtml(html: string): string {
  const { body } = openHtml(`<!doctype html><html><body>${html}</body></html>`);
  for (const hidden of body?.querySelectorAll('script, style, template, noscript') ?? []) hidden.remove();
  return body?.textContent ?? '';
}
