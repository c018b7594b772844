/**
 * Words that stay out of the house: names that say nothing, doors left open for scripts, clocks and dice on the ground floor.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodeFile, codeIn, filesIn, parseCode, ROOMS, ROOT } from './code';

const EMPTY_NAMES = /^(utils?|helpers?|common|shared|misc|managers?|services?|types)(\.|$)/;
const GROUND = /^lib\/(?!page\/|platform\/)/;

interface Word {
  readonly word: RegExp;
  readonly why: string;
  readonly where: RegExp;
}

const PRODUCT = /^(lib|components|entrypoints|cli)\//;
const FORBIDDEN: readonly Word[] = [
  {
    word: /\b(inner|outer)HTML\s*(=|\+=)(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML/,
    why: 'text becomes markup',
    where: PRODUCT,
  },
  { word: /\beval\s*\(|new\s+Function\b/, why: 'text becomes code', where: PRODUCT },
  { word: /\bDate\.now\b|new\s+Date\s*\(\s*\)|performance\.now/, why: 'the clock comes in as an argument', where: GROUND },
  { word: /Math\.random|randomUUID|getRandomValues/, why: 'chance comes in as an argument', where: GROUND },
  { word: /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon/, why: 'the ground floor asks nobody', where: GROUND },
  {
    word: /\b(fetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon)/,
    why: 'a page script asks only the background',
    where: /^(lib\/page|components)\//,
  },
  {
    word: /\b(browser|chrome)\.(runtime|storage|tabs)\b/,
    why: 'lib/page and components know no extension API',
    where: /^(lib\/page|components)\//,
  },
  { word: /:\s*any\b|\bas any\b|<any>/, why: 'any is no type', where: /^(lib|components|entrypoints|cli|scripts|tests)\// },
  {
    word: /\b(describe|it|test)\.(only|skip|todo)\s*\(|\bvi\.mock\s*\(/,
    why: 'no test is left out or mocks a module',
    where: /^tests\//,
  },
];
const TODO = /\b(TODO|FIXME|XXX)\b/;

function forbiddenWords(files: readonly Pick<CodeFile, 'path' | 'bare' | 'source'>[]): string[] {
  return files.flatMap(({ path, bare, source }) =>
    [
      ...FORBIDDEN.filter(({ where }) => where.test(path)).map((rule) => ({ ...rule, text: bare })),
      { word: TODO, why: 'finish it', text: source },
    ].flatMap(({ word, why, text }) =>
      text.split('\n').flatMap((line, index) => (word.test(line) ? [`${path}:${index + 1} ${line.trim()}: ${why}`] : [])),
    ),
  );
}

function emptyNames(paths: readonly string[]): string[] {
  return paths.filter((path) => path.split('/').some((part) => EMPTY_NAMES.test(part)));
}

describe('words', () => {
  it('names no file or folder after nothing', () => {
    expect(emptyNames([...ROOMS, 'docs', 'seeds'].flatMap(filesIn))).toEqual([]);
  });

  it('uses none of the forbidden words', () => {
    const here = 'tests/house/words.test.ts';
    expect(forbiddenWords(codeIn(...ROOMS).filter(({ path }) => path !== here))).toEqual([]);
  });

  it('depends at run time on nothing that was not decided', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };
    const decided = [
      '@mozilla/readability',
      '@noble/hashes',
      '@orama/stemmers',
      '@orama/stopwords',
      'linkedom',
      'minisearch',
      'preact',
      'valibot',
      'feedsmith',
      'htmlparser2',
      'idb',
      'ipaddr.js',
      'webextension-polyfill',
    ];
    expect(Object.keys(dependencies).filter((name) => !decided.includes(name))).toEqual([]);
  });

  it('keeps machine paths and registries out of what is committed', () => {
    const texts = [...ROOMS, 'docs'].flatMap(filesIn).filter((path) => /\.(ts|tsx|mjs|md|html|json)$/.test(path));
    const here = 'tests/house/words.test.ts';
    const spoilt = texts.filter(
      (path) => path !== here && /\/work\/|\/tmp\/|registry\.npmjs|\/root\//.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(spoilt).toEqual([]);
  });

  it.each([
    ['lib/page/x.ts', 'node.innerHTML = text;'],
    ['cli/x.ts', 'eval(text);'],
    ['lib/card/x.ts', 'const now = Date.now();'],
    ['lib/text/x.ts', 'const dice = Math.random();'],
    ['components/x.tsx', 'browser.storage.local.get();'],
    ['lib/text/x.ts', '// TODO later'],
  ])('sees the forbidden word in %s: %s', (path, source) => {
    expect(forbiddenWords([{ path, ...parseCode(path, source) }])).toHaveLength(1);
  });

  it('sees an empty name, and no word inside a string', () => {
    expect(emptyNames(['lib/utils/a.ts', 'lib/text/helpers.ts', 'lib/text/commons.ts'])).toHaveLength(2);
    expect(
      forbiddenWords([{ path: 'lib/text/x.ts', ...parseCode('lib/text/x.ts', "const words = 'eval(x) Date.now';") }]),
    ).toEqual([]);
  });
});
