/**
 * npm run pictures compares every example with its kept picture; npm run pictures -- --update draws the kept ones anew.
 * The pictures stand in tests/gallery/pictures; look at them before they are committed.
 * It must not know how pictures are made: tests/e2e/pictures.test.ts does.
 */
import { spawnSync } from 'node:child_process';

const isUpdating = process.argv.includes('--update');
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e', 'tests/e2e/pictures.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ...(isUpdating && { KONTEKS_PICTURES: 'update' }) },
});
process.exitCode = status ?? 1;
