import { describe, expect, it } from 'vitest';
import { firstLines } from '../../lib/card/first-lines';
import { createLibrary } from '../../lib/coverage/library';
import { makeLibrary } from '../fixtures/library';

describe('firstLines', () => {
  const library = makeLibrary();
  const lines = firstLines(library)!;
  const whole = library.readings.get(lines.article.id)!;

  it("are the report's own first words", () => {
    expect(whole.text.startsWith(lines.text)).toBe(true);
    expect(lines.article.paragraphs.join('\n\n')).toBe(lines.text);
  });

  it('hold what was found in them and nothing beyond', () => {
    const spans = [...lines.entities.flatMap(({ mentions }) => mentions), ...lines.quotes, ...lines.dates];
    expect(lines.entities.length).toBeGreaterThan(0);
    for (const { end } of spans) expect(end).toBeLessThanOrEqual(lines.text.length);
  });

  it('are none where there is no report', () => {
    expect(firstLines(createLibrary([], []))).toBeUndefined();
  });
});
