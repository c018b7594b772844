/**
 * Rows of a file of the development set that is no tagged corpus: pages, summaries, articles.
 * devRows('pages.dev') -> [{ id, html, expectedText, … }, …].
 * It must not know what is measured with them. Ask hasDevSet() first: without the set there is no file.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DEV_SET } from '../../scripts/train/corpora';

/** All rows of `name`, as they are; the caller knows their shape. */
export function devRows<Row>(name: string): Row[] {
  const lines = gunzipSync(readFileSync(`${DEV_SET}/${name}.jsonl.gz`))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
