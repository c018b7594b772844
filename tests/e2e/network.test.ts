/** Nothing leaves the browser. Every file of these tests ends on that; here a planted leak shows that it would be seen. */
import { expect, it } from 'vitest';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { alteredExtension } from './harness/altered-extension';
import { inEachBrowser } from './harness/in-each-browser';
import { extensionName, leaksIn, testimonyOf } from './harness/network-witness';

const LEAKS = [
  { from: 'the background', file: 'background.js', host: 'leak-of-background.example' },
  { from: 'the page script', file: 'page.js', host: 'leak-of-page.example' },
];

for (const { from, file, host } of LEAKS) {
  inEachBrowser(
    `a request of ${from}`,
    (stage) => {
      it('is seen, and by whom', async () => {
        const page = await stage.open('/mentions.html');
        await waitUnderlined(page, 'Nanning');
        await new Promise((go) => setTimeout(go, 500));
        const own = [extensionName(stage.driven, stage.extension), stage.site.url];
        const leaks = leaksIn(await testimonyOf(stage.driven, stage.netLog), stage.site);
        expect(leaks.map(({ url }) => new URL(url).hostname)).toContain(host);
        expect(own).toContain(leaks.find(({ url }) => url.includes(host))?.by);
      });
    },
    {
      leaksOnPurpose: true,
      extension: (engine) => alteredExtension(engine, file, (bytes) => Buffer.concat([bytes, plant(host)])),
    },
  );
}

function plant(host: string): Buffer {
  return Buffer.from(`\n;fetch('https://${host}/').catch(() => undefined);\n`);
}
