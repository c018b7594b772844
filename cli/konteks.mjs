#!/usr/bin/env node
/**
 * The command `konteks`: runs cli/main.ts as it stands, from any folder, without a build step.
 * `npx konteks search --pack seeds.konteks Nanning`.
 * It must not know any command: that is cli/main.ts.
 */
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
const { main } = await import('./main.ts');
// A reader that goes away (`| head -1`) wants no more: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2), process);
