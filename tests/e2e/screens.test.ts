/** The extension's own screens: the popup finds and lists, the article reader shows where a fact stands. */
import { describe, expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { searchIn } from '../../scripts/drive/tour';
import { errorsOn } from './harness/errors-on';
import { inEachBrowser } from './harness/in-each-browser';
import { openedTab } from './harness/opened-tab';
import { openToolbarPopup } from './harness/toolbar-popup';

const INPUT = 'input[role=combobox]';

// The switches come last: they change what is underlined.
inEachBrowser('our screens', (stage) => {
  describe('the popup', () => {
    it('has the focus in its search field and says nothing wrong', async () => {
      const popup = await stage.openScreen('popup.html', INPUT);
      const errors = await errorsOn(stage, popup);
      await until('the search has the focus', () => popup.$eval(INPUT, (input) => input === document.activeElement));
      expect(await popup.$('.popup-notice')).toBeNull();
      expect(errors).toEqual([]);
    });

    it.each([
      { query: 'komdgi', finds: 'Komdigi' },
      { query: 'nannin', finds: 'Nanning' },
      { query: 'Ministry of Communication', finds: 'Komdigi' },
    ])('finds the name $finds by "$query"', async ({ query, finds }) => {
      const popup = await stage.openScreen('popup.html', INPUT);
      const [first] = await searchIn(popup, query);
      expect(first).toContain(finds);
    });

    it('finds the reports on "pusat inovasi" and marks the words', async () => {
      const popup = await stage.openScreen('popup.html', INPUT);
      const results = await searchIn(popup, 'pusat inovasi');
      expect(results.some((line) => line.includes('Uzone.id'))).toBe(true);
      expect(results.some((line) => line.includes('ANTARA'))).toBe(true);
      const marked = await popup.$$eval('[role=option] :is(mark, b)', (marks) =>
        marks.map((mark) => mark.textContent?.toLowerCase()),
      );
      expect(marked).toContain('pusat');
      expect(marked).toContain('inovasi');
    });

    it('says so when nothing matches', async () => {
      const popup = await stage.openScreen('popup.html', INPUT);
      await popup.type(INPUT, 'zzqqxx');
      await popup.waitForSelector('.popup-empty');
      expect(await popup.$$('[role=option]')).toEqual([]);
    });

    it('opens a card by arrow keys and Enter, and goes back by Esc', async () => {
      const popup = await stage.openScreen('popup.html', INPUT);
      await searchIn(popup, 'nanning');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('ArrowUp');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.card h2');
      expect(await popup.$eval('.card h2', (name) => name.textContent)).toBe('Nanning');
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('[role=option]');
    });

    it('lists the mentions of the page when the toolbar opens it', async () => {
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Nanning');
      const look = await openToolbarPopup(stage, page, '[role=option]');
      expect(look.focus).toBe('input');
      expect(look.width).toBeGreaterThanOrEqual(360);
      expect(look.width).toBeLessThanOrEqual(400);
      for (const name of ['Alibaba Cloud', 'Komdigi', 'Nanning', 'Xiaomi', 'BMW']) expect(look.text).toContain(name);
    });
  });

  describe('the article reader', () => {
    it('is opened by a source on the card and shows that very place, with names, quotes and dates marked', async () => {
      const page = await stage.open('/mentions.html');
      await restOn(page, 'Nanning');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((text) => text.includes('Uzone.id'));
      const reader = await openedTab(stage, 'article.html', () => card.click('.source-open'));
      await reader.waitForSelector('h1');
      await until('the headline is there', () =>
        reader.$eval('h1', (title) => (title.textContent ?? '').includes('Indonesia Masuk Radar China')),
      );
      const text = await reader.$eval('main', (main) => main.innerText);
      expect(text).toContain('Uzone.id');
      expect(text).toContain('Vina Insyani');
      const marked = (selector: string) => reader.$$eval(selector, (marks) => marks.map((mark) => mark.textContent).join(' | '));
      expect(await marked('.reader-text .name')).toContain('Nanning');
      expect(await marked('.reader-text .said')).not.toBe('');
      expect(await marked('.reader-text time')).not.toBe('');
      expect(await marked('.reader-how')).toContain('a name that a person vouches for');
      await reader.waitForSelector('.reader-around li');
      expect(await marked('.reader-around h3')).toMatch(/Earlier|later/);
      await reader.close();
    });

    it('says so when there is no such report', async () => {
      const reader = await stage.openScreen('article.html?id=none', 'main');
      await until('the reader says it', () => reader.$eval('main', (main) => main.innerText.includes('not in your library')));
    });
  });

  describe('the switches', () => {
    it('turn underlines off on this site from the card, and on again', async () => {
      const page = await stage.open('/mentions.html');
      await restOn(page, 'Nanning');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((text) => text.includes('report'));
      await new Promise((go) => setTimeout(go, 500));
      await card.click('button[aria-label^="Off on this site"]');
      const again = await stage.open('/keyboard.html');
      await new Promise((go) => setTimeout(go, 800));
      expect(await underlinedOn(again)).toEqual([]);
      await page.bringToFront();
      await card.click('button[aria-label^="Undo: underline on this site"]');
      await again.bringToFront();
      await waitUnderlined(again, 'Nanning');
    });

    it('mute one name and no other', async () => {
      const page = await stage.open('/keyboard.html');
      await restOn(page, 'Nanning');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((text) => text.includes('report'));
      // A card that has only just come to its place heeds no click that changes settings.
      await new Promise((go) => setTimeout(go, 500));
      await card.click('button[aria-label^="Mute"]');
      const again = await stage.open('/keyboard.html');
      await waitUnderlined(again, 'Komdigi');
      expect(await underlinedOn(again)).toEqual(['Komdigi']);
    });
  });
});
