import { describe, expect, it } from 'vitest';
import { reportsAround } from '../../lib/coverage/around';
import { createLibrary } from '../../lib/coverage/library';
import { makeEntity, makeReading } from '../fixtures/library';

const ENTITIES = [
  makeEntity('river', 'place', 'Sungai Elok'),
  makeEntity('mayor', 'person', 'Ratna Sari'),
  makeEntity('other', 'place', 'Kota Jauh'),
];
const TEXTS: Readonly<Record<string, string>> = {
  here: 'Ratna Sari membuka jembatan di atas Sungai Elok bersama warga pada pagi yang cerah itu.',
  reprint: 'Ratna Sari membuka jembatan di atas Sungai Elok bersama warga pada pagi yang cerah itu.',
  before: 'Rencana jembatan di atas Sungai Elok sudah lama dibicarakan oleh Ratna Sari dan para ahli.',
  wayBefore: 'Sungai Elok meluap lagi, kata Ratna Sari, dan tiga desa terendam hingga malam hari.',
  after: 'Jembatan di Sungai Elok rusak; Ratna Sari berjanji akan memperbaikinya bulan depan juga.',
  undated: 'Sungai Elok dikenal karena ikannya, begitu pula Ratna Sari yang gemar memancing di sana.',
  elsewhere: 'Kota Jauh tidak ada hubungannya dengan semua itu dan tetap tenang sepanjang tahun.',
  elsewhereToo: 'Kota Jauh kembali tenang, tanpa kabar baru apa pun dari para penduduknya.',
};
const DAYS: Readonly<Record<string, string>> = {
  here: '2024-05-10',
  reprint: '2024-05-11',
  before: '2024-05-01',
  wayBefore: '2021',
  after: '2024-06-01',
  elsewhere: '2024-05-09',
  elsewhereToo: '2024-05-08',
};
const library = createLibrary(
  ENTITIES,
  Object.entries(TEXTS).map(([id, text]) => {
    const named: Readonly<Record<string, readonly string[]>> = text.includes('Jauh')
      ? { other: ['Kota Jauh'] }
      : { river: ['Sungai Elok'], mayor: ['Ratna Sari'] };
    return makeReading({ id, paragraphs: [text], published: DAYS[id], named }, ENTITIES);
  }),
);
const aroundOf = (id: string) => reportsAround(library, library.readings.get(id)!);
const idsOf = (reports: readonly { source: { article: string } }[]) => reports.map(({ source }) => source.article);

describe('reportsAround', () => {
  const around = aroundOf('here');

  it('gives earlier reports about the same names, newest first, and later ones, oldest first', () => {
    expect(idsOf(around.earlier)).toEqual(['before', 'wayBefore']);
    expect(idsOf(around.later)).toEqual(['after']);
  });

  it('keeps reports without a date apart', () => {
    expect(idsOf(around.undated)).toEqual(['undated']);
    expect(idsOf(aroundOf('undated').undated)).toContain('here');
    expect(aroundOf('undated').earlier).toEqual([]);
  });

  it('leaves out reprints and what shares no name', () => {
    const all = [...around.earlier, ...around.later, ...around.undated];
    expect(idsOf(all)).not.toContain('reprint');
    expect(idsOf(all)).not.toContain('elsewhere');
  });

  it('says which names are shared, and where in the report', () => {
    const [report] = around.earlier;
    expect([...report!.names].sort()).toEqual(['Ratna Sari', 'Sungai Elok']);
    expect(report!.source.end).toBeGreaterThan(report!.source.start);
  });

  it('takes a year for earlier only where the whole year is', () => {
    const { earlier, later } = aroundOf('wayBefore');
    expect(earlier).toEqual([]);
    expect(idsOf(later)[0]).toBe('before');
  });

  it('gives nothing around a report about names that no other report has', () => {
    const alone = makeReading({ id: 'alone', paragraphs: ['Tanpa nama.'], published: '2024' }, ENTITIES);
    expect(reportsAround(library, alone)).toEqual({ earlier: [], later: [], undated: [] });
  });
});
