/** The page stays as it was: byte for byte under underlines, plus one element while a card is open, nothing after. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { placeOf, restOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { inEachBrowser } from './harness/in-each-browser';

/** As tests/pages/mentions.html sees itself. */
interface Watched {
  readonly before: string;
  readonly changes: MutationRecord[];
}

function changesOf(page: Page): Promise<{ same: boolean; changes: number }> {
  return page.evaluate(() => {
    const { before, changes } = window as unknown as Watched;
    return { same: before === document.documentElement.outerHTML, changes: changes.length };
  });
}

/** What an open card has added: for each change its kind, the name of what was changed, and the nodes added or removed. */
function tracesOn(page: Page): Promise<{ hosts: string[]; elsewhere: string[]; rest: string }> {
  return page.evaluate(() => {
    const { changes } = window as unknown as Watched;
    const hosts = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]));
    const isOurs = ({ type, target }: MutationRecord) =>
      type === 'childList' ? target === document.documentElement : hosts.has(target);
    const copy = document.documentElement.cloneNode(true) as Element;
    const places = [...hosts]
      .map((host) => [...document.documentElement.children].indexOf(host as Element))
      .filter((place) => place >= 0);
    for (const place of places.sort((a, b) => b - a)) copy.children[place]?.remove();
    return {
      hosts: [...hosts].map((host) => (host as Element).localName),
      elsewhere: changes.filter((change) => !isOurs(change)).map(({ type, target }) => `${type} of ${target.nodeName}`),
      rest: copy.outerHTML,
    };
  });
}

/** Longer than a pointer has to rest before a card opens. */
const LONG_REST_MS = 800;

/** Dispatches events as a page's script can, on all that listens. */
async function pretend(page: Page, types: readonly string[], { x, y } = { x: 5, y: 5 }): Promise<void> {
  await page.evaluate(
    (all, clientX, clientY) => {
      const target = document.elementFromPoint(clientX, clientY) ?? document.body;
      const { navigation } = window as { navigation?: EventTarget };
      for (const type of all) {
        if (type === 'keydown') target.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true }));
        else target.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType: 'mouse', bubbles: true }));
        for (const at of [window, document, navigation]) at?.dispatchEvent(new Event(type));
      }
    },
    types,
    x,
    y,
  );
}

/** Says on the page what our own parts say to each other, and what the framework's would. */
async function speakLikeUs(page: Page): Promise<void> {
  await page.evaluate(() => {
    const words = ['step-mention', 'show-mention', 'toggle-card', 'from-top', 'from-frame', 'card-is', 'set-site', 'set-muted'];
    for (const type of words) {
      for (const said of [{ type }, { type, off: true, muted: true, entity: 'nanning', order: { type: 'open' } }]) {
        window.postMessage(said, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: said }));
      }
    }
    const id = 'konteks@konteks.example:page:wxt:content-script-started';
    window.postMessage({ type: id, contentScriptName: 'page', messageId: 'x' }, '*');
    document.dispatchEvent(new CustomEvent(id, { detail: { contentScriptName: 'page', messageId: 'x' } }));
  });
}

function whatItWas(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as Watched).before);
}

const NEWS = '<!doctype html><html lang="id"><title>Kabar</title><p>Pertemuan itu diadakan di Nanning pada hari Senin.</p>';

/** Has every function of the page's own world throw, those of its prototypes too. Their number becomes the page's title. */
function breakBuiltIns(): void {
  const { entries, getOwnPropertyDescriptors, defineProperty } = Object;
  const broken = () => {
    throw new Error('the page broke this');
  };
  const named = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name));
  const all = named.map((name) => (window as unknown as Record<string, { prototype?: object }>)[name]);
  const holders = [...all.map((one) => one?.prototype), ...all].filter((holder) => holder instanceof Object);
  let count = 0;
  for (const holder of holders as object[]) {
    for (const [name, { value, configurable }] of entries(getOwnPropertyDescriptors(holder))) {
      if (typeof value !== 'function' || !configurable || name === 'constructor') continue;
      defineProperty(holder, name, { value: broken });
      count++;
    }
  }
  document.title = `${count}`;
}

