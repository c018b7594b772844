/** What the reader gathers is underlined on open pages at once, has a card, and goes when it is taken away. */
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { readingOf } from '../fixtures/names-world';
import { stopBackground } from './harness/background-of';
import { inEachBrowser } from './harness/in-each-browser';
import { openOwnLibrary, withLibrary, withLibraryPage } from './harness/with-library-page';

const TEXT =
  'Laba Bank Rakyat Utama naik, kata Sari Dewi Lestari. BRU membuka kantor di Nanning bersama Koperasi Nelayan Pesisir.';
const PAGES = { '/own.html': { html: `<!doctype html><html lang="id"><title>Berita</title><p>${TEXT}</p>` } };
const BANK = readingOf('bank', '2025-03-01', [
  ['org', 'Bank Rakyat Utama', 'BRU'],
  ['person', 'Sari Dewi Lestari'],
]);
const NEWER = readingOf('newer', '2025-04-01', [['org', 'Bank Rakyat Utama']]);
const PACKED = readingOf('packed', '2025-03-01', [['org', 'Koperasi Nelayan Pesisir']]);

const extension = await withLibraryPage();

inEachBrowser(
  'own coverage',
  (stage) => {
    it('underlines a name on an open page within a second of its article being kept', async () => {
      const page = await stage.open('/own.html');
      await waitUnderlined(page, 'Nanning');
      expect(await underlinedOn(page)).toEqual(['Nanning']);
      const library = await openOwnLibrary(stage);
      await page.bringToFront();
      const seen = page.evaluate(async () => {
        const isThere = () => [...CSS.highlights.values()].some((highlight) => [...highlight].length > 1);
        while (!isThere()) await new Promise((again) => setTimeout(again, 10));
        return Date.now();
      });
      const kept = await withLibrary(library, BANK, (own, reading) => own.save('saved', 'saved', [reading]));
      expect((await seen) - kept).toBeLessThan(1000);
      await waitUnderlined(page, 'Bank Rakyat Utama', 'Sari Dewi Lestari', 'Nanning');
    });

    it('shows a card of it, with the newer report first', async () => {
      const library = await openOwnLibrary(stage);
      await withLibrary(library, NEWER, (own, reading) => own.save('feed:a', 'feed', [reading]));
      const page = await stage.open('/own.html');
      await restOn(page, 'Bank Rakyat Utama');
      await cardOn(page).waitOpen();
      const said = await cardOn(page).waitText((text) => text.includes('2 '));
      expect(said).toContain('Kabar tentang Bank Rakyat Utama hari ini.');
    });

    it('answers from it after the background was stopped', async () => {
      await stopBackground(stage);
      const page = await stage.open('/own.html');
      await waitUnderlined(page, 'Bank Rakyat Utama', 'Nanning');
    });

    it('hears of what is kept while the background sleeps', async () => {
      const page = await stage.open('/own.html');
      await waitUnderlined(page, 'Bank Rakyat Utama');
      const library = await openOwnLibrary(stage);
      await page.bringToFront();
      await stopBackground(stage);
      await withLibrary(library, PACKED, (own, reading) => own.save('pack:a', 'pack', [reading]));
      await waitUnderlined(page, 'Koperasi Nelayan Pesisir');
    });

    it('lets a pack that is turned off fall silent', async () => {
      const page = await stage.open('/own.html');
      await waitUnderlined(page, 'Koperasi Nelayan Pesisir');
      const library = await openOwnLibrary(stage);
      await page.bringToFront();
      await withLibrary(library, true, (own, off) => own.turn('pack:a', off));
      await until('the name is gone', async () => !(await underlinedOn(page)).includes('Koperasi Nelayan Pesisir'));
      expect(await underlinedOn(page)).toContain('Bank Rakyat Utama');
    });

    it('forgets a name when the last article that names it is gone', async () => {
      const page = await stage.open('/own.html');
      await waitUnderlined(page, 'Bank Rakyat Utama');
      const library = await openOwnLibrary(stage);
      await page.bringToFront();
      await withLibrary(library, 'bank', (own, id) => own.remove('saved', [id]));
      await withLibrary(library, 'newer', (own, id) => own.remove('feed:a', [id]));
      await until('the names are gone', async () => (await underlinedOn(page)).join() === 'Nanning');
    });
  },
  { pages: PAGES, extension },
);
