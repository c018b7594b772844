/**
 * `npm run eval`: takes every measure of reading on the development set, prints one table with the last committed figures beside,
 * and writes it into docs/eval.md between its two marks. Where the set is absent it says so and exits 0.
 * `--model FILE` measures another model (one trained `--without-dev`) and only prints: the shipped one has seen the Indonesian rows.
 * It must not know how anything is measured: tests/eval does.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openTagger } from '../lib/entity/tagger';
import { type Measure, takeMeasures } from '../tests/eval/measures';
import { measureSearch, searchReadings } from '../tests/eval/search/search-quality';
import { readTable, replaceTable, toTable } from '../tests/eval/table';
import { DEV_SET, hasDevSet } from './train/corpora';

const DOCUMENT = 'docs/eval.md';
const MODEL = 'data/tagger.bin';

function git(...words: string[]): string | undefined {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

async function evaluate(model: string): Promise<void> {
  const bytes = existsSync(model) ? readFileSync(model) : undefined;
  const tagger = bytes && openTagger(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const measures: Measure[] = [...takeMeasures(tagger, model === MODEL), ...(await measureSearch(searchReadings(tagger)))];
  const before = readTable(git('show', `HEAD:${DOCUMENT}`) ?? '');
  process.stdout.write(`${toTable(measures, before)}\n`);
  if (model !== MODEL) return;
  const commit = git('rev-parse', '--short', 'HEAD')?.trim() ?? 'unknown';
  const isClean = git('status', '--porcelain', '--', 'lib', 'data') === '';
  const heading = `Measured at commit ${commit}${isClean ? '' : ' with changes on top'}, Node ${process.versions.node}.`;
  const document = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  writeFileSync(DOCUMENT, replaceTable(document, `${heading}\n\n${toTable(measures)}`));
}

const { values } = parseArgs({ options: { model: { type: 'string', default: MODEL } } });
if (hasDevSet()) await evaluate(values.model);
else process.stdout.write(`${DEV_SET} is absent: nothing to measure with\n`);
