import { expect, it } from 'vitest';
import { groupBySpeaker } from '../../../components/entity/said';
import { passageOf, UZONE } from '../../../components/sample-coverage.data';

const said = (text: string, speaker?: string) => passageOf(UZONE, text, 'x', speaker === undefined ? {} : { speaker });

it('puts the words of each speaker together, in the order the speakers come, the unnamed in one group', () => {
  const groups = groupBySpeaker([said('one', 'A'), said('two'), said('three', 'A'), said('four')]);
  expect([...groups].map(([speaker, quotes]) => [speaker, quotes.map(({ text }) => text)])).toEqual([
    ['A', ['one', 'three']],
    [undefined, ['two', 'four']],
  ]);
});
