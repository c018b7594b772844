/**
 * `npm run gallery` serves every component in every state at a local address; `npm run gallery -- --build DIR` writes it as files.
 * The browser tests use the built one: its page lists all examples in window.__examples.
 * It must not know any component: the gallery page finds their examples itself.
 */
import { resolve } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';

const GALLERY: InlineConfig = {
  configFile: false,
  root: resolve(import.meta.dirname, '../tests/gallery'),
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: ['chrome128', 'firefox140'], modulePreload: { polyfill: false }, emptyOutDir: true },
};

/** Writes the gallery to `directory` as an index.html that any file server can serve. */
export async function buildGallery(directory: string): Promise<void> {
  await build({ ...GALLERY, build: { ...GALLERY.build, outDir: resolve(directory) } });
}

/** Serves the gallery; answers its address and how to end it. */
export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await createServer(GALLERY);
  await server.listen();
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

if (import.meta.filename === process.argv[1]) {
  const at = process.argv.indexOf('--build');
  if (at > 0) await buildGallery(process.argv[at + 1] ?? '.output/gallery');
  else process.stdout.write(`The gallery is at ${(await serveGallery()).url}\n`);
}
