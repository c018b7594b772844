/**
 * Opens the library: the bundled pack, read, checked and joined, once for each life of the page or worker that asks.
 * openLibrary() -> { ok: true, value: Library } or { ok: false, code: "pack-broken", detail: "line 3: …" }.
 * It must not know what is asked of the library. It never throws: a broken pack is an answer that screens can show.
 */
import { createLibrary, type Library } from '../coverage/library';
import type { Result } from '../messages/protocol';
import { readPack } from '../pack/read-pack';
import { browser } from './browser';

const BUNDLED_PACK = '/seeds.konteks';

let opened: Promise<Result<Library>> | undefined;

/** The library; the first call reads the pack, later ones share its answer. */
export function openLibrary(): Promise<Result<Library>> {
  opened ??= readBundledPack();
  return opened;
}

let packed: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The bytes of the bundled pack. */
export function bundledPack(): Promise<Uint8Array<ArrayBuffer>> {
  packed ??= fetch(browser.runtime.getURL(BUNDLED_PACK)).then(async (file) => new Uint8Array(await file.arrayBuffer()));
  return packed;
}

/** How large the bundled pack is, in bytes. */
export async function bundledPackSize(): Promise<number> {
  return (await bundledPack()).byteLength;
}

async function readBundledPack(): Promise<Result<Library>> {
  try {
    const { entities, readings } = await readPack(await bundledPack());
    return { ok: true, value: createLibrary(entities, readings) };
  } catch (error) {
    return { ok: false, code: 'pack-broken', detail: error instanceof Error ? error.message : String(error) };
  }
}
