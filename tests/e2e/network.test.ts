/** Nothing leaves the browser. Every file of these tests ends on that; here planted leaks show that they would be seen. */
import { expect, it } from 'vitest';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { alteredExtension } from './harness/altered-extension';
import { stopBackground } from './harness/background-of';
import { inEachBrowser } from './harness/in-each-browser';
import { extensionName, leaksIn, testimonyOf } from './harness/network-witness';

const HOSTS = { 'background.js': 'background.leak.example', 'page.js': 'page.leak.example' } as const;

const plant = (host: string) => (bytes: Buffer) =>
  Buffer.concat([bytes, Buffer.from(`\n;fetch('https://${host}/').catch(() => undefined);\n`)]);

inEachBrowser(
  'a request that must not be',
  (stage) => {
    it('is seen: of the background under the name of the extension, and of the page script', async () => {
      // A background that starts now is one that the witness has seen from its first line on.
      await stopBackground(stage);
      const page = await stage.open('/mentions.html');
      await waitUnderlined(page, 'Nanning');
      await new Promise((go) => setTimeout(go, 500));
      const leaks = leaksIn(await testimonyOf(stage.driven, stage.netLog), stage.site);
      const askedOf = (host: string) => leaks.filter(({ url }) => url.includes(host));
      const by = askedOf(HOSTS['background.js']).map((asked) => asked.by);
      expect(new Set(by)).toEqual(new Set([extensionName(stage.driven, stage.extension)]));
      expect(askedOf(HOSTS['page.js'])).not.toEqual([]);
    });
  },
  {
    leaksOnPurpose: true,
    extension: (engine) =>
      alteredExtension(engine, Object.fromEntries(Object.entries(HOSTS).map(([file, host]) => [file, plant(host)]))),
  },
);
