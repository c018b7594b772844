/** The background may be stopped at any moment: the next question wakes it, and no answer is missed. */
import { expect, it } from 'vitest';
import { cardOn } from '../../scripts/drive/card-on';
import { restOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { searchIn } from '../../scripts/drive/tour';
import { stopBackground } from './harness/background-of';
import { inEachBrowser } from './harness/in-each-browser';

inEachBrowser('with the background stopped before each step', (stage) => {
  it('a page is underlined and its card opens', async () => {
    await stopBackground(stage);
    const page = await stage.open('/mentions.html');
    await waitUnderlined(page, 'Nanning', 'BMW Group');
    await stopBackground(stage);
    await restOn(page, 'Nanning');
    await cardOn(page).waitOpen();
    expect(await cardOn(page).waitText((text) => text.includes('report'))).toContain('Uzone.id');
  });

  it('the popup searches', async () => {
    await stopBackground(stage);
    const popup = await stage.openScreen('popup.html', 'input');
    expect((await searchIn(popup, 'komdgi'))[0]).toContain('Komdigi');
  });
});
