/** Nothing leaves the browser. Every file of these tests ends on that; here planted leaks show that they would be seen. */
import { expect, it } from 'vitest';
import { waitUnderlined } from '../../scripts/drive/mentions-on';
import { alteredExtension, type Changes } from './harness/altered-extension';
import { stopBackground } from './harness/background-of';
import { inEachBrowser, type Stage } from './harness/in-each-browser';
import { type Asked, extensionName, leaksIn, testimonyOf } from './harness/network-witness';

const HOST = 'leak.example';

const plant = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(`\n;fetch('https://${HOST}/').catch(() => undefined);\n`)]);

/** What was asked of the planted host while a page was read. */
async function askedOfHost(stage: Stage): Promise<Asked[]> {
  // A background that starts now is one that the witness has seen from its first line on.
  await stopBackground(stage);
  const page = await stage.open('/mentions.html');
  await waitUnderlined(page, 'Nanning');
  await new Promise((go) => setTimeout(go, 500));
  return leaksIn(await testimonyOf(stage.driven, stage.netLog), stage.site).filter(({ url }) => url.includes(HOST));
}

function withPlanted(title: string, changes: Changes, body: (stage: Stage) => void): void {
  inEachBrowser(title, body, { leaksOnPurpose: true, extension: (engine) => alteredExtension(engine, changes) });
}

withPlanted('a request of the background', { 'background.js': plant }, (stage) => {
  it('is seen under the name of the extension', async () => {
    const by = (await askedOfHost(stage)).map((asked) => asked.by);
    expect(new Set(by)).toEqual(new Set([extensionName(stage.driven, stage.extension)]));
  });
});

withPlanted('a request of the page script', { 'page.js': plant }, (stage) => {
  it('is seen', async () => {
    expect(await askedOfHost(stage)).not.toEqual([]);
  });
});
