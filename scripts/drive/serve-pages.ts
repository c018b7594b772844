/**
 * A web server on loopback for folders of the repository and for pages made up on the spot.
 * servePages({ folder: "docs", pages: { "/hello": { html: "<p>hello" } } }) -> { url: "http://127.0.0.1:40123", close }.
 * It must not know who looks at the pages. It answers nothing outside the folder.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** A page made up on the spot, with headers of its own (a content security policy). `answer` does it all itself: a slow server. */
export interface MadePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface PageServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export async function servePages({
  folder,
  pages = {},
}: {
  folder: string;
  pages?: Readonly<Record<string, MadePage>>;
}): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void answer(request, response, { folder: resolve(folder), pages });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, port, asked, close };
}

interface Site {
  readonly folder: string;
  readonly pages: Readonly<Record<string, MadePage>>;
}

async function answer(request: IncomingMessage, response: ServerResponse, { folder, pages }: Site): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const made = pages[pathname];
  if (made?.answer) {
    made.answer(request, response);
    return;
  }
  if (made) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...made.headers }).end(made.html);
    return;
  }
  const path = join(folder, decodeURIComponent(pathname));
  const body = path.startsWith(folder + sep) ? await readFile(path).catch(() => undefined) : undefined;
  if (body) response.writeHead(200, { 'content-type': KINDS[extname(path)] ?? 'application/octet-stream' }).end(body);
  else response.writeHead(404).end();
}
