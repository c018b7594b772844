/** What the library screen does for each thing a reader does, against a port in memory that writes down what it is asked. */
import { describe, expect, it } from 'vitest';
import { act } from '../../../components/library/act';
import type { Hands } from '../../../components/library/hands';
import { askNext, EMPTY_LIBRARY, type LibraryEvent, type LibraryModel } from '../../../components/library/library-model';
import type { LibraryPort, Watched } from '../../../components/library/library-port';
import { SAMPLE_SOURCES } from '../../../components/library/sample-sources';
import { isPrivateAddress } from '../../../lib/feed/private-address';
import { webLink } from '../../../lib/feed/web-link';
import type { Source } from '../../../lib/library/source';
import type { Selection } from '../../../lib/search/selection';

/** A screen without a screen. With `isBroken` nothing can be brought back; `found` is what looking at an address finds; `leave` what the reader says when asked. */
function desk({
  found = [],
  leave = true,
  typed = '',
  isBroken = false,
}: {
  found?: string[];
  leave?: boolean;
  typed?: string;
  isBroken?: boolean;
} = {}) {
  const asked: string[] = [];
  let model: LibraryModel = { ...EMPTY_LIBRARY, typed };
  const note = (words: string) => void asked.push(words);
  const port = {
    addressIn: (text: string) => webLink(text),
    isOwnNetwork: (url: string) => isPrivateAddress(new URL(url).hostname),
    askLeave: async (urls: readonly string[]) => {
      note(`leave ${urls.join(' ')}`);
      return leave;
    },
    lookForFeeds: async (url: string, { privateAllowed }: Watched & { privateAllowed: boolean }) => {
      note(`look ${url}${privateAllowed ? ' privately' : ''}`);
      return { ok: true, value: found.map((one) => ({ url: one })) };
    },
    addFeeds: async (feeds: readonly { url: string; privateAllowed?: boolean }[]) => {
      note(`add ${feeds.map(({ url, privateAllowed }) => (privateAllowed ? `${url} privately` : url)).join(' ')}`);
      return { ok: true, value: feeds.map(({ url }) => url) };
    },
    refresh: async (ids: readonly string[]) => {
      note(`refresh ${ids.join(' ')}`);
      return { ok: true, value: 1 };
    },
    importPack: async (from: File | string) => {
      const name = typeof from === 'string' ? from : from.name;
      note(`import ${name}`);
      return name.startsWith('whole') ? { ok: true, value: 2 } : { ok: false, wrong: { code: 'pack-broken' } };
    },
    remove: async (id: string) => note(`remove ${id}`),
    bringBack: async (id: string) => {
      note(`bring back ${id}`);
      if (isBroken) throw new Error('the disk is gone');
    },
    packSelection: async (selection: Selection, name: string) => {
      note(`pack ${name}`);
      return { ok: true, value: 'entity' in selection ? 12 : 3 };
    },
    beginAnew: async () => note('begin anew'),
    change: async ({ id }: Source, change: string) => note(`${change} ${id}`),
    linesOf: () => async () => ({ count: 2, lines: [{ url: 'https://lain.test/1' }, { url: 'http://192.168.1.9/2' }] }),
  } as unknown as LibraryPort;
  const watched: Watched = { signal: new AbortController().signal, onProgress: () => undefined };
  const hands = (): Hands => ({
    model,
    port,
    now: (change) => {
      model = { ...model, ...change };
    },
    reload: async () => undefined,
    cancel: () => undefined,
    askNext: () => {
      model = askNext(model);
    },
    work: async (_, run) => {
      const answer = await run(watched);
      if (answer.ok) return answer.value;
      if (answer.wrong !== 'cancelled') model = { ...model, wrong: answer.wrong };
      return undefined;
    },
  });
  return { asked, does: (event: LibraryEvent) => act(event, hands()), model: () => model };
}

const FEED = 'https://kabar.test/feed';

