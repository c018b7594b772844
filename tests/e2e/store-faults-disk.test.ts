/**
 * A full disk: a small tmpfs holds the browser's profile. What was there stays readable, the failure is told with sizes, and it works
 * again after room is made. Needs root, to mount; elsewhere these tests say that they were left out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call, openFaults } from '../faults/faulty-extension';
import { inFaultyBrowsers } from '../faults/in-faulty-browsers';

/** Firefox lets an extension have a tenth of the disk, and of that we keep 16 MB free. */
const DISK_MB = 400;
/** What is left when the ballast lies in the disk. Chromium tells us what is free; Firefox tells when a write has met the end. */
const ROOM_MB = { chromium: 19, firefox: 6 };
const MEGABYTE = 2 ** 20;

/** A disk of its own for one browser; undefined where it cannot be had. */
function mountDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'konteks-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

function unmountDisk(folder: string): void {
  execFileSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
}

/** Fills the disk until only `left` bytes are free. */
function layBallast(disk: string, left: number): string {
  const { bavail, bsize } = statfsSync(disk);
  const path = join(disk, 'ballast');
  try {
    writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  } catch {
    // The browser wrote meanwhile: the disk is as full as can be.
  }
  return path;
}

const disks = { chromium: mountDisk(), firefox: mountDisk() };
afterAll(() => {
  for (const disk of Object.values(disks)) if (disk) unmountDisk(disk);
});

const reason = disks.chromium ? '' : ' (left out: a tmpfs cannot be mounted here)';
describe.runIf(disks.chromium)(`on a full disk${reason}`, () => {
  inFaultyBrowsers('the library', (bench) => {
    it('stops while it can still be read, says so with sizes, and goes on when there is room', { timeout: 120_000 }, async () => {
      const page = await bench.start(join(disks[bench.engine]!, 'profile'));
      expect(await call(page, 'importMany', 'pack:a', 0, 100)).toBe(100);
      const ballast = layBallast(disks[bench.engine]!, ROOM_MB[bench.engine] * MEGABYTE);
      const { fitted, words } = await call(page, 'fill', 'feed:a', 1000);
      expect(words).toMatch(bench.engine === 'chromium' ? /^full: \d+ MB free, 16 MB are kept free$/ : /^full: /);
      expect(await call(page, 'readAll', 'pack:a')).toEqual({ listed: 100, readable: 100, damaged: 0 });
      expect((await call(page, 'ids', 'feed:a')).length).toBe(fitted);
      expect(await call(page, 'usage')).toMatchObject({ articles: 100 + fitted, used: expect.any(Number) });
      rmSync(ballast);
      expect(await call(page, 'open')).toBe('ok');
      await expect.poll(() => call(page, 'saveOne', 500_000), { timeout: 10_000 }).toBe('saved');
      expect(await call(page, 'problems')).toEqual([]);
    });

    it('loses nothing when others fill the disk to the last byte', { timeout: 120_000 }, async () => {
      const page = await openFaults(bench.driven);
      const before = await call(page, 'ids', 'pack:a');
      const ballast = layBallast(disks[bench.engine]!, 0);
      // The database may have some room in its own files; a write that finds none says so. Where the background, which still follows,
      // was the one to meet the end, Chromium has closed the database before us.
      const { words } = await call(page, 'fill', 'feed:b', 600_000);
      expect(words).toMatch(bench.engine === 'chromium' ? /^(full|closed): / : /^full: /);
      rmSync(ballast);
      await expect.poll(() => call(page, 'open'), { timeout: 10_000 }).toBe('ok');
      expect(await call(page, 'ids', 'pack:a')).toEqual(before);
      await expect.poll(() => call(page, 'saveOne', 500_001), { timeout: 10_000 }).toBe('saved');
      expect(await call(page, 'problems')).toEqual([]);
      await bench.stop();
    });
  });
});
