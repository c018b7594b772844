import { describe, expect, it } from 'vitest';
import { cutAtLegalNames, findLegalNames } from '../../lib/entity/find-legal-names';

const found = (text: string) => findLegalNames(text).map(({ start, end }) => text.slice(start, end));

describe('findLegalNames', () => {
  it.each([
    ['Direktur Utama PT Bank Mandiri (Persero) Tbk Riduan hadir.', ['PT Bank Mandiri (Persero) Tbk']],
    [
      'Saham PT Astra International Tbk dan PT Adhi Karya (Persero) naik.',
      ['PT Astra International Tbk', 'PT Adhi Karya (Persero)'],
    ],
    ['PT. Sumber Alfaria Trijaya Tbk (AMRT) membuka toko.', ['PT. Sumber Alfaria Trijaya Tbk']],
    ['PT Freeport bertemu pejabat. Saham Tbk naik.', []],
    ['APT Bank Tbk', []],
  ])('reads %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('takes time linear in the text', () => {
    expect(found('PT A '.repeat(200_000))).toEqual([]);
  });
});

describe('cutAtLegalNames', () => {
  it('cuts a name loose that reaches out of a legal name', () => {
    const text = 'PT Bank Mandiri (Persero) Tbk Riduan';
    const torn = [{ start: 26, end: 36, kind: 'person', confidence: 0.8 } as const];
    expect(cutAtLegalNames(text, torn, findLegalNames(text))).toEqual([{ ...torn[0], start: 30 }]);
  });

  it('leaves other names as they are', () => {
    const text = 'PT Bank Mandiri Tbk dan Riduan';
    const apart = [{ start: 24, end: 30, kind: 'person', confidence: 0.8 } as const];
    expect(cutAtLegalNames(text, apart, findLegalNames(text))).toEqual(apart);
  });
});
