/**
 * The page script of the bench's own extension: walks and paints as the product does, but matches where the address says.
 * page.html#table: here, over the whole table; #background: there; #gate: a gate here, what passes it there.
 * It waits for `bench-go`, and tells at `bench-report` how many messages it took. It is no part of the product.
 */
import type { Entity } from '../../../../lib/entity/entity';
import { createMentionFinder } from '../../../../lib/gazetteer/find-mentions';
import type { Mention } from '../../../../lib/gazetteer/mention';
import { openLayer } from '../../../../lib/gazetteer/open-gazetteer';
import { scanText } from '../../../../lib/gazetteer/scan-text';
import { Underlines } from '../../../../lib/page/underlines';
import { joinStretches, stretchesIn } from './gate-texts';
import { type Asks, api, type Report } from './messages';

type Ask = (texts: readonly string[]) => Promise<readonly Mention[][]>;

const report = { messages: 0, bytes: 0 };

async function send<A extends keyof Asks>(ask: A, request: Asks[A]['request']): Promise<Asks[A]['answer']> {
  const answer = (await api.runtime.sendMessage({ ask, ...request })) as Asks[A]['answer'];
  report.messages += 1;
  report.bytes += sizeOf(request) + sizeOf(answer);
  return answer;
}

/** Bytes as JSON would carry them, or those of the buffers; counted after the fact, outside of what is timed. */
let countBytes: (() => void)[] = [];
function sizeOf(value: object): number {
  countBytes.push(() => {
    const buffers = [value, ...Object.values(value)].map((part) =>
      part instanceof ArrayBuffer || ArrayBuffer.isView(part) ? part.byteLength : 0,
    );
    const sum = buffers.reduce((all, one) => all + one, 0);
    report.bytes += sum > 0 ? sum : JSON.stringify(value).length;
  });
  return 0;
}

const page = Math.random().toString(36);

const WAYS: Readonly<Record<string, () => Ask | Promise<Ask>>> = {
  background: () => (texts) => send('find', { page, texts }),
  gate: () => {
    const gates = send('gates', {});
    return async (texts) => {
      const stretches = stretchesIn(await gates, texts);
      if (stretches.length === 0) return texts.map(() => []);
      const found = await send('find', { page, texts: stretches.map(({ text }) => text) });
      return joinStretches(stretches, found, texts.length);
    };
  },
  table: async () => {
    const known = new Map<number, Entity>();
    const missing = new Set<number>();
    const gazetteer = openLayer(await send('table', {}), (number) => {
      const entity = known.get(number);
      if (!entity) missing.add(number);
      return entity;
    });
    const finder = createMentionFinder(gazetteer, { language: 'id' });
    return async (texts) => {
      // The table holds no letters: the entities that it suggests are fetched, then compared.
      for (const text of texts) scanText(gazetteer, text);
      const numbers = [...missing];
      missing.clear();
      const entities = numbers.length > 0 ? await send('entities', { numbers }) : [];
      for (const [at, number] of numbers.entries()) known.set(number, entities[at]!);
      return finder.find(texts);
    };
  },
};

async function start(): Promise<void> {
  const ask = await WAYS[location.hash.slice(1)]!();
  new Underlines(document, {
    ask,
    highlight: 'first',
    shadowRootOf: (element) => element.shadowRoot,
    isOurs: () => false,
    signal: new AbortController().signal,
  });
}

function tell(): void {
  for (const count of countBytes) count();
  countBytes = [];
  const told: Report = report;
  postMessage({ benchReport: told });
}

addEventListener('bench-go', () => void start(), { once: true });
addEventListener('bench-report', tell);
