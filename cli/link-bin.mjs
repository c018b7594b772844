/**
 * Makes `npx konteks` find this checkout's own command: npm links the commands of dependencies, but not of the project itself.
 * Run by postinstall: node_modules/.bin/konteks -> ../../cli/konteks.mjs (on Windows a .cmd that calls it).
 */
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

const bin = new URL('../node_modules/.bin/', import.meta.url);
const link = new URL('konteks', bin);

if (process.platform === 'win32') writeFileSync(new URL('konteks.cmd', bin), '@node "%~dp0\\..\\..\\cli\\konteks.mjs" %*\r\n');
else {
  rmSync(link, { force: true });
  symlinkSync('../../cli/konteks.mjs', link);
  chmodSync(link, 0o755);
}
