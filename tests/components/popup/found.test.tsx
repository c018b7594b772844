/** What the popup says of what was found. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Found } from '../../../components/popup/found';
import { EMPTY_POPUP } from '../../../components/popup/popup-model';
import { SAMPLE_FOUND } from '../../../components/popup/sample-popup';
import { createWords } from '../../../components/words';
import { messagesOf } from '../../gallery/messages';

const words = createWords(messagesOf('en'), 'en-GB');
const status = (isBeginning: boolean) => {
  const model = { ...EMPTY_POPUP, query: 'kom', answer: SAMPLE_FOUND, isBeginning };
  return /role="status"[^>]*>([^<]*)</.exec(renderToString(<Found model={model} words={words} onEvent={() => undefined} />))?.[1];
};

it('tells how many names and reports were found, but not of an answer that is only beginning', () => {
  expect(status(false)).toBe('2 names, 2 reports');
  expect(status(true)).toBe('');
});
