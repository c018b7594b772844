/** The strip's one sentence: it tells every date as long as anybody would listen. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { TimelineStrip } from '../../../components/timeline-strip/timeline-strip';
import { createWords } from '../../../components/words';
import { messagesOf } from '../../gallery/messages';

const words = createWords(messagesOf('en'), 'en-GB');
const label = (dates: readonly string[]) =>
  /aria-label="([^"]*)"/.exec(
    renderToString(<TimelineStrip points={dates.map((date) => ({ date, kind: 'report' }))} words={words} />),
  )?.[1];

it('tells each of a few dates', () => {
  expect(label(['2020', '2025-03-27'])).toBe('Reports over time: 2020; 27 Mar 2025');
});

it('tells the first and the last of many', () => {
  const many = Array.from({ length: 40 }, (_, year) => `${1980 + year}`);
  expect(label(many)).toBe('Reports over time: 1980 to 2019');
});

it('draws nothing for a single date on a page without one', () => {
  expect(label(['2020'])).toBeUndefined();
});
