/**
 * Pictures as they are kept: a palette of few colours, so that hundreds of states stay within a few megabytes.
 * keptPng({ width, height, data: RGBA }) -> the bytes of a PNG. Of colours that are near each other the most frequent stands for all, so
 * that grounds keep theirs exactly and no level is off by more than 12 of 255. pngjs reads such pictures, and writes none.
 * It must not know what is pictured.
 */
import { crc32, deflateSync } from 'node:zlib';

const LEVEL = 12;
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function keptPng({ width, height, data }: Drawn): Buffer {
  const cells = new Map<number, number>();
  const counts: Map<number, number>[] = [];
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      const cell = (level(red) << 10) | (level(green) << 5) | level(blue);
      const place = cells.get(cell) ?? cells.size;
      cells.set(cell, place);
      counts[place] ??= new Map();
      const colour = (red << 16) | (green << 8) | blue;
      counts[place].set(colour, (counts[place].get(colour) ?? 0) + 1);
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  if (cells.size > MOST_COLOURS) throw new Error(`${cells.size} colours: a kept picture has ${MOST_COLOURS} at most`);
  const palette = Buffer.from(counts.map(mostFrequent).flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const pixels = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function level(of255: number): number {
  return Math.round(of255 / LEVEL);
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  const [first = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return first[0];
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
