/**
 * CONTRIBUTING's map of the house names every room that exists, and no room that does not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS, ROOT } from './code';

/** The rooms of the map's table: one a row, "| `lib/text/` | strings only |". */
function roomsOnTheMap(text: string): string[] {
  return [...text.matchAll(/^\| `([a-z/]+)\/` \|/gm)].map(([, room]) => room ?? '');
}

function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${path}/${entry.name}`] : [],
  );
}

describe('the map in CONTRIBUTING', () => {
  const map = () => roomsOnTheMap(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));

  it('names every room', () => {
    const rooms = [...ROOMS.filter((room) => room !== 'lib'), 'seeds', 'docs', ...foldersIn('lib')];
    expect(rooms.filter((room) => !map().includes(room))).toEqual([]);
  });

  it('names no room that is not there', () => {
    expect(map().filter((room) => !existsSync(join(ROOT, room)))).toEqual([]);
  });

  it('reads a map', () => {
    expect(roomsOnTheMap('| room | what |\n|---|---|\n| `lib/text/` | strings |\n| `cli/` | `npx konteks` |\n')).toEqual([
      'lib/text',
      'cli',
    ]);
  });
});
