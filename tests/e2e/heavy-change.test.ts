/** Pages that never rest: what is new is read, the page keeps its time, our own changes are never taken for its. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { placeOf, restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { calmOn, heldBy, MOST_CALM_MS, openHeavy, rest, seenBy, WATCH } from './harness/heavy-page';
import { inEachBrowser, type Stage } from './harness/in-each-browser';

/** KONTEKS_LONG=60 has the chat run for a minute. */
const CHAT_MS = Number(process.env.KONTEKS_LONG ?? 5) * 1_000;
const KEYS = 1_000;
/** 10,000 lines, each round read before the next takes its place. */
const ROUNDS = 25;
const ROUND_MS = 120;
const FEW_NODES = 100;
/** The heap is back to within a tenth. */
const MOST_LEFT = 1.1;

function moving(body: string, script: string) {
  return {
    html: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Moving</title>${WATCH}<body>${body}<script>${script}; filled();</script>`,
  };
}

const PAGES = {
  '/chat.html': moving(
    '<p>Di Nanning.</p><ol id="chat"></ol>',
    `let said = 0;
    const say = (lines) => {
      for (let i = 0; i < lines; i++) {
        const line = document.createElement('li');
        line.textContent = said++ % 50 === 0 ? 'Komdigi bilang ' + said : 'baris ' + said;
        chat.prepend(line);
      }
      while (chat.children.length > 400) chat.lastElementChild.remove();
    };
    const talking = setInterval(() => say(20), 100)`,
  ),
  '/remover.html': moving(
    '<p style="margin: 300px 100px">Di Nanning.</p>',
    `const known = new Set(document.documentElement.children);
    let removed = 0;
    const sweep = () => {
      for (const child of document.documentElement.children) if (!known.has(child) && child !== document.body) { child.remove(); removed++; }
      requestAnimationFrame(sweep);
    };
    sweep()`,
  ),
  '/ticker.html': moving(
    '<p>Di Nanning.</p><p id="clock">0</p><p id="text">Komdigi.</p>',
    `setInterval(() => { clock.firstChild.data = String(performance.now()); }, 16)`,
  ),
  '/hydrating.html': moving(
    '<div id="app"><h1>Berita</h1><p>Di Nanning.</p><p>Komdigi.</p></div>',
    `setTimeout(() => {
      const app = document.querySelector('#app'), expected = '<h1>Berita</h1><p>Di Nanning.</p><p>Komdigi.</p>';
      watching.matched = app.innerHTML === expected;
      for (const p of app.querySelectorAll('p')) p.replaceWith(Object.assign(document.createElement('p'), { textContent: p.textContent + ' Xiaomi.' }));
    }, 1500)`,
  ),
  '/editor.html': moving(
    '<p>Di Nanning.</p><div id="plain" contenteditable style="min-height: 40px"></div><div id="lines" contenteditable role="textbox" style="min-height: 40px"><div>Komdigi</div></div>',
    `document.querySelector('#lines').addEventListener('input', ({ currentTarget }) => {
      for (const line of currentTarget.children) line.className = 'line';
    })`,
  ),
};

/** Ten thousand lines come and go: bytes that are held when their nodes have been let go. Firefox tells nobody: 1. */
async function heldAfterTalk({ engine }: Stage, page: Page): Promise<number> {
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate('say(400)');
    await rest(ROUND_MS);
  }
  await page.evaluate('chat.replaceChildren()');
  await until('only what is left is underlined', async () => (await underlinedOn(page)).join() === 'Nanning', 15_000);
  if (engine === 'firefox') return 1;
  let held = await heldBy(page);
  const areFree = async () => {
    held = await heldBy(page);
    return held.nodes < FEW_NODES;
  };
  await until('the nodes are let go', areFree, 15_000).catch((cause) => {
    throw new Error(`${held.nodes} nodes are held`, { cause });
  });
  return held.bytes;
}

async function editedBy(page: Page, selector: string, text: string): Promise<string> {
  await page.click(selector);
  await page.keyboard.type(text);
  return page.$eval(selector, (field) => (field as HTMLElement).innerText.replace(/\u00a0/g, ' '));
}

inEachBrowser(
  'a page that never rests',
  (stage) => {
    it('can add 200 lines a second', async () => {
      const page = await openHeavy(stage, '/chat.html');
      await rest(CHAT_MS);
      await waitUnderlined(page, 'Nanning');
      const { mostRanges, errors } = await seenBy(page);
      expect(errors).toEqual([]);
      expect(mostRanges).toBeLessThanOrEqual(300);
      expect(await page.evaluate(() => [...CSS.highlights.values()].flatMap((found) => [...found]).length)).toBeLessThan(20);
    });

    it('holds on to nothing of it, and keeps nobody waiting, once all is said', { timeout: 60_000 }, async () => {
      const page = await openHeavy(stage, '/chat.html');
      await page.evaluate('clearInterval(talking)');
      // After the first time all code is warm: what is held more from then on would be held for ever.
      const before = await heldAfterTalk(stage, page);
      const after = await heldAfterTalk(stage, page);
      expect(after / before).toBeLessThan(MOST_LEFT);
      expect(await calmOn(stage)).toBeLessThan(MOST_CALM_MS);
    });

    it('can remove the card at every frame, and there is no war', async () => {
      const page = await openHeavy(stage, '/remover.html');
      const { x, y } = await placeOf(page, 'Nanning');
      await page.mouse.move(x - 12, y);
      for (let step = 3; step >= 0; step--) {
        await rest(40);
        await page.mouse.move(x - step, y);
      }
      await rest(2_000);
      expect(await page.evaluate('removed')).toBeLessThanOrEqual(3);
      expect((await seenBy(page)).errors).toEqual([]);
    });

    it('can tick, and the rest of it is underlined all the same', async () => {
      const page = await openHeavy(stage, '/ticker.html');
      await waitUnderlined(page, 'Nanning', 'Komdigi');
      await restOn(page, 'Komdigi');
      await cardOn(page).waitOpen();
      expect((await seenBy(page)).errors).toEqual([]);
    });

    it('can find its own markup as it wrote it, late, and put another in its place', async () => {
      const page = await openHeavy(stage, '/hydrating.html');
      await waitUnderlined(page, 'Xiaomi');
      await waitUnderlined(page, 'Nanning', 'Komdigi');
      expect(await page.evaluate('watching.matched')).toBe(true);
    });

    it('can be an editor: a thousand keys are what was typed, and can be undone', async () => {
      const page = await openHeavy(stage, '/editor.html');
      const words = 'Komdigi dan Nanning, '.repeat(KEYS / 21);
      expect((await editedBy(page, '#plain', words)).trim()).toBe(words.trim());
      expect(await editedBy(page, '#lines', 'Xiaomi ')).toContain('Xiaomi');
      await rest(400);
      expect(
        await page.evaluate(() =>
          [...CSS.highlights.values()].flatMap((found) => [...found].map((range) => range.startContainer.textContent)),
        ),
      ).toEqual(['Di Nanning.']);
      await page.focus('#plain');
      for (let undo = 0; undo < 40; undo++) await page.evaluate(() => document.execCommand('undo'));
      expect(await page.$eval('#plain', (field) => (field as HTMLElement).innerText.trim().length)).toBeLessThan(words.length);
    });
  },
  { pages: PAGES },
);
