/** Pages with more text than anybody reads: underlined where the reader is, soon, with few ranges; and byte for byte as they were. */
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/card-on';
import { underlinedOn } from '../../scripts/drive/mentions-on';
import { openHeavy, rest, seenBy, WATCH } from './harness/heavy-page';
import { inEachBrowser } from './harness/in-each-browser';

const SENTENCE = 'Pemerintah kota menyusun rencana baru untuk pusat layanan di daerah, kata seorang pejabat pada hari Kamis. ';

/** Ten megabytes take a busy machine long. */
const LONG = { timeout: 60_000 };

/** A page that writes itself: `script` has `sentence` and paragraph(text) at hand. */
function written(script: string) {
  return {
    html: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Heavy</title>${WATCH}<body><script>
      const sentence = ${JSON.stringify(SENTENCE)};
      const paragraph = (text) => { const made = document.createElement('p'); made.textContent = text; return made; };
      ${script};
      const before = document.documentElement.outerHTML;
      filled();
    </script>`,
  };
}

const PAGES = {
  '/ten-megabytes.html': written(`for (let i = 0; i < 9500; i++)
    document.body.append(paragraph((i % 20 === 3 ? 'Di Nanning dan Komdigi. ' : '') + sentence.repeat(10)))`),
  '/many-nodes.html': written(`for (let i = 0; i < 1000; i++) {
    const whole = document.body.appendChild(paragraph('Di Nan'));
    for (let piece = 1; piece < 100; piece++) whole.append(document.createTextNode(piece === 1 ? 'ning. ' : 'kata ' + piece + ' '));
  }`),
  '/one-node.html': written(
    `document.body.append(paragraph('Di Nanning. ' + (sentence.repeat(40) + ' Komdigi. ').repeat(1100)))`,
  ),
  '/many-roots.html': written(`for (let i = 0; i < 1000; i++) {
    const host = document.body.appendChild(document.createElement('x-root'));
    host.attachShadow({ mode: 'open' }).append(paragraph('Akar ' + i + ' di Nanning.'));
  }`),
};

inEachBrowser(
  'a page with a lot of text',
  (stage) => {
    it.each(Object.keys(PAGES))('%s is underlined where it is seen, and stays as it was', LONG, async (path) => {
      const page = await openHeavy(stage, path);
      expect(await underlinedOn(page)).toContain('Nanning');
      await rest(1_500);
      const { mostRanges, errors, firstMs } = await seenBy(page);
      expect(errors).toEqual([]);
      expect(mostRanges).toBeLessThanOrEqual(300);
      expect(firstMs).toBeLessThan(15_000);
      expect(await page.evaluate('before === document.documentElement.outerHTML')).toBe(true);
    });

    it('/one-node.html is underlined where the reader goes in it', async () => {
      const page = await openHeavy(stage, '/one-node.html');
      const first = async () => page.evaluate(() => [...(CSS.highlights.get('noted') ?? [])].map((range) => range.startOffset));
      const [nanning] = await first();
      expect(nanning).toBe(3);
      await until('the other name of the node', async () => (await underlinedOn(page)).includes('Komdigi'), 15_000);
    });
  },
  { pages: PAGES },
);
