/** The interface follows the browser: Indonesian where it is Indonesian, English elsewhere. */
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn } from '../../scripts/drive/mentions-on';
import { searchIn } from '../../scripts/drive/tour';
import { inEachBrowser } from './harness/in-each-browser';

const LANGUAGES = [
  { language: 'id', lang: 'id', close: 'Tutup', unknown: 'penerbit tidak diketahui', date: '2 Des 2024', reports: '2 laporan' },
  { language: 'en-US', lang: 'en', close: 'Close', unknown: 'publisher unknown', date: 'Dec 2, 2024', reports: '2 reports' },
  { language: 'de', lang: 'en', close: 'Close', unknown: 'publisher unknown', date: '2024', reports: '2 reports' },
];

for (const { language, lang, close, unknown, date, reports } of LANGUAGES) {
  inEachBrowser(
    `in a browser in "${language}"`,
    (stage) => {
      it(`the card speaks "${lang}"`, async () => {
        const page = await stage.open('/mentions.html');
        await restOn(page, 'Alibaba Cloud');
        const card = cardOn(page);
        await card.waitOpen();
        const text = await card.waitText((said) => said.includes('Alibaba Cloud') && /\d (laporan|reports)/.test(said));
        expect(text).toContain(reports);
        expect(text).toContain(unknown);
        expect(text).toContain(date);
        expect(await (await card.root()).$eval('[role=dialog]', (dialog) => dialog.getAttribute('lang'))).toBe(lang);
        expect(await (await card.root()).$(`button[aria-label="${close}"]`)).not.toBeNull();
      });

      it(`the popup speaks "${lang}"`, async () => {
        const popup = await stage.openScreen('popup.html', 'input');
        await until('the language is told', () => popup.evaluate((wanted) => document.documentElement.lang === wanted, lang));
        const lines = await searchIn(popup, 'alibaba cloud');
        expect(lines.join(' ')).toContain(reports);
      });
    },
    { language },
  );
}
