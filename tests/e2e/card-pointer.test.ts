/** The card under a pointer (WCAG 1.4.13): a passing pointer opens nothing; what opens stays, can be entered, and goes by Escape. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { placeOf, restOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { inEachBrowser } from './harness/in-each-browser';
import { pressCommand } from './harness/press-command';

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

async function opened(page: Page, name: string) {
  await restOn(page, name);
  const card = cardOn(page);
  await card.waitOpen();
  await card.waitText((text) => text.includes('report'));
  return card;
}

async function boxOf(page: Page): Promise<{ left: number; top: number; width: number; height: number }> {
  const root = await cardOn(page).root();
  return root.evaluate((node) => {
    const { left, top, width, height } = node.querySelector('.card')!.getBoundingClientRect();
    return { left, top, width, height };
  });
}

inEachBrowser('the card', (stage) => {
  describe('the card under a pointer', () => {
    it('stays while the pointer rests on the mention, and goes by Escape with neither pointer nor focus moved', async () => {
      const page = await stage.open('/keyboard.html');
      await page.focus('#before');
      const card = await opened(page, 'Nanning');
      await pause(10_000);
      expect(await card.isOpen()).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitClosed();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
      await pause(600);
      expect(await card.isOpen()).toBe(false);
    });

    it('can be entered: the pointer takes its time through the corridor and rests on the card', async () => {
      const page = await stage.open('/keyboard.html');
      const card = await opened(page, 'Nanning');
      const from = await placeOf(page, 'Nanning');
      const { left, top, width } = await boxOf(page);
      const to = { x: left + width / 2, y: top + 30 };
      for (let step = 1; step <= 12; step++) {
        await page.mouse.move(from.x + ((to.x - from.x) * step) / 12, from.y + ((to.y - from.y) * step) / 12);
        await pause(60);
      }
      await pause(1000);
      expect(await card.isOpen()).toBe(true);
      await page.mouse.move(to.x + 700, to.y + 5);
      await card.waitClosed();
    });

    it('closes a third of a second after the pointer has gone elsewhere, not before', async () => {
      const page = await stage.open('/keyboard.html');
      const card = await opened(page, 'Nanning');
      const { x, y } = await placeOf(page, 'Nanning');
      // By the page's own clock: a question that comes late on a busy machine says nothing.
      await page.evaluate(() => {
        const times = { left: 0, closed: 0 };
        addEventListener('pointermove', ({ timeStamp }) => (times.left ||= timeStamp));
        new MutationObserver(() => {
          if (!document.querySelector('[popover=manual]')) times.closed ||= performance.now();
        }).observe(document.documentElement, { childList: true });
        Object.assign(window, { times });
      });
      await page.mouse.move(x, y - 60);
      await card.waitClosed();
      const { left, closed } = (await page.evaluate('times')) as { left: number; closed: number };
      expect(left).toBeGreaterThan(0);
      expect(closed - left).toBeGreaterThan(250);
    });

    it('is not opened by a pointer that passes over the mention', async () => {
      const page = await stage.open('/keyboard.html');
      const { x, y } = await placeOf(page, 'Nanning');
      for (let step = -1; step <= 10; step++) await page.mouse.move(x + step * 60, y);
      await pause(1000);
      expect(await cardOn(page).isOpen()).toBe(false);
    });

    it('is one at a time: another mention takes the place of the first', async () => {
      const page = await stage.open('/keyboard.html');
      await opened(page, 'Nanning');
      await restOn(page, 'Komdigi');
      await cardOn(page).waitText((text) => text.includes('Komdigi') && text.includes('Organisation'));
      expect(await page.$$eval('[popover=manual]', (hosts) => hosts.length)).toBe(1);
    });

    it('stays when pinned, wherever the pointer goes', async () => {
      const page = await stage.open('/keyboard.html');
      const card = await opened(page, 'Nanning');
      await card.click('button[aria-label="Keep the card open"]');
      await page.mouse.move(700, 500);
      await pause(1000);
      expect(await card.isOpen()).toBe(true);
      await page.mouse.click(700, 500);
      expect(await card.isOpen()).toBe(true);
      await page.keyboard.press('Escape');
      await card.waitClosed();
    });

    it('row 22: shows the card of a related name in its own place, and Back returns', async () => {
      const page = await stage.open('/keyboard.html');
      const card = await opened(page, 'Nanning');
      const related = await (await card.root()).evaluate((root) => {
        const chip = root.querySelector('.chip');
        chip?.scrollIntoView({ block: 'center' });
        return chip?.textContent;
      });
      await card.click('.chip');
      await until('its card is there', async () => (await card.text('.card-name')) === related);
      await card.click('button[aria-label="Back"]');
      await until('the first card is back', async () => (await card.text('.card-name')) === 'Nanning');
    });

    it('row 24: stands beside the line that the pointer is on, where a mention runs over two', async () => {
      const page = await stage.open('/keyboard.html');
      await page.$eval('main', (main) => {
        main.innerHTML = '<p style="inline-size: 5em">Alibaba Cloud</p>';
      });
      const { y } = await placeOf(page, 'Alibaba Cloud');
      const lines = await page.$eval('p', (words) => {
        const range = document.createRange();
        range.selectNodeContents(words);
        return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
      });
      expect(lines).toHaveLength(2);
      const [first, second] = lines as [(typeof lines)[0], (typeof lines)[0]];
      await restOn(page, 'Alibaba Cloud', { y: (second.top + second.bottom) / 2 - y });
      await cardOn(page).waitOpen();
      const below = await boxOf(page);
      expect(below.top).toBeGreaterThanOrEqual(second.bottom);
      expect(below.top - second.bottom).toBeLessThan(second.bottom - first.top);
    });

    it('rows 34 and 35: names publisher and date of all it quotes, and says of which time its reports are', async () => {
      const page = await stage.open('/keyboard.html');
      const card = await opened(page, 'Komdigi');
      const sources = await (await card.root()).evaluate((root) =>
        [...root.querySelectorAll('.passage')].map((passage) => passage.querySelector('.source-open')?.textContent ?? ''),
      );
      expect(sources.length).toBeGreaterThan(1);
      for (const source of sources) expect(source).toMatch(/(?:Uzone\.id|publisher unknown) · \S.*202\d/);
      expect(await card.text('.card-counts')).toMatch(/^2 reports by 1 publisher,\s+\S.* 2024 to \S.* 2025$/);
    });

    it('says as much where the device is offline: nothing it says comes from elsewhere', async () => {
      const page = await stage.open('/keyboard.html');
      await waitUnderlined(page, 'Nanning');
      await page.setOfflineMode(true).catch(() => undefined);
      const card = await opened(page, 'Nanning');
      expect(await card.text()).toContain('Uzone.id');
      await page.setOfflineMode(false).catch(() => undefined);
    });
  });

  describe('the card by keyboard', () => {
    it('announces how much there is, describes its dialog by it, and shows the place it was opened from', async () => {
      const page = await stage.open('/keyboard.html');
      await waitUnderlined(page, 'Nanning', 'Komdigi');
      await pressCommand(stage, page, 'next-mention');
      await pressCommand(stage, page, 'open-card');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((text) => text.includes('report'));
      const told = await (await card.root()).evaluate((root) => {
        const dialog = root.querySelector('[role=dialog]');
        const status = root.querySelector('[role=status]#card-told');
        return {
          isActive: root.activeElement === dialog,
          described: dialog?.getAttribute('aria-describedby') === status?.id,
          status: status?.textContent,
        };
      });
      expect(told).toEqual({ isActive: true, described: true, status: expect.stringMatching(/^\d+ reports? about Nanning$/) });
      const marked = await page.evaluate(() =>
        [...CSS.highlights.keys()].filter((name) => /open|focus/.test(name) && (CSS.highlights.get(name)?.size ?? 0) > 0),
      );
      expect(marked.length).toBeGreaterThan(0);
      await until('the place is given back', async () => {
        await page.keyboard.press('Escape');
        return !(await card.isOpen());
      });
    });
  });
});
