import { describe, expect, it } from 'vitest';
import { markSnippet, markText } from '../../lib/search/mark-text';

const LONG = `${'awal '.repeat(60)}pusat ${'tengah '.repeat(60)}pusat inovasi ${'akhir '.repeat(60)}`.trim();

const chooseSnippet = (text: string, terms: ReadonlySet<string>) => markSnippet(text, terms).span;

describe('markSnippet', () => {
  it('shows the place with most of the words', () => {
    const span = chooseSnippet(LONG, new Set(['pusat', 'inovasi']));
    expect(LONG.slice(span.start, span.end)).toMatch(/pusat inovasi akhir/);
    expect(span.end - span.start).toBeLessThanOrEqual(200);
  });

  it('cuts between words and stays within a paragraph', () => {
    const text = `Satu paragraf pendek.\n\n${LONG}`;
    const first = chooseSnippet(text, new Set(['paragraf']));
    expect(text.slice(first.start, first.end)).toBe('Satu paragraf pendek.');
    const later = chooseSnippet(text, new Set(['inovasi']));
    expect(text.slice(later.start - 1, later.start)).toMatch(/\s/);
    expect(text.slice(later.end, later.end + 1)).toMatch(/^\s?$/);
  });

  it('begins at the beginning where nothing matches, and cuts a word without end', () => {
    expect(chooseSnippet('Satu dua.', new Set())).toEqual({ start: 0, end: 9 });
    expect(chooseSnippet('x'.repeat(1000), new Set())).toEqual({ start: 0, end: 180 });
    expect(chooseSnippet('', new Set(['a']))).toEqual({ start: 0, end: 0 });
  });
});

describe('the marks of a snippet', () => {
  it('lie whole within it and are counted from its start', () => {
    const text = `Bali ${'kata '.repeat(50)}\n\nKata dan Élan di Bali`;
    const { span, marked } = markSnippet(text, new Set(['bali', 'elan']));
    expect(span).toEqual({ start: text.length - 21, end: text.length });
    expect(marked).toEqual({
      text: 'Kata dan Élan di Bali',
      marks: [
        { start: 9, end: 13 },
        { start: 17, end: 21 },
      ],
    });
    expect(markText('Bali dan Élan di Bali', new Set(['bali', 'elan'])).marks).toHaveLength(3);
  });
});
