/**
 * A picture against the one that is kept: the same but for the noise of edges, or where it differs, with a picture of the difference.
 * comparePicture(bytes, "card-light-firefox") -> "" or "3 % differ, most in a box from 120,40 to 260,80 (…/card-light-firefox.diff.png)".
 * It must not know what is pictured. Letters differ from machine to machine: whoever compares sees to the fonts first.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const KEPT = join(ROOT, 'tests/gallery/pictures');
const SHOWN = join(ROOT, '.output/e2e/pictures');
/** How far a colour may be off, 0 to 1, and how many pixels may be: an edge or two, never a word. */
const COLOUR_TOLERANCE = 0.12;
const MOST_PIXELS = 12;
const LEVELS = 17;

/** Set by `npm run pictures -- --update`. */
export const isUpdating = process.env.KONTEKS_PICTURES === 'update';

export function keptPath(name: string): string {
  return join(KEPT, `${name}.png`);
}

/** Words on what differs, empty where nothing does; while updating the picture is kept and nothing differs. */
export function comparePicture(bytes: Uint8Array, name: string): string {
  const drawn = coarse(PNG.sync.read(Buffer.from(bytes)));
  if (isUpdating) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(keptPath(name), pack(drawn));
    return '';
  }
  if (!existsSync(keptPath(name))) return `no picture of ${name} is kept: npm run pictures -- --update makes it`;
  const kept = PNG.sync.read(readFileSync(keptPath(name)));
  const width = Math.max(kept.width, drawn.width);
  const height = Math.max(kept.height, drawn.height);
  const [before, now] = [onCanvas(kept, width, height), onCanvas(drawn, width, height)];
  const difference = new PNG({ width, height });
  const off = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: COLOUR_TOLERANCE, alpha: 0.3 });
  if (off <= MOST_PIXELS) return '';
  mkdirSync(SHOWN, { recursive: true });
  writeFileSync(join(SHOWN, `${name}.png`), pack(drawn));
  const path = join(SHOWN, `${name}.diff.png`);
  writeFileSync(path, PNG.sync.write(difference));
  const size =
    kept.width === drawn.width && kept.height === drawn.height
      ? ''
      : `, ${drawn.width}x${drawn.height} not ${kept.width}x${kept.height}`;
  return `${name}: ${off} pixels differ${size}, ${whereIn(difference)}; see ${relative(ROOT, path)}`;
}

/** Sixteen levels a colour: smaller files, and noise of one level is none. */
function coarse(picture: PNG): PNG {
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = Math.round((picture.data[at] ?? 0) / LEVELS) * LEVELS;
  return picture;
}

function pack(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 4 });
}

function onCanvas(picture: PNG, width: number, height: number): PNG {
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

/** The box of what pixelmatch painted red. */
function whereIn({ data, width, height }: PNG): string {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (data[at] !== 255 || data[at + 1] !== 0) continue;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return `between ${box.left},${box.top} and ${box.right},${box.bottom}`;
}
