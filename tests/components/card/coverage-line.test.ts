import { expect, it } from 'vitest';
import { coverageLine } from '../../../components/card/coverage-line';
import { createWords } from '../../../components/words';
import { messagesOf } from '../../gallery/messages';

const english = createWords(messagesOf('en'), 'en-GB');
const indonesian = createWords(messagesOf('id'), 'id');

it('says how many reports by how many publishers, and from when to when', () => {
  const counted = { reportCount: 12, publisherCount: 3, oldest: '2020', newest: '2025-03-27' };
  expect(coverageLine(counted, english).join(' ')).toBe('12 reports by 3 publishers, 2020 to 27 Mar 2025');
  expect(coverageLine(counted, indonesian).join(' ')).toBe('12 laporan oleh 3 penerbit, 2020 hingga 27 Mar 2025');
});

it('counts one as one, and a single date once', () => {
  const counted = { reportCount: 1, publisherCount: 1, oldest: '2020', newest: '2020' };
  expect(coverageLine(counted, english).join(' ')).toBe('1 report by 1 publisher, 2020');
});

it('names no publisher where none is known, and no time where no report is dated', () => {
  expect(coverageLine({ reportCount: 2, publisherCount: 0 }, english).join(' ')).toBe('2 reports. No report is dated.');
});
