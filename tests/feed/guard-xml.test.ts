/** Feeds built to break a reader, refused or read in bounded time and memory; and honest giants, which are not refused. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FeedParseError } from '../../lib/feed/feed-error';
import { parseFeed } from '../../lib/feed/parse-feed';
import { processorMs } from '../processor-time';
import { BOMBS, GIANTS } from './bombs';

const URL = 'https://kabar.test/feed.xml';
const MOST_MS = 250;
const MOST_BYTES = 20_000_000;

/** What happened, how long it took, and what is still held afterwards. */
function tried(text: string) {
  const heap = process.memoryUsage().heapUsed;
  let outcome = '';
  const ms = processorMs(() => {
    outcome = outcomeOf(text);
  });
  return { outcome, ms, bytes: process.memoryUsage().heapUsed - heap };
}

function outcomeOf(text: string): string {
  try {
    parseFeed(text, URL);
    return 'read';
  } catch (error) {
    if (error instanceof FeedParseError) return `refused: ${error.reason}`;
    throw error;
  }
}

describe('a bomb', () => {
  it.each(Object.entries(BOMBS))('of %s is refused before a reader notices', (_, text) => {
    const { outcome, ms, bytes } = tried(text);
    expect(outcome).toMatch(/^refused: /);
    expect(ms).toBeLessThan(MOST_MS);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('that declares nothing and only repeats a reference leaves the text as it is', () => {
    const text = '<rss version="2.0"><channel><title>&lol9;&xxe;</title></channel></rss>';
    expect(parseFeed(text, URL).title).toBe('&lol9;&xxe;');
  });

  it('cannot reach the prototype of objects', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      outcomeOf(
        `<rss version="2.0"><channel><${name}><polluted>1</polluted></${name}><title ${name}="1">x</title></channel></rss>`,
      );
      outcomeOf(`{"version":"https://jsonfeed.org/version/1","title":"x","items":[],"${name}":{"polluted":1}}`);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('an honest giant', () => {
  it.each(Object.entries(GIANTS))('with %s is read', (_, { text, entries }) => {
    expect(parseFeed(text, URL).entries).toHaveLength(entries);
  });

  it('has its references read', () => {
    const { text } = GIANTS['200,000 references to entities']!;
    expect(parseFeed(text, URL).entries[0]?.summary).toMatch(/^(?:A & B “c” – ){100}/);
  });
});

describe('the parser beneath', () => {
  it('is never told to expand entities by itself', () => {
    const front = createRequire(import.meta.url).resolve('feedsmith');
    const config = readFileSync(join(dirname(front), 'common/config.mjs'), 'utf8');
    expect(config).toMatch(/processEntities: false,\s+htmlEntities: false/);
  });
});
