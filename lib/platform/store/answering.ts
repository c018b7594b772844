/**
 * Long work as an answer: answering(() => …, undo) -> { ok: true, value } or { ok: false, code: "pack-broken", detail: "line 7: …" }.
 * What failed is undone before it answers. It must not know the work, nor the words for its failures.
 */
import { BackupError } from '../../library/backup';
import { StoreError, type StoreFailureCode } from '../../library/store-failure';
import { PackError } from '../../pack/pack';

/**
 * `pack-broken`, `backup-broken`: the detail names the line and the reason; `nothing-to-pack`: no report was chosen, or none of them
 * can be in a pack; `cancelled`: the reader said so.
 */
export type LongFailureCode = StoreFailureCode | BackupError['code'] | 'pack-broken' | 'nothing-to-pack' | 'cancelled';

/** A pack of nothing is no pack. */
export class NothingToPack extends Error {
  override readonly name = 'NothingToPack';
}

/** What long work answers. */
export type LongResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: LongFailureCode; readonly detail: string };

/** Answers what `work` gives; when it fails, `undo` runs first. Never throws. */
export async function answering<T>(work: () => Promise<T>, undo: () => Promise<void> = async () => {}): Promise<LongResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    await undo().catch(() => undefined);
    return { ok: false, ...failureOf(error) };
  }
}

function failureOf(error: unknown): { readonly code: LongFailureCode; readonly detail: string } {
  if (error instanceof NothingToPack) return { code: 'nothing-to-pack', detail: error.message };
  if (error instanceof PackError) return { code: 'pack-broken', detail: error.message };
  if (error instanceof BackupError) return { code: error.code, detail: error.message };
  if (error instanceof StoreError) return { code: error.code, detail: error.detail };
  const isAbort = error instanceof DOMException && error.name === 'AbortError';
  return { code: isAbort ? 'cancelled' : 'failed', detail: String(error) };
}
