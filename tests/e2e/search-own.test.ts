/** What the reader keeps is found by the popup and in the address bar, narrowed by where it is from, and after the index was lost. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/card-on';
import { readingOf } from '../fixtures/names-world';
import { suggestionsFor } from './harness/address-bar';
import { stopBackground } from './harness/background-of';
import { inEachBrowser, type Stage } from './harness/in-each-browser';
import { openOwnLibrary, withLibrary, withLibraryPage } from './harness/with-library-page';

const SAVED = 'Gempa sedang guncang pulau Kelimutu';
const FED = 'Wisata Kelimutu dibuka lagi';
const FAIR = 'Pameran di Nanning dibuka';

/** A report of `publisher` with that title. */
function report(id: string, title: string, publisher: string) {
  const reading = readingOf(id, '2025-03-01', []);
  return { ...reading, article: { ...reading.article, title, publisher } };
}

const extension = await withLibraryPage();

/** The titles that the popup lists for a query; the words of it that are marked stand in brackets. */
async function titlesFor(popup: Page, query: string): Promise<string[]> {
  await popup.bringToFront();
  await popup.focus('input');
  await popup.$eval('input', (input) => input.select());
  await popup.keyboard.type(query);
  await new Promise((go) => setTimeout(go, 250));
  return popup.$$eval('[role=option]', (rows) =>
    rows.map((row) => {
      for (const mark of row.querySelectorAll('b')) mark.textContent = `[${mark.textContent}]`;
      return row.textContent ?? '';
    }),
  );
}

/** Opens the popup anew until its list is as wanted: the index follows soon, not at once. */
async function untilListed(stage: Stage, query: string, isRight: (titles: readonly string[]) => boolean): Promise<void> {
  let titles: string[] = [];
  await until(`"${query}" is answered rightly`, async () => {
    const popup = await stage.openScreen('popup.html', 'input');
    titles = await titlesFor(popup, query);
    await popup.close();
    return isRight(titles);
  });
}

inEachBrowser(
  'search over what the reader keeps',
  (stage) => {
    it('finds an article soon after it is saved, with the words of the query marked', async () => {
      const library = await openOwnLibrary(stage);
      await withLibrary(library, report('quake', SAVED, 'Kabar'), (own, reading) => own.save('saved', 'saved', [reading]));
      await untilListed(stage, 'kelimutu guncang', (titles) =>
        titles.some((one) => one.includes('Gempa sedang [guncang] pulau [Kelimutu]')),
      );
    });

    it('narrows by publisher and by where an article is from', async () => {
      const library = await openOwnLibrary(stage);
      await withLibrary(library, report('tour', FED, 'Warta'), (own, reading) => own.save('feed:a', 'feed', [reading]));
      const has = (titles: readonly string[], title: string) => titles.some((one) => one.replace(/[[\]]/g, '').includes(title));
      await untilListed(stage, 'kelimutu', (titles) => has(titles, SAVED) && has(titles, FED));
      await untilListed(stage, 'kelimutu publisher:warta', (titles) => !has(titles, SAVED) && has(titles, FED));
      await untilListed(stage, 'kelimutu in:saved', (titles) => has(titles, SAVED) && !has(titles, FED));
      await untilListed(stage, 'kelimutu in:feed', (titles) => !has(titles, SAVED) && has(titles, FED));
    });

    it('suggests it in the address bar', async () => {
      await stage.open('/mentions.html');
      const lines = await suggestionsFor(stage, 'guncang kelim');
      expect(lines.join('\n')).toContain(SAVED);
    });

    it('lists names above reports where a query is a name: in the popup, where the name is chosen first, and in the address bar', async () => {
      const library = await openOwnLibrary(stage);
      await withLibrary(library, report('fair', FAIR, 'Warta'), (own, reading) => own.save('saved', 'saved', [reading]));
      await untilListed(stage, 'nanning', (titles) => titles.some((title) => title.includes('Pameran di')));
      const popup = await stage.openScreen('popup.html?query=nanning', '[role=option]');
      const groups = await popup.$$eval('[role=listbox] [role=group]', (all) =>
        all.map((group) => ({
          label: group.getAttribute('aria-label'),
          names: [...group.querySelectorAll('.choice-name')].map(({ textContent }) => textContent),
          chosen: [...group.querySelectorAll('[role=option]')].map((row) => row.getAttribute('aria-selected')).indexOf('true'),
        })),
      );
      expect(groups).toEqual([
        { label: 'Names', names: [expect.stringContaining('Nanning')], chosen: 0 },
        { label: 'Reports', names: [], chosen: -1 },
      ]);
      await popup.close();
      await stage.open('/mentions.html');
      const lines = await suggestionsFor(stage, 'nanning');
      // The first line is the browser's own in Firefox.
      const name = lines.findIndex((line) => line.startsWith('Nanning'));
      expect(name).toBeGreaterThanOrEqual(0);
      expect(lines.findIndex((line) => line.includes(FAIR))).toBeGreaterThan(name);
    });

    it('finds it again after the index was deleted', async () => {
      const library = await openOwnLibrary(stage);
      await stopBackground(stage);
      await library.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase('konteks-search');
            request.onsuccess = () => resolve();
            request.onerror = () => reject(request.error);
          }),
      );
      await untilListed(stage, 'kelimutu guncang', (titles) => titles.some((one) => one.includes('[guncang]')));
    });
  },
  { extension },
);
