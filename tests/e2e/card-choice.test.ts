/** A name that may mean several: it is underlined, and its card asks which one, by pointer and by keyboard. */
import { expect, it } from 'vitest';
import { writePack } from '../../lib/pack/write-pack';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import type { Engine } from '../../scripts/find-browser';
import { makeEntity, makeReading } from '../fixtures/library';
import { alteredExtension } from './harness/altered-extension';
import { axeOnCard } from './harness/axe-on';
import { openBeside } from './harness/beside';
import { inEachBrowser } from './harness/in-each-browser';
import { pressCommand } from './harness/press-command';

const ENTITIES = [makeEntity('ambara-town', 'place', 'Ambarala'), makeEntity('ambara-band', 'organization', 'Ambarala')];
const report = (id: string, words: string) =>
  makeReading(
    { id, paragraphs: [words], named: { [`ambara-${id}`]: ['Ambarala'] }, publisher: 'Kabar Elok', published: '2025-03-11' },
    ENTITIES,
  );
const READINGS = [
  report('town', 'Ambarala membangun pasar baru di tepi sungai.'),
  report('band', 'Ambarala merilis album ketiganya di Bandung.'),
];
const PACK = await writePack({ entities: ENTITIES, readings: READINGS }, { name: 'Namesakes' });

const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Dua</title></head>
  <body><p><button id="before">Sebelum</button></p><p>Orang banyak berbicara tentang Ambarala sepanjang pekan.</p></body></html>`;

inEachBrowser(
  'a name that may mean several',
  (stage) => {
    it('asks which one, with the evidence for each, and leads to its card and back', async () => {
      const page = await stage.open('/namesakes.html');
      await restOn(page, 'Ambarala');
      const card = cardOn(page);
      await card.waitOpen();
      const text = await card.waitText((said) => said.includes('Which Ambarala?'));
      expect(text).toContain('membangun pasar baru');
      expect(text).toContain('merilis album ketiganya');
      expect(text).toContain('1 report · newest Mar 11, 2025');
      expect(text).not.toContain('Mute');
      expect(await axeOnCard(page)).toEqual([]);
      await card.click('.card-choice');
      expect(await card.waitText((said) => said.includes('1 report by'))).toContain('Ambarala');
      await card.click('button[aria-label="Back"]');
      await card.waitText((said) => said.includes('Which Ambarala?'));
    });

    it('is walked and chosen from by keyboard', async () => {
      const page = await stage.open('/namesakes.html');
      await waitUnderlined(page, 'Ambarala');
      await page.focus('#before');
      await pressCommand(stage, page, 'open-card');
      const card = cardOn(page);
      await card.waitOpen();
      await card.waitText((said) => said.includes('Which Ambarala?'));
      const stops: (string | undefined)[] = [];
      for (let step = 0; step < 12 && !stops.at(-1)?.includes('Organisation'); step++) {
        await page.keyboard.press('Tab');
        stops.push(await card.focused());
      }
      expect(stops.slice(0, 2)).toEqual(['Keep the card open', 'Close']);
      await page.keyboard.press('Enter');
      await card.waitText((said) => said.includes('merilis album ketiganya') && !said.includes('Which'));
      await page.keyboard.press('Escape');
      await card.waitClosed();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    });

    it('is listed in the popup as one of two, and not counted as either', async () => {
      const page = await stage.open('/namesakes.html');
      await waitUnderlined(page, 'Ambarala');
      const popup = await openBeside(stage, 'popup.html', '[role=option]');
      expect(await popup.$$eval('[role=option]', (rows) => rows.map((row) => row.textContent))).toEqual([
        'Ambaralamay be one of 21 mention1',
      ]);
    });
  },
  {
    pages: { '/namesakes.html': { html: PAGE } },
    extension: (engine: Engine) => alteredExtension(engine, { 'seeds.konteks': () => PACK }),
  },
);
