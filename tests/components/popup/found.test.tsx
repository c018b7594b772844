/** What the popup says of what was found. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Found } from '../../../components/popup/found';
import { EMPTY_POPUP } from '../../../components/popup/popup-model';
import { SAMPLE_FOUND } from '../../../components/popup/sample-popup';
import { createWords } from '../../../components/words';
import { messagesOf } from '../../gallery/messages';

const words = createWords(messagesOf('en'), 'en-GB');
const drawn = (isBeginning: boolean) => {
  const model = { ...EMPTY_POPUP, query: 'kom', answer: SAMPLE_FOUND, isBeginning };
  return renderToString(<Found model={model} words={words} onEvent={() => undefined} />);
};
const status = (isBeginning: boolean) => /role="status"[^>]*>([^<]*)</.exec(drawn(isBeginning))?.[1];

it('tells how many names and reports were found, but not of an answer that is only beginning', () => {
  expect(status(false)).toBe('2 names, 2 reports');
  expect(status(true)).toBe('');
});

it('writes numbers and dates with the whole answer: a beginning has headlines, publishers and snippets', () => {
  const [report] = SAMPLE_FOUND.articles;
  const date = words.date(report!.source.published);
  expect(drawn(false)).toContain(`${report!.source.publisher} · ${date}`);
  expect(drawn(true)).toContain(report!.source.publisher);
  expect(drawn(true)).not.toContain(date);
  expect(drawn(true)).toContain('choice-snippet');
  expect(drawn(true)).not.toMatch(/\d+ reports?</);
});
