/** Without a pointer: commands step through mentions, open the card, Tab walks it, Esc gives the focus back. */
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { inEachBrowser } from './harness/in-each-browser';
import { pressCommand } from './harness/press-command';

const FOCUS_STOPS = 80;

inEachBrowser('the keyboard', (stage) => {
  it('opens the card of the first mention and gives the focus back on Esc', async () => {
    const page = await stage.open('/keyboard.html');
    await waitUnderlined(page, 'Nanning', 'Komdigi');
    await page.focus('#before');
    await pressCommand(stage, page, 'open-card');
    const card = cardOn(page);
    await card.waitOpen();
    await card.waitText((text) => text.includes('Nanning'));
    expect(await page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitClosed();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('walks the card by Tab from its head to its foot', async () => {
    const page = await stage.open('/keyboard.html');
    await waitUnderlined(page, 'Nanning');
    await page.focus('#before');
    await pressCommand(stage, page, 'open-card');
    const card = cardOn(page);
    await card.waitOpen();
    await card.waitText((text) => text.includes('report'));
    const stops: string[] = [];
    for (let step = 0; step < FOCUS_STOPS; step++) {
      await page.keyboard.press('Tab');
      const at = await card.focused();
      if (at === undefined) break;
      stops.push(at);
    }
    expect(stops.slice(0, 2)).toEqual(['Keep the card open', 'Close']);
    expect(stops.at(-1)).toMatch(/^Off on this site/);
    expect(stops.some((stop) => stop.includes('Uzone.id'))).toBe(true);
  });

  it('steps to the next mention and opens that one', async () => {
    const page = await stage.open('/keyboard.html');
    await waitUnderlined(page, 'Nanning', 'Komdigi');
    await pressCommand(stage, page, 'next-mention');
    await pressCommand(stage, page, 'next-mention');
    await pressCommand(stage, page, 'open-card');
    await cardOn(page).waitOpen();
    expect(await cardOn(page).waitText((text) => text.includes('report'))).toContain('Komdigi');
  });

  it('steps on and back, by one mention at a time', async () => {
    const page = await stage.open('/keyboard.html');
    await waitUnderlined(page, 'Nanning', 'Komdigi');
    const at = () =>
      page.evaluate(() => [...(CSS.highlights.get('noted-focused') ?? [])].map((range) => range.toString()).join());
    const steps = [
      ['next-mention', 'Nanning'],
      ['next-mention', 'Komdigi'],
      ['previous-mention', 'Nanning'],
    ] as const;
    for (const [command, name] of steps) {
      await pressCommand(stage, page, command);
      await until(`${command} at ${name}`, async () => (await at()) === name);
    }
  });
});
