/**
 * Draws the extension's icons from assets/icon.svg: 16, 32, 48, 96 and 128 pixels, as PNG files beside the build.
 * Called by wxt.config.ts before the public files are copied. The PNGs are built, never committed: one drawing, one truth.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const SIZES_PX = [16, 32, 48, 96, 128];

/** Writes the icons; answers each with its place in the extension. */
export function buildIcons(): { absoluteSrc: string; relativeDest: string }[] {
  const root = resolve(import.meta.dirname, '..');
  const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
  const directory = join(root, '.output/icon');
  mkdirSync(directory, { recursive: true });
  return SIZES_PX.map((size) => {
    const absoluteSrc = join(directory, `${size}.png`);
    writeFileSync(absoluteSrc, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
    return { absoluteSrc, relativeDest: `icon/${size}.png` };
  });
}
