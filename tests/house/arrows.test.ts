/**
 * Who may import whom. A room of the ground floor imports only rooms before it; each floor only what stands below it.
 * lib/text/dates.ts importing ../card/card-model -> "lib/text/dates.ts:3 → lib/card: text may import nothing before it".
 */
import { describe, expect, it } from 'vitest';
import { type CodeFile, codeIn, type Import, parseCode, ROOMS } from './code';

const GROUND = ['text', 'article', 'feed', 'entity', 'reading', 'gazetteer', 'coverage', 'pack', 'library', 'search', 'card'];
const IN_LIB: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(GROUND.map((room, place) => [`lib/${room}`, GROUND.slice(0, place).map((name) => `lib/${name}`)])),
  'lib/settings': GROUND.map((room) => `lib/${room}`),
  'lib/messages': [...GROUND.map((room) => `lib/${room}`), 'lib/settings'],
  'lib/page': [...GROUND.map((room) => `lib/${room}`), 'lib/settings', 'lib/messages'],
  'lib/platform': [...GROUND.map((room) => `lib/${room}`), 'lib/settings', 'lib/messages'],
};
const BELOW = Object.keys(IN_LIB).filter((room) => room !== 'lib/page' && room !== 'lib/platform');
/** The rooms that each room may import besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  ...IN_LIB,
  components: BELOW,
  entrypoints: [...Object.keys(IN_LIB), 'components'],
  cli: GROUND.map((room) => `lib/${room}`),
  // What is measured stands among the tests; the scripts that `npm run bench` and `npm run eval` start only begin it.
  scripts: [...GROUND.map((room) => `lib/${room}`), 'cli', 'tests/bench', 'tests/eval'],
  tests: [...Object.keys(IN_LIB), 'components', 'entrypoints', 'cli', 'scripts'],
};
const POLYFILL = 'webextension-polyfill';

/** "lib/text/dates.ts" -> "lib/text"; "components/card/x.tsx" -> "components". */
function roomOf(path: string): string {
  const [first = '', second] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

function wrongArrow(file: Pick<CodeFile, 'path'>, { from, path, line }: Import): string | undefined {
  const room = roomOf(file.path);
  const say = (why: string) => `${file.path}:${line} → ${path ?? from}: ${why}`;
  if (path !== undefined) {
    const target = roomOf(path);
    const allowed = MAY[room];
    if (!allowed) return say(`${room} is no room of the house`);
    if (target === room || allowed.some((name) => path.startsWith(`${name}/`)) || path.endsWith('.json') || !path.includes('/'))
      return undefined;
    return say(`${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}`);
  }
  if (from === POLYFILL && room !== 'lib/platform' && room !== 'tests') return say('only lib/platform opens this door');
  if (from.startsWith('node:') && room.startsWith('lib/')) return say('lib runs where there is no Node');
  if (from.startsWith('wxt') && room.startsWith('lib/')) return say('lib does not know what builds it');
  if (from === 'preact' && room.startsWith('lib/')) return say('lib paints nothing by components');
  if (room === 'lib/page' && from === 'valibot') return say('no validation library in the script of every page');
  return undefined;
}

function wrongArrows(files: readonly CodeFile[]): string[] {
  return files.flatMap((file) => file.imports.map((arrow) => wrongArrow(file, arrow))).filter((line) => line !== undefined);
}

/** The first circle of imports found, as the files on it; a type-only import counts too: it is still an arrow. */
function circleIn(files: readonly Pick<CodeFile, 'path' | 'imports'>[]): string[] {
  const nameOf = (path: string) => path.replace(/\.(ts|tsx|mjs)$/, '');
  const next = new Map(files.map(({ path, imports }) => [nameOf(path), imports.flatMap(({ path: to }) => (to ? [to] : []))]));
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): string[] => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const to of next.get(name) ?? next.get(`${name}/index`) ?? []) {
      const circle = visit(to, [...way, name]);
      if (circle.length > 0) return circle;
    }
    done.add(name);
    return [];
  };
  for (const name of next.keys()) {
    const circle = visit(name, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('arrows', () => {
  it('points only at rooms that may be imported', () => {
    expect(wrongArrows(codeIn(...ROOMS))).toEqual([]);
  });

  it('has no circles', () => {
    expect(circleIn(codeIn(...ROOMS))).toEqual([]);
  });

  it.each([
    ['lib/text/dates.ts', "import '../card/card-model';", 'lib/text may import no other room'],
    ['lib/page/paint.ts', "import { browser } from '../platform/browser';", 'lib/page may import'],
    ['lib/card/card-for.ts', "import { readFileSync } from 'node:fs';", 'lib runs where there is no Node'],
    ['components/card/card.tsx', "import browser from 'webextension-polyfill';", 'only lib/platform'],
    ['cli/read.ts', "import '../entrypoints/background';", 'cli may import'],
    ['lib/shed/tool.ts', "import '../text/span';", 'no room of the house'],
  ])('sees the wrong arrow of %s', (path, source, words) => {
    expect(wrongArrows([{ path, ...parseCode(path, source) }])[0]).toContain(words);
  });

  it('sees a circle', () => {
    const file = (path: string, source: string) => ({ path, ...parseCode(path, source) });
    const files = [file('lib/text/a.ts', "import './b';"), file('lib/text/b.ts', "export * from './a';")];
    expect(circleIn(files)).toEqual(['lib/text/a', 'lib/text/b', 'lib/text/a']);
  });
});
