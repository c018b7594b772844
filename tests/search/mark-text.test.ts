import { describe, expect, it } from 'vitest';
import { chooseSnippet, cutMarked, markText } from '../../lib/search/mark-text';

const LONG = `${'awal '.repeat(60)}pusat ${'tengah '.repeat(60)}pusat inovasi ${'akhir '.repeat(60)}`.trim();

describe('chooseSnippet', () => {
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

describe('cutMarked', () => {
  it('keeps the marks that lie whole within the span', () => {
    const whole = markText('Bali dan Élan di Bali', new Set(['bali', 'elan']));
    expect(whole.marks).toHaveLength(3);
    expect(cutMarked(whole, { start: 5, end: 19 })).toEqual({ text: 'dan Élan di Ba', marks: [{ start: 4, end: 8 }] });
  });
});