describe('adding what was typed', () => {
  it('asks leave before anything else, looks, adds the one feed of the site, and fetches it', async () => {
    const { asked, does, model } = desk({ typed: 'https://kabar.test/', found: [FEED] });
    await does({ type: 'add-typed' });
    expect(asked).toEqual(['leave https://kabar.test/', 'look https://kabar.test/', `add ${FEED}`, `refresh ${FEED}`]);
    expect(model()).toMatchObject({ typed: '', done: { what: 'feeds-added', count: 1 } });
  });

  it('adds nothing without leave', async () => {
    const { asked, does, model } = desk({ typed: FEED, leave: false });
    await does({ type: 'add-typed' });
    expect(asked).toEqual([`leave ${FEED}`]);
    expect(model().wrong).toEqual({ code: 'no-leave' });
  });

  it('lets the reader choose between feeds, and about one of another site', async () => {
    for (const found of [[FEED, 'https://kabar.test/olahraga'], ['https://lain.test/feed']]) {
      const { asked, does, model } = desk({ typed: 'https://kabar.test/', found });
      await does({ type: 'add-typed' });
      expect(asked.at(-1)).toBe('look https://kabar.test/');
      expect(model().asked).toMatchObject({ about: 'which-feed', feeds: found.map((url) => ({ url })) });
      await does({ type: 'choose-feed', feed: { url: found[0]! }, privateAllowed: false });
      expect(asked.slice(-3)).toEqual([`leave ${found[0]}`, `add ${found[0]}`, `refresh ${found[0]}`]);
    }
  });

  it('asks about the own network first, and asks it nothing until the reader has said yes', async () => {
    const { asked, does, model } = desk({ typed: 'http://192.168.1.9/feed', found: ['http://192.168.1.9/feed'] });
    await does({ type: 'add-typed' });
    expect(asked).toEqual([]);
    expect(model().asked).toEqual({ about: 'own-network', url: 'http://192.168.1.9/feed' });
    await does({ type: 'allow-own-network', url: 'http://192.168.1.9/feed' });
    expect(asked).toContain('look http://192.168.1.9/feed privately');
    expect(asked).toContain('add http://192.168.1.9/feed privately');
  });

  it('takes an address of a pack for a pack, and says what no address is', async () => {
    const pack = desk({ typed: 'https://kelas.test/a.konteks' });
    await pack.does({ type: 'add-typed' });
    expect(pack.asked).toEqual(['leave https://kelas.test/a.konteks', 'import https://kelas.test/a.konteks']);
    expect(pack.model().wrong).toEqual({ code: 'pack-broken' });
    const none = desk({ typed: 'javascript:alert(1)' });
    await none.does({ type: 'add-typed' });
    expect(none.asked).toEqual([]);
    expect(none.model().wrong).toEqual({ code: 'no-address' });
  });
});

describe('files', () => {
  const list = '<opml><body><outline xmlUrl="https://kabar.test/feed"/><outline xmlUrl="http://10.0.0.1/"/></body></opml>';

  it('shows a list before it is added, and asks leave once for all of it', async () => {
    const { asked, does, model } = desk();
    await does({ type: 'files', files: [new File([list], 'daftar.txt')] });
    expect(asked).toEqual([]);
    expect(model().asked).toMatchObject({ about: 'list', list: { feeds: [{ url: FEED }], leftOut: [{ why: 'private' }] } });
    await does({
      type: 'add-list',
      feeds: [
        { url: FEED, folder: [] },
        { url: 'https://lain.test/', folder: [] },
      ],
    });
    expect(asked.slice(0, 2)).toEqual([`leave ${FEED} https://lain.test/`, `add ${FEED} https://lain.test/`]);
  });

  it('tells a pack and a backup by what is in them, and what is neither', async () => {
    const packed = async (text: string) =>
      new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
    const backup = desk();
    await backup.does({ type: 'files', files: [new File([await packed('{"format":"konteks-backup","version":1}\n')], 'x')] });
    expect(backup.model().asked).toMatchObject({ about: 'restore' });
    const pack = desk();
    await pack.does({ type: 'files', files: [new File([await packed('{"format":"konteks"}\n')], 'x.konteks')] });
    expect(pack.asked).toEqual(['import x.konteks']);
    expect(pack.model()).toMatchObject({ wrong: { code: 'pack-broken', detail: 'x.konteks' } });
    const neither = desk();
    await neither.does({ type: 'files', files: [new File(['halo'], 'halo.txt')] });
    expect(neither.model().wrong).toMatchObject({ code: 'no-list' });
  });
});

describe('several files', () => {
  const list = (feed: string, name: string) => new File([`<opml><body><outline xmlUrl="${feed}"/></body></opml>`], name);
  const packed = async (text: string, name: string) =>
    new File([await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob()], name);

  it('are asked about one after another: each list and each backup, after packs were taken in', async () => {
    const { asked, does, model } = desk();
    const backup = await packed('{"format":"konteks-backup","version":1}\n', 'semua');
    const files = [list(FEED, 'satu.opml'), backup, await packed('{"format":"konteks"}\n', 'whole'), list(FEED, 'dua.opml')];
    await does({ type: 'files', files });
    expect(asked).toEqual(['import whole']);
    expect(model()).toMatchObject({ asked: { about: 'list', name: 'satu.opml' }, done: { what: 'imported', count: 2 } });
    await does({ type: 'typed', text: '' });
    expect(model().asked).toMatchObject({ name: 'satu.opml' });
    await does({ type: 'add-list', feeds: [{ url: FEED, folder: [] }] });
    expect(asked).toContain(`add ${FEED}`);
    expect(model().asked).toEqual({ about: 'restore', file: backup });
    await does({ type: 'refuse' });
    expect(model().asked).toMatchObject({ about: 'list', name: 'dua.opml' });
    await does({ type: 'refuse' });
    expect(model().asked).toBeUndefined();
  });

  it('are all told that cannot be read, whatever they are', async () => {
    const { does, model } = desk();
    const files = [new File(['halo'], 'halo.txt'), await packed('{"format":"konteks"}\n', 'a'), list(FEED, 'satu.opml')];
    await does({ type: 'files', files });
    expect(model().wrong).toMatchObject({ code: 'no-list', others: [{ code: 'pack-broken', detail: 'a' }] });
    expect(model().asked).toMatchObject({ about: 'list', name: 'satu.opml' });
  });

  it('ask nothing while something is being done', () => {
    const waiting = [{ about: 'own-network', url: FEED }] as const;
    const busy: LibraryModel = { ...EMPTY_LIBRARY, waiting, work: { kind: 'restoring' } };
    expect(askNext(busy)).toBe(busy);
    expect(askNext({ ...busy, work: undefined })).toMatchObject({ asked: waiting[0], waiting: [] });
  });
});

