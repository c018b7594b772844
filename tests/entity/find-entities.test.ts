import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../lib/entity/find-entities';
import { splitSentences } from '../../lib/text/sentences';

const read = (text: string) => findEntities(text, splitSentences(text));
const kinds = (text: string) => Object.fromEntries(read(text).map(({ name, kind }) => [name, kind]));
const entity = (text: string, name: string) => read(text).find((found) => found.name === name);

describe('names by rules', () => {
  const rows: [why: string, text: string, expected: Record<string, string>][] = [
    [
      'joins ordinary words of a ministry over "dan"',
      'Surat itu dikirim oleh Kementerian Riset dan Teknologi kemarin.',
      { 'Kementerian Riset dan Teknologi': 'organization' },
    ],
    [
      'takes a list into the name of an agency',
      'Ia bekerja di Dinas Pertanian, Pangan, dan Perikanan sejak lama.',
      { 'Dinas Pertanian, Pangan, dan Perikanan': 'organization' },
    ],
    [
      'parts an office, a company, its region and a person',
      'Rapat dipimpin CEO Anggrek Group Wilayah Jepang Budi Santoso pagi ini.',
      { 'Anggrek Group': 'organization', 'Wilayah Jepang': 'place', 'Budi Santoso': 'person' },
    ],
    [
      'parts a country of origin from a company',
      'Raksasa mobil asal Jepang Sakura Motor membuka pabrik.',
      { Jepang: 'place', 'Sakura Motor': 'organization' },
    ],
    [
      'parts a city from its country',
      'Ia tinggal di Kota Hanzhou China sejak kecil.',
      { 'Kota Hanzhou': 'place', China: 'place' },
    ],
    ['keeps initials in a name', 'Acara dibuka oleh Gubernur A.B. Wirawan tadi pagi.', { 'A.B. Wirawan': 'person' }],
    ['knows products by their numbers', 'Pabrik itu membuat kendaraan listrik bernama ZX20 tahun ini.', { ZX20: 'product' }],
    [
      'knows events by their words and takes their year',
      'Kota itu menggelar Festival Danau Biru 2031 pekan ini.',
      { 'Festival Danau Biru 2031': 'event' },
    ],
    ['knows a disease as an event', 'Sejak pandemi COVID-19 banyak toko tutup.', { 'COVID-19': 'event' }],
    [
      'finds no name in ordinary words, months and acronyms of ordinary things',
      'Pada Senin pagi Maret lalu harga BBM dan SDM kecerdasan artifisial (AI) naik.',
      {},
    ],
    ['finds no name in a term with capitals', 'Tingkat Bunga Penjaminan (TBP) tidak berubah tahun ini.', {}],
    [
      'takes no word for a name only because it opens a sentence',
      'Pengamat menilai itu wajar. Kenaikan terjadi cepat. Berbeda dengan tahun lalu.',
      {},
    ],
  ];
  for (const [why, text, expected] of rows) it(why, () => expect(kinds(text)).toEqual(expected));
});

describe('resolution in a document', () => {
  it('joins a part of a name with the person, and keeps the office beside it', () => {
    const found = entity('Menteri Kelautan, Rahma Wulandari, hadir. Acara itu ramai, kata Rahma.', 'Rahma Wulandari');
    expect(found?.surfaces).toEqual(expect.arrayContaining(['Rahma Wulandari', 'Rahma']));
    expect(found?.roles?.map(({ surface }) => surface)).toEqual(['Menteri Kelautan']);
  });

  it('joins an acronym with the name it is printed beside', () => {
    const found = entity('Menurut laporan Badan Riset Samudra (BRS), suhu naik. Data itu milik BRS.', 'Badan Riset Samudra');
    expect(found?.mentions.map(({ surface }) => surface)).toEqual(['Badan Riset Samudra', 'BRS', 'BRS']);
  });

  it('joins a company with and without its company word, and leaves its daughter apart', () => {
    const text = 'Kemarin Anggrek Group untung. Saham Anggrek naik. Layanan milik Anggrek Cloud laku.';
    expect(read(text).map(({ surfaces }) => [...surfaces].sort())).toEqual(
      expect.arrayContaining([['Anggrek', 'Anggrek Group'], ['Anggrek Cloud']]),
    );
  });

  it('joins a rare misprint with the frequent name it misspells', () => {
    const text = 'Pabrik Sagatama tumbuh. Saham Sagatama naik. Laba Sagatama besar. Kabarnya Sagtaama merugi.';
    expect(entity(text, 'Sagatama')?.misprints).toEqual(['Sagtaama']);
  });

  it('joins the names of one country', () => {
    expect(entity('Ekspor ke Amerika Serikat naik. Pasar di AS besar.', 'Amerika Serikat')?.mentions).toHaveLength(2);
  });

  it('never throws, and every mention has the characters of the text', () => {
    const parts = fc.constantFrom(
      'Kota ',
      'Budi ',
      'dan ',
      '"',
      '(',
      ')',
      ', ',
      '. ',
      'CEO ',
      'PT ',
      'Presiden ',
      '2024 ',
      '\n\n',
      'di ',
      'S.M. ',
      '\ud800',
      'kata ',
      '-',
      '’s ',
      'AS ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(parts, { maxLength: 40 }).map((list) => list.join('')),
        ),
        (text) => {
          for (const { mentions } of read(text))
            for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
        },
      ),
    );
  });
});
