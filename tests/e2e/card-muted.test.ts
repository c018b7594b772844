/** A card opened from a card knows what the reader has muted, wherever that was, and undoes it in one click. */
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn } from '../../scripts/drive/mentions-on';
import { store, stored } from './harness/background-of';
import { inEachBrowser } from './harness/in-each-browser';

inEachBrowser('a muted name', (stage) => {
  it('is said to be muted on the card that another one leads to', async () => {
    await store(stage, { settings: { version: 2, muted: ['komdigi'] } });
    const page = await stage.open('/keyboard.html');
    await restOn(page, 'Nanning');
    const card = cardOn(page);
    await card.waitOpen();
    expect(await card.waitText((text) => text.includes('report'))).not.toContain('Muted.');
    const chip = await (await card.root()).evaluate((root) => {
      const chips = [...root.querySelectorAll<HTMLElement>('.chip')];
      return chips.findIndex((one) => one.textContent === 'Komdigi') + 1;
    });
    expect(chip).toBeGreaterThan(0);
    await card.click(`.card-related li:nth-child(${chip}) .chip`);
    await card.waitText((text) => text.includes('Muted.'));
    // A click changes a setting only when the card has stood still for a moment.
    await new Promise((go) => setTimeout(go, 700));
    await card.click('button[aria-label^="Undo: underline Komdigi"]');
    await until('nothing is muted', async () => ((await stored(stage, 'settings')) as { muted: string[] }).muted.length === 0);
  });
});