describe('several packs', () => {
  const files = (...names: string[]) => names.map((name) => new File([Uint8Array.of(0x1f, 0x8b)], name));

  it('are counted together', async () => {
    const { does, model } = desk();
    await does({ type: 'files', files: files('whole-1', 'whole-2') });
    expect(model()).toMatchObject({ done: { what: 'imported', count: 4 }, wrong: undefined });
  });

  it('are all taken, also after a broken one, and every broken one is named', async () => {
    const { asked, does, model } = desk();
    await does({ type: 'files', files: files('a', 'whole', 'b') });
    expect(asked).toEqual(['import a', 'import whole', 'import b']);
    expect(model().wrong).toMatchObject({ detail: 'a', others: [{ detail: 'b' }] });
  });
});

describe('sources', () => {
  it('are deleted with an undo', async () => {
    const { asked, does, model } = desk();
    const [, source] = SAMPLE_SOURCES;
    await does({ type: 'remove', source: source! });
    expect(model().removed).toEqual({ name: source!.name, source: source!.id });
    await does({ type: 'undo' });
    expect(asked).toEqual([`remove ${source!.id}`, `bring back ${source!.id}`]);
    expect(model()).toMatchObject({ removed: undefined, done: { what: 'brought-back', source: source!.id } });
  });

  it('get their leave back in the click that asks for it', async () => {
    const { asked, does } = desk();
    const source = SAMPLE_SOURCES.find(({ feed }) => feed?.error?.code === 'no-permission')!;
    await does({ type: 'give-leave', source });
    expect(asked).toEqual([`leave ${source.feed!.url}`, `refresh ${source.id}`]);
  });
});

describe('whole articles of a feed', () => {
  const source = SAMPLE_SOURCES.find(({ feed }) => feed)!;

  it('are fetched once the reader gave leave to ask the sites they are on', async () => {
    const { asked, does } = desk();
    await does({ type: 'open-source', source });
    await does({ type: 'change', source, change: 'full-text' });
    expect(asked).toEqual(['leave https://lain.test/1', `full-text ${source.id}`]);
  });

  it('are not fetched without leave, and the feed stays as it is', async () => {
    const { asked, does, model } = desk({ leave: false });
    await does({ type: 'open-source', source });
    await does({ type: 'change', source, change: 'full-text' });
    expect(asked).toEqual(['leave https://lain.test/1']);
    expect(model().wrong).toEqual({ code: 'no-leave-articles' });
  });
});

describe('a library that cannot be read', () => {
  it('is begun anew, and the backup that was chosen is asked about', async () => {
    const { asked, does, model } = desk();
    const packed = new Blob(['{"format":"konteks-backup","version":1}\n']).stream().pipeThrough(new CompressionStream('gzip'));
    const backup = new File([await new Response(packed).arrayBuffer()], 'semua.konteks-backup');
    await does({ type: 'begin-anew', backup });
    expect(asked).toEqual(['begin anew']);
    expect(model().asked).toEqual({ about: 'restore', file: backup });
  });
});

it('makes a pack of a selection, called in its words', async () => {
  const { asked, does, model } = desk();
  await does({ type: 'make-pack', selection: { entity: 'komdigi', name: 'Komdigi' } });
  expect(model().done).toEqual({ what: 'exported', count: 12 });
  await does({ type: 'make-pack', selection: { query: 'harga beras', filter: {} } });
  expect(model().done).toEqual({ what: 'exported', count: 3 });
  expect(asked).toEqual(['pack Komdigi', 'pack harga beras']);
});

it('says what failed where the library throws', async () => {
  const { does, model } = desk({ isBroken: true });
  const [source] = SAMPLE_SOURCES;
  await does({ type: 'remove', source: source! });
  await does({ type: 'undo' });
  expect(model().wrong).toEqual({ code: 'failed', detail: 'Error: the disk is gone' });
});
