/**
 * The reader's leave to ask a site, as the browser keeps it. Chromium gives none at install, and asks in a window that no driver can
 * press. Firefox counts the sites that the page script runs on as given.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { backupHeader, backupLine } from '../../lib/library/backup';
import type { Source } from '../../lib/library/source';
import { inEachBrowser } from './harness/in-each-browser';
import { libraryScreen } from './harness/library-screen';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };
const PAGES = {
  '/feed.xml': {
    html: '<rss version="2.0"><channel><title>Kabar</title><item><title>Beras</title><description>Harga beras naik hari ini.</description></item></channel></rss>',
    headers: { 'content-type': 'application/rss+xml' },
  },
};
const FEED: Source = {
  id: 'feed:kabar',
  kind: 'feed',
  name: 'Kabar',
  state: 'visible',
  addedAt: '2026-11-01T00:00:00.000Z',
  articles: 0,
  bytes: 0,
  feed: { url: 'http://kabar.test/feed.xml', nextAt: '2036-11-01T00:00:00.000Z', failures: 0, fullText: false },
};

/** A backup from another browser, in which the reader had said yes. */
function backup(): Buffer {
  const lines = [backupHeader(), backupLine({ row: 'settings', settings: {} }), backupLine({ row: 'source', source: FEED })].join(
    '',
  );
  const sha256 = createHash('sha256').update(lines).digest('hex');
  return gzipSync(lines + backupLine({ row: 'end', sources: 1, articles: 0, sha256 }));
}

interface Permissions {
  contains(what: object): Promise<boolean>;
}

inEachBrowser(
  'leave to ask a site',
  (stage) => {
    it('is not there in Chromium before it is given, and there in Firefox', async () => {
      const { page } = await libraryScreen(stage);
      const has = await page.evaluate((what) => {
        const scope = globalThis as unknown as Record<'browser' | 'chrome', { permissions: Permissions }>;
        return (scope.browser ?? scope.chrome).permissions.contains(what);
      }, EVERYWHERE);
      expect(has).toBe(stage.engine === 'firefox');
    });

    it('is said to be missing by a feed that came without it, which asks nothing', async ({ skip }) => {
      if (stage.engine === 'firefox') return skip('Firefox has given it at install');
      const screen = await libraryScreen(stage);
      await screen.choose('semua.konteks-backup', backup());
      await screen.press('Add it to this library');
      await screen.press('Kabar');
      await screen.press('Refresh now');
      await screen.said('Konteks has no leave to ask this site any more');
      expect(await screen.page.$('button::-p-text(Give leave)')).not.toBeNull();
      expect(stage.site.asked).not.toContain('/feed.xml');
    });
  },
  { pages: PAGES, names: ['kabar.test'] },
);
