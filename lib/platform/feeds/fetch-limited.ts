/**
 * One careful request: no cookies, no referrer, 20 seconds, 10 MB as unpacked, and no answer from where none may be read.
 * fetchLimited("https://a.test/feed", { rules }) -> { ok: true, value: { status: 200, url, bytes, headers } } or { ok: false, code }.
 * It must not know what is fetched. It never throws; the request ends with `signal` and with the first limit that is met.
 */
import { type FetchRules, refusalOf } from '../../feed/may-fetch';
import type { FeedError } from '../../library/source';

/** Most that is waited for an answer, whole. */
export const FETCH_TIME_MS = 20_000;
/** Most that is read, unpacked. */
export const FETCH_BYTES = 10_000_000;

/** What a request may do, and what it says. */
export interface FetchRequest {
  readonly rules: Pick<FetchRules, 'privateAllowed'>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** For tests. */
  readonly timeMs?: number;
  readonly maxBytes?: number;
}

/** An answer, read whole. `bytes` is empty for 304. */
export interface Fetched {
  readonly status: number;
  /** Where redirects ended. */
  readonly url: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
}

/** The answer, or why there is none. */
export type FetchResult =
  | { readonly ok: true; readonly value: Fetched }
  | { readonly ok: false; readonly code: FeedError['code']; readonly detail: string };

/** Thrown within, never out of here. */
class Refused extends Error {
  constructor(
    readonly code: FeedError['code'],
    detail: string,
  ) {
    super(detail);
  }
}

/** Asks `url`. A status other than 2xx and 304 is a failure that names it. */
export async function fetchLimited(url: string, request: FetchRequest): Promise<FetchResult> {
  const refusal = refusalOf(url, request.rules);
  if (refusal !== undefined) return failure(refusal === 'not-web' ? 'unreachable' : refusal, url);
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new Refused('too-slow', 'no whole answer in time')),
    request.timeMs ?? FETCH_TIME_MS,
  );
  const signal = request.signal ? AbortSignal.any([request.signal, limit.signal]) : limit.signal;
  try {
    return { ok: true, value: await ask(url, request, signal) };
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error;
    if (reason instanceof Refused) return failure(reason.code, reason.message);
    if (request.signal?.aborted) return failure('unreachable', 'cancelled');
    return failure(...(await whyUnreachable(url, request, String(reason))));
  } finally {
    clearTimeout(timer);
    // Whatever is still on its way is not wanted.
    limit.abort();
  }
}

async function ask(url: string, { rules, headers, maxBytes = FETCH_BYTES }: FetchRequest, signal: AbortSignal): Promise<Fetched> {
  const response = await fetch(url, { ...CAREFUL, redirect: 'follow', headers: { ...headers }, signal });
  const refusal = refusalOf(response.url || url, { ...rules, from: url });
  if (refusal !== undefined) throw new Refused(refusal === 'not-web' ? 'unreachable' : refusal, response.url);
  const answer = { status: response.status, url: response.url || url, headers: response.headers };
  if (response.status === 304) return { ...answer, bytes: new Uint8Array() };
  if (!response.ok) throw new Refused('status', String(response.status));
  return { ...answer, bytes: await readUpTo(response, maxBytes) };
}

const CAREFUL: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

/** The body as it is unpacked, counted: what a server says of its length is not believed. */
async function readUpTo(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > maxBytes) throw new Refused('too-large', `more than ${maxBytes} bytes`);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A browser does not tell redirects without end from a server that is gone: asked not to follow, it tells that there is one. */
async function whyUnreachable(url: string, { timeMs }: FetchRequest, detail: string): Promise<[FeedError['code'], string]> {
  try {
    const signal = AbortSignal.timeout(timeMs ?? FETCH_TIME_MS);
    const { type, status } = await fetch(url, { ...CAREFUL, method: 'HEAD', redirect: 'manual', signal });
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return ['too-many-redirects', detail];
  } catch {
    // It is unreachable then.
  }
  return ['unreachable', detail];
}

function failure(code: FeedError['code'], detail: string): FetchResult {
  return { ok: false, code, detail };
}
