/**
 * Files that a reader chose or dropped: each is told by what is in it, not by its name.
 * A list of feeds is shown before it is added, a backup asked about, a pack taken in.
 * It must not know how files are imported.
 */
import { decodeFeed } from '../../lib/feed/decode-feed';
import { FeedParseError } from '../../lib/feed/feed-error';
import { parseOpml } from '../../lib/feed/parse-opml';
import type { Hands } from './hands';
import type { Wrong } from './library-model';

const MOST_LIST_BYTES = 10_000_000;
const HEAD_BYTES = 4_096;

/** Takes the files one after another, packs last. */
export async function takeFiles(files: readonly File[], hands: Hands): Promise<void> {
  hands.now({ wrong: undefined, done: undefined, asked: undefined });
  const packs: File[] = [];
  for (const file of files) {
    const kind = await kindOf(file);
    if (kind === 'list') await showList(file, hands);
    else if (kind === 'backup') hands.now({ asked: { about: 'restore', file } });
    else packs.push(file);
  }
  if (packs.length > 0) await takePacks(packs, hands);
}

/** One that is broken does not keep the others out; all that are broken are told by their names. */
async function takePacks(files: readonly File[], { port, now, reload, work }: Hands): Promise<void> {
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
  const [wrong, ...others] = failures;
  if (wrong) now({ wrong: { ...wrong, others } });
  else if (count !== undefined) now({ done: { what: 'imported', count } });
  await reload();
}

async function showList(file: File, { now }: Hands): Promise<void> {
  try {
    if (file.size > MOST_LIST_BYTES) throw new FeedParseError(`longer than ${MOST_LIST_BYTES} bytes`);
    now({ asked: { about: 'list', list: parseOpml(decodeFeed(new Uint8Array(await file.arrayBuffer()))) } });
  } catch (error) {
    if (!(error instanceof FeedParseError)) throw error;
    now({ wrong: { code: 'no-list', detail: `${file.name}: ${error.reason}` } });
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
