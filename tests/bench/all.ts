/**
 * The parts of `npm run bench` in the order of docs/bench.md. To add one, write a function that gives tables and name it here.
 * Bundled and run by scripts/bench.ts. It must not measure anything itself.
 */
import { benchLoad } from './load';
import { benchMatching } from './matching';
import type { BenchTable } from './measure';
import { benchPages } from './pages';
import { benchPainting } from './painting';
import { benchScreens } from './screens';
import { benchSearch } from './search';
import { benchSearch100k } from './search-100k';
import { benchSearchBrowser } from './search-browser';
import { benchStore } from './store';
import { benchWhere } from './where';

/** `needsBuild`: runs the built extension. */
export interface BenchPart {
  readonly run: () => BenchTable[] | Promise<BenchTable[]>;
  readonly needsBuild: boolean;
}

export const PARTS: Readonly<Record<string, BenchPart>> = {
  matching: { run: benchMatching, needsBuild: false },
  pages: { run: benchPages, needsBuild: true },
  load: { run: benchLoad, needsBuild: true },
  painting: { run: benchPainting, needsBuild: true },
  screens: { run: benchScreens, needsBuild: true },
  search: { run: benchSearch, needsBuild: false },
  'search-100k': { run: benchSearch100k, needsBuild: false },
  'search-browser': { run: benchSearchBrowser, needsBuild: true },
  store: { run: benchStore, needsBuild: true },
  where: { run: benchWhere, needsBuild: false },
};
