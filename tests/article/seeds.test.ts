import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article/article';
import { assertArticle } from '../../lib/article/assert-article';
import { parseTextArticle } from '../../lib/article/parse-text-article';
import { decodeSource } from '../../lib/article/source';
import { findDates } from '../../lib/text/dates';

interface Expected {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly editor?: readonly string[];
  readonly dateline?: string;
  readonly published: string | null;
  readonly precision: string;
  readonly language: string;
  readonly paragraphs?: number;
  readonly not_in_body?: readonly string[];
  readonly related_headlines?: readonly string[];
  readonly event_date?: { readonly text: string; readonly date: string };
}

const root = new URL('../../', import.meta.url);
const { articles }: { articles: Record<string, Expected> } = JSON.parse(
  readFileSync(new URL('tests/fixtures/seeds-expected.json', root), 'utf8'),
);

function readSeed(name: string) {
  const article = parseTextArticle(decodeSource(readFileSync(new URL(`seeds/${name}.txt`, root)), `${name}.txt`));
  return { article, text: articleText(article) };
}

describe.each(Object.entries(articles))('seed %s', (name, expected) => {
  const { article, text } = readSeed(name);

  it('has the publisher, writers and dateline that the source prints, and no others', () => {
    expect(article.publisher ?? null).toBe(expected.publisher);
    expect(article.byline).toEqual(expected.byline);
    expect(article.editor).toEqual(expected.editor ?? []);
    expect(article.dateline).toBe(expected.dateline);
  });

  it('has its title, or the lede where the source has none', () => {
    if (expected.title === null) expect(article.titleSource).toBe('lede');
    else expect(article).toMatchObject({ title: expected.title, titleSource: 'given' });
    expect(article.title).toBeTruthy();
  });

  it('has its date with its precision', () => {
    expect(article.published.value ?? null).toBe(expected.published);
    expect(article.published.precision).toBe(expected.precision);
  });

  it('is in its language', () => {
    expect(article.language).toBe(expected.language);
  });

  it('has its paragraphs and no boilerplate in them', () => {
    // the hand count is of the gaps between paragraphs: one less than the paragraphs themselves
    if (expected.paragraphs !== undefined) expect(article.paragraphs).toHaveLength(expected.paragraphs + 1);
    for (const boilerplate of expected.not_in_body ?? []) expect(text).not.toContain(boilerplate);
    expect(() => assertArticle(article, name)).not.toThrow();
  });

  it('has its related headlines', () => {
    expect(article.relatedHeadlines).toEqual(expected.related_headlines ?? []);
  });

  it('tells the day of the event', () => {
    if (expected.event_date === undefined) return;
    const dates = findDates(text, { anchor: article.published.value, language: article.language });
    expect(dates).toContainEqual(expect.objectContaining(expected.event_date));
  });

  it('prints its paragraphs as the source does', () => {
    const source = readFileSync(new URL(`seeds/${name}.txt`, root), 'utf8');
    for (const paragraph of article.paragraphs) expect(source).toContain(paragraph);
  });
});

describe('the traps of the seeds', () => {
  it('infers 2 December 2024 from a Monday and the year of a summit, and says so', () => {
    const { article, text } = readSeed('003_87701d0a11969e8a');
    expect(article.published.source).toBe('inferred');
    const dates = findDates(text, { anchor: article.published.value });
    expect(dates).toContainEqual(expect.objectContaining({ text: '3-4 Desember', date: '2024-12-03', until: '2024-12-04' }));
  });

  it('keeps the misprinted year 2924 in the text and on no timeline', () => {
    const { article, text } = readSeed('001_77c3b6731d78799e');
    expect(text).toContain('2924');
    const dates = findDates(text, { anchor: article.published.value });
    expect(dates.filter(({ date }) => date.startsWith('29'))).toEqual([]);
  });
});
