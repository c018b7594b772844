/**
 * Files that a reader chose or dropped: each is told by what is in it, not by its name.
 * Packs are taken in, then each list of feeds is shown before it is added and each backup asked about, one after another.
 * It must not know how files are imported.
 */
import { decodeFeed } from '../../lib/feed/decode-feed';
import { FeedParseError } from '../../lib/feed/feed-error';
import type { Hands } from './hands';
import type { Asked, Wrong } from './library-model';

const MOST_LIST_BYTES = 10_000_000;
const HEAD_BYTES = 4_096;

/** Takes the files one after another; what is wrong with any of them is told with its name. */
export async function takeFiles(files: readonly File[], hands: Hands): Promise<void> {
  hands.now({ wrong: undefined, done: undefined, asked: undefined, waiting: [] });
  const packs: File[] = [];
  const waiting: Asked[] = [];
  const failures: Wrong[] = [];
  for (const file of files) {
    const kind = await kindOf(file);
    if (kind === 'backup') waiting.push({ about: 'restore', file });
    else if (kind === 'pack') packs.push(file);
    else {
      const read = await readList(file);
      if ('about' in read) waiting.push(read);
      else failures.push(read);
    }
  }
  if (packs.length > 0) failures.push(...(await takePacks(packs, hands)));
  const [wrong, ...others] = failures;
  hands.now({ waiting, ...(wrong && { wrong: { ...wrong, others } }) });
}

/** What is wrong with any of them: one that is broken does not keep the others out. */
async function takePacks(files: readonly File[], { port, now, reload, work }: Hands): Promise<Wrong[]> {
  const failures: Wrong[] = [];
  const count = await work('importing', async (watched) => {
    let sum = 0;
    for (const file of files) {
      const taken = await port.importPack(file, watched);
      if (taken.ok) sum += taken.value;
      else if (taken.wrong === 'cancelled') return taken;
      else failures.push({ detail: file.name, ...taken.wrong });
    }
    return { ok: true, value: sum };
  });
  if (count !== undefined && failures.length === 0) now({ done: { what: 'imported', count } });
  await reload();
  return failures;
}

async function readList(file: File): Promise<Asked | Wrong> {
  try {
    if (file.size > MOST_LIST_BYTES) throw new FeedParseError(`longer than ${MOST_LIST_BYTES} bytes`);
    // It comes with a parser of pages: loaded where a list is read.
    const { parseOpml } = await import('../../lib/feed/parse-opml');
    return { about: 'list', name: file.name, list: parseOpml(decodeFeed(new Uint8Array(await file.arrayBuffer()))) };
  } catch (error) {
    if (!(error instanceof FeedParseError)) throw error;
    return { code: 'no-list', detail: `${file.name}: ${error.reason}` };
  }
}

async function kindOf(file: File): Promise<'list' | 'backup' | 'pack'> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return 'list';
  return (await firstWords(file)).includes('"konteks-backup"') ? 'backup' : 'pack';
}

/** The first line of a packed file; "" where it cannot be unpacked, which the import will say. */
async function firstWords(file: File): Promise<string> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    const { value } = await reader.read();
    return new TextDecoder().decode(value?.slice(0, HEAD_BYTES));
  } catch {
    return '';
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