const PAGES = {
  '/news.html': { html: NEWS },
  '/broken-news.html': { html: NEWS.replace('<p>', `<script>(${breakBuiltIns})()</script><p>`) },
};

inEachBrowser(
  'the page',
  (stage) => {
    it('is byte for byte the same with underlines', async () => {
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Alibaba Cloud', 'BMW Group');
      expect(await changesOf(page)).toEqual({ same: true, changes: 0 });
    });

    it('gets one element while a card is open, and loses it again', async () => {
      const page = await stage.open('/mentions.html');
      await restOn(page, 'Nanning');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((text) => text.includes('report'));
      const open = await tracesOn(page);
      expect(open.hosts).toHaveLength(1);
      expect(open.elsewhere).toEqual([]);
      expect(open.rest).toBe(await whatItWas(page));
      await page.keyboard.press('Escape');
      await card.waitClosed();
      expect((await changesOf(page)).same).toBe(true);
    });

    it('neither opens nor closes a card by events of its own making', async () => {
      const page = await stage.open('/mentions.html');
      const card = cardOn(page);
      await pretend(page, ['pointermove', 'click'], await placeOf(page, 'Nanning'));
      await new Promise((go) => setTimeout(go, LONG_REST_MS));
      expect(await card.isOpen()).toBe(false);
      await restOn(page, 'Nanning');
      await card.waitOpen();
      // A card that was closed would be opened again by the pointer that still rests there: hence at once.
      await speakLikeUs(page);
      await pretend(page, ['keydown', 'click', 'popstate', 'hashchange', 'pagehide', 'fullscreenchange', 'currententrychange']);
      expect(await card.isOpen()).toBe(true);
    });

    it('sees neither into the card nor who made it', async () => {
      const page = await stage.open('/mentions.html');
      await restOn(page, 'Nanning');
      await cardOn(page).waitOpen();
      const seen = await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        return {
          root: host.shadowRoot,
          text: host.textContent,
          inside: host.childElementCount,
          names: [...CSS.highlights.keys()].join(' '),
        };
      });
      expect(seen).toMatchObject({ root: null, text: '', inside: 0 });
      expect(seen.names).not.toMatch(/konteks/i);
    });

    it('closes the card when the pointer leaves', async () => {
      const page = await stage.open('/mentions.html');
      await restOn(page, 'Nanning');
      await cardOn(page).waitOpen();
      await page.mouse.move(1200, 780, { steps: 8 });
      await cardOn(page).waitClosed();
      expect((await changesOf(page)).same).toBe(true);
    });

    it('shows no card to a pointer that only passes', async () => {
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Nanning');
      await page.mouse.move(10, 10);
      await page.mouse.move(900, 700, { steps: 30 });
      await new Promise((go) => setTimeout(go, 900));
      expect(await cardOn(page).isOpen()).toBe(false);
    });

    it('says the same in a card though every function of its world is broken', async () => {
      const plain = await stage.open('/news.html');
      const { x, y } = await placeOf(plain, 'Nanning');
      await restOn(plain, 'Nanning');
      const said = await cardOn(plain).waitText((text) => text.includes('report'));
      const page = await stage.open('/broken-news.html');
      expect(Number(await page.title())).toBeGreaterThan(200);
      // Nothing is asked of the page's own world from here on.
      const arrived = cardOn(page).waitText((text) => text === said);
      const isThere = arrived.then(() => true);
      let step = 0;
      await until('a card on the broken page', async () => {
        await page.mouse.move(x + (step++ % 2), y);
        return Promise.race([isThere, new Promise<boolean>((go) => setTimeout(go, 200, false))]);
      });
      expect(await arrived).toBe(said);
    });
  },
  { pages: PAGES },
);
