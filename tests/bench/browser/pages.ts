/**
 * Pages to read: running text as HTML, in paragraphs with inline tags and a heading now and then.
 * makePage("Kata kata Bank of Keude …") -> "<!doctype html>…<p>Kata <em>kata</em> …", the meter of page-meter.ts in its head.
 * It must not know what is measured on them.
 */
import { createRandom, pick } from '../random';
import { pageMeter } from './page-meter';

const PARAGRAPH_UNITS = 500;
const PARAGRAPHS_A_SECTION = 12;
const INLINE = ['a href="#"', 'em', 'b', 'span class="x"', 'strong'] as const;

/** The whole page; the same text gives the same page. */
export function makePage(text: string): string {
  const random = createRandom(11);
  const paragraphs = cut(text).map((paragraph, at) => {
    const heading = at % PARAGRAPHS_A_SECTION === 0 ? `<h2>Bagian ${at / PARAGRAPHS_A_SECTION + 1}</h2>\n` : '';
    return `${heading}<p>${withTags(paragraph, random)}</p>`;
  });
  const style = 'body{font:16px/1.5 serif;max-width:44em;margin:auto}';
  const meter = `<script>(${pageMeter})()</script>`;
  const head = `<meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><style>${style}</style>${meter}`;
  return `<!doctype html><html lang="id"><head>${head}</head><body>\n${paragraphs.join('\n')}\n</body></html>`;
}

function cut(text: string): string[] {
  const paragraphs: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from + PARAGRAPH_UNITS);
    const to = space < 0 ? text.length : space;
    paragraphs.push(text.slice(from, to));
    from = to + 1;
  }
  return paragraphs;
}

/** One word in twelve stands in a tag of its own. */
function withTags(text: string, random: () => number): string {
  const words = text.split(' ').map((word) => {
    const plain = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (random() > 1 / 12) return plain;
    const tag = pick(random, INLINE);
    return `<${tag}>${plain}</${tag.split(' ')[0]}>`;
  });
  return words.join(' ');
}
