/**
 * A proxy that lets a browser reach the test's own site and nothing else, and writes down everything it was asked for.
 * GET http://leak.example/x -> 502, and `refused` holds "leak.example"; CONNECT a.example:443 -> 502 and "a.example:443".
 * It must not know who in the browser asked: network-witness.ts does.
 */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordingProxy {
  readonly port: number;
  /** host or host:port of every request that was not let through. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Lets through only requests to `sitePort` on this machine, and to `names`, which it takes for names of that site. */
export async function startRecordingProxy(sitePort: number, names: readonly string[] = []): Promise<RecordingProxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    const target = new URL(request.url ?? '/', 'http://proxy.invalid');
    if (names.includes(target.host) || isSite(target.host, sitePort)) return forward(request, response, target, sitePort);
    refused.push(target.host);
    response.writeHead(502).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    refused.push(request.url ?? '');
    // A browser that is ended takes its connections along; a socket that nobody listens to would end the test's process with them.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, refused, close };
}

function isSite(host: string, sitePort: number): boolean {
  return host === `127.0.0.1:${sitePort}` || host === `localhost:${sitePort}`;
}

function forward(request: IncomingMessage, response: ServerResponse, target: URL, port: number): void {
  const { method, headers } = request;
  const onward = send({ host: '127.0.0.1', port, path: target.pathname + target.search, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  // Who asked may have had enough: an endless answer ends with them.
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
