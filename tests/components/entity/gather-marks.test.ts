import { describe, expect, it } from 'vitest';
import { gatherMarks } from '../../../components/entity/gather-marks';
import { layOutYears, rowsFor } from '../../../components/entity/year-layout';
import { manyReports } from './many-reports';

describe('gatherMarks', () => {
  it('gives each of a few points a mark of its own', () => {
    const { card } = manyReports(100);
    const { stretches } = layOutYears(card.timeline.map(({ date }) => date));
    expect(gatherMarks(card.timeline, stretches).map(({ places }) => places)).toEqual(card.timeline.map((_, place) => [place]));
  });

  it('gathers 10,000 points in some hundreds of marks, each point in one', () => {
    const { card } = manyReports(10_000);
    const { stretches } = layOutYears(card.timeline.map(({ date }) => date));
    const marks = gatherMarks(card.timeline, stretches);
    expect(marks.length).toBeLessThanOrEqual(340);
    expect(marks.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual([...card.timeline.keys()]);
    for (const { stretch } of marks) expect(stretch.from).toBeLessThanOrEqual(stretch.to);
  });
});

describe('rowsFor', () => {
  it('leaves labels without a row where all rows are taken', () => {
    expect(rowsFor([0.5, 0.5, 0.5, 0.9], 0.1, 2)).toEqual([0, 1, undefined, 0]);
  });
});
