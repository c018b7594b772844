/** Mentions on a page, and what each card says of them. */
import { expect, it } from 'vitest';
import { cardOn, until } from '../../scripts/drive/card-on';
import { restOn, underlinedOn, waitUnderlined } from '../../scripts/drive/mentions-on';
import { inEachBrowser } from './harness/in-each-browser';

/** Each name with the reports its card must name: publisher and date as printed, and what it must not name. */
const NAMES = [
  { name: 'Alibaba Cloud', reports: ['ANTARA · 2020', 'publisher unknown · Dec 2, 2024 (inferred)'], not: 'Warta Ekonomi' },
  { name: 'Komdigi', reports: ['Uzone.id · Mar 27, 2025', 'publisher unknown · Dec 2, 2024 (inferred)'], not: 'ANTARA' },
  { name: 'Nanning', reports: ['Uzone.id · Mar 27, 2025'], not: 'ANTARA' },
  {
    name: 'Tiongkok',
    reports: ['Uzone.id · Mar 27, 2025', 'ANTARA · 2020', 'publisher unknown · Oct 15, 2023', 'Warta Ekonomi · date unknown'],
    not: 'Dec 2, 2024',
  },
  { name: 'Kementerian Komunikasi dan Digital', reports: ['Uzone.id · Mar 27, 2025'], not: 'ANTARA' },
  { name: 'Xiaomi', reports: ['publisher unknown · Oct 15, 2023'], not: 'Uzone.id' },
  { name: 'BMW Group', reports: ['ANTARA · 2020'], not: 'Uzone.id' },
];

inEachBrowser('the mentions of a page', (stage) => {
  it('are all underlined, and nothing else is', async () => {
    const page = await stage.open('/mentions.html');
    await waitUnderlined(page, ...NAMES.map(({ name }) => name));
    expect(await underlinedOn(page)).toEqual([
      'Alibaba Cloud',
      'Komdigi',
      'Nanning',
      'Tiongkok',
      'Kementerian Komunikasi dan Digital',
      'Xiaomi',
      'BMW Group',
    ]);
  });

  it('are found across inline tags', async () => {
    const page = await stage.open('/mentions.html');
    // The name stands on the page once more, in one piece: the one in pieces may be painted after it.
    const inPieces = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter((part) => part.endContainer !== part.startContainer)
          .map((part) => `${part.startContainer.textContent}|${part.endContainer.textContent}`),
      );
    await until('a mention across inline tags', async () => (await inPieces()).length > 0);
    expect(await inPieces()).toEqual(['Across inline tags: Ali| Cloud.']);
  });

  it.each(NAMES)('$name has a card that names its reports', async ({ name, reports, not }) => {
    const page = await stage.open('/mentions.html');
    await restOn(page, name);
    const card = cardOn(page);
    await card.waitOpen();
    await card.waitText((text) => text.includes('report'));
    await card.click('details.card-more summary');
    const text = await card.text();
    for (const report of reports) expect(text).toContain(report);
    expect(text).not.toContain(not);
  });
});
