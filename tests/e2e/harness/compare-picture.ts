/**
 * A picture against the one that is kept: the same but for the noise of edges, or which parts differ, with a picture of the difference.
 * comparePicture(bytes, "card-light-firefox", parts) -> "" or "card-light-firefox: 95 pixels differ, in card/muted (see …diff.png)".
 * It must not know what is pictured. Letters differ from machine to machine: whoever compares sees to the fonts first.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { keptPng } from './kept-png';

const ROOT = resolve(import.meta.dirname, '../../..');
const KEPT = join(ROOT, 'tests/gallery/pictures');
const SHOWN = join(ROOT, '.output/e2e/pictures');
/** A kept level is off by 12 at most, which is 0.046; a ground that is lighter by 14 of 255 is seen. */
const COLOUR_TOLERANCE = 0.05;
/** An edge or two, never a word: drawn again and again in each browser, also on a busy machine, none differed. */
const MOST_PIXELS = 12;

/** Set by `npm run pictures -- --update`. */
export const isUpdating = process.env.KONTEKS_PICTURES === 'update';

/** A part of the picture that has a name, in its pixels. */
export interface Part {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words on what differs, empty where nothing does; while updating the picture is kept and nothing differs. */
export function comparePicture(bytes: Uint8Array, name: string, parts: readonly Part[]): string {
  const drawn = PNG.sync.read(Buffer.from(bytes));
  const path = join(KEPT, `${name}.png`);
  if (isUpdating) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, keptPng(drawn));
    return '';
  }
  if (!existsSync(path)) return `no picture of ${name} is kept: npm run pictures -- --update makes it`;
  const kept = PNG.sync.read(readFileSync(path));
  const width = Math.max(kept.width, drawn.width);
  const height = Math.max(kept.height, drawn.height);
  const [before, now] = [onCanvas(kept, width, height), onCanvas(drawn, width, height)];
  const difference = new PNG({ width, height });
  const off = pixelmatch(before.data, now.data, difference.data, width, height, {
    threshold: COLOUR_TOLERANCE,
    includeAA: true,
    alpha: 0.3,
  });
  if (off <= MOST_PIXELS) return '';
  mkdirSync(SHOWN, { recursive: true });
  writeFileSync(join(SHOWN, `${name}.png`), bytes);
  const shown = join(SHOWN, `${name}.diff.png`);
  writeFileSync(shown, PNG.sync.write(difference));
  const isSameSize = kept.width === drawn.width && kept.height === drawn.height;
  const size = isSameSize ? '' : `, ${drawn.width}x${drawn.height} not ${kept.width}x${kept.height}`;
  return `${name}: ${off} pixels differ${size}, in ${placesOf(difference, parts).join(', ')}; see ${relative(ROOT, shown)}`;
}

function onCanvas(picture: PNG, width: number, height: number): PNG {
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

/** The parts that pixelmatch painted red in, each with how many pixels. */
function placesOf({ data, width }: PNG, parts: readonly Part[]): string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== 255 || data[at + 1] !== 0) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const part = parts.find(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
    const name = part?.name ?? 'between them';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} (${count})`);
}
