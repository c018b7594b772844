/** One careful request against real servers that misbehave: limits, redirects, what is sent along, what is refused unasked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchLimited } from '../../../lib/platform/feeds/fetch-limited';

const asked: IncomingMessage[] = [];
const WAYS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/feed': (response) => response.writeHead(200, { etag: '"1"', 'set-cookie': 'a=b' }).end('<rss/>'),
  '/same': (response, { headers }) => response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200).end(),
  '/gone': (response) => response.writeHead(410).end('gone'),
  '/drip': (response) => keepSending(response, ' ', 50),
  '/endless': (response) => keepSending(response, Buffer.alloc(100_000), 1),
  '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
  '/liar': (response) => response.writeHead(200, { 'content-length': '10' }).end('0123456789'),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/inward': (response) => response.writeHead(302, { location: `http://localhost:${port}/feed` }).end(),
  '/moved': (response) => response.writeHead(301, { location: '/feed' }).end(),
};
let port = 0;
const server = createServer((request, response) => {
  asked.push(request);
  const way = WAYS[request.url ?? ''];
  if (way) way(response, request);
  else response.writeHead(404).end();
});

function keepSending(response: ServerResponse, piece: string | Buffer, everyMs: number): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(piece), everyMs);
  response.on('close', () => clearInterval(timer));
}

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ({ port } = server.address() as AddressInfo);
});
beforeEach(() => void asked.splice(0));
afterAll(() => server.closeAllConnections());

const ask = (path: string, options: Partial<Parameters<typeof fetchLimited>[1]> = {}) =>
  fetchLimited(`http://127.0.0.1:${port}${path}`, {
    rules: { privateAllowed: true },
    timeMs: 2_000,
    maxBytes: 1_000_000,
    ...options,
  });

describe('fetchLimited', () => {
  it('gives what is there, and where redirects ended', async () => {
    const answer = await ask('/moved');
    expect(answer).toMatchObject({ ok: true, value: { status: 200, url: `http://127.0.0.1:${port}/feed` } });
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe('<rss/>');
  });

  it('sends neither cookies nor where it comes from', async () => {
    await ask('/feed');
    await ask('/feed');
    expect(asked).toHaveLength(2);
    for (const { headers } of asked)
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie', 'referer', 'authorization']));
  });

  it('hears that nothing is new', async () => {
    expect(await ask('/same', { headers: { 'if-none-match': '"1"' } })).toMatchObject({
      ok: true,
      value: { status: 304, bytes: new Uint8Array() },
    });
  });

  it.each([
    ['/gone', 'status'],
    ['/nowhere', 'status'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/round', 'too-many-redirects'],
    ['/inward', 'private-address'],
  ])('says of %s: %s', async (path, code) => {
    expect(await ask(path)).toMatchObject({ ok: false, code });
  });

  it('waits no longer than it may, and no longer than it is wanted', async () => {
    const start = performance.now();
    expect(await ask('/drip', { timeMs: 300 })).toMatchObject({ ok: false, code: 'too-slow' });
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 100);
    expect(await ask('/drip', { signal: cancelling.signal })).toMatchObject({ ok: false, detail: 'cancelled' });
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it('asks nothing of the own network unless it was allowed', async () => {
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]'])
      expect(await fetchLimited(`http://${host}:${port}/feed`, { rules: { privateAllowed: false } })).toMatchObject({
        code: 'private-address',
      });
    expect(asked).toEqual([]);
  });

  it('says that nobody is there', async () => {
    expect(await fetchLimited('http://127.0.0.1:1/', { rules: { privateAllowed: true } })).toMatchObject({
      ok: false,
      code: 'unreachable',
    });
    expect(await fetchLimited('javascript:alert(1)', { rules: { privateAllowed: true } })).toMatchObject({
      ok: false,
      code: 'unreachable',
    });
  });
});
