import { describe, expect, it } from 'vitest';
import { articleShape, type Head, headShape, numberShape } from '../../../lib/platform/names-store/article-rows';
import { packBytes } from '../../../lib/platform/names-store/packed-bytes';
import { ByteReader } from '../../../lib/search/packed/bytes';

const head = (article: string, more: Partial<Head> = {}): Head => ({
  source: 'saved',
  article,
  day: '2025-03-01T10:00+07:00',
  shelf: 0,
  language: 'id',
  names: { numbers: [3, 3, 70_000], said: Uint8Array.of(1, 2, 3) },
  ...more,
});

describe('rows of articles', () => {
  it('hold heads as they were, and the gaps between them', () => {
    const heads = [
      null,
      head('00a1b2c3d4e5f607'),
      head('x', { source: 'pack:ü', shelf: 300, day: '', language: 'und' }),
      null,
      head('00a1b2c3d4e5f607', { names: { numbers: [], said: new Uint8Array() }, language: 'en' }),
    ];
    expect(headShape.unpack(headShape.pack(heads))).toEqual(heads);
  });

  it('hold leaves by number, and where there is none', () => {
    expect(numberShape.unpack(numberShape.pack([null, 5, 20_000, null, 1]))).toEqual([null, 5, 20_000, null, 1]);
  });

  it('hold all numbers of an article', () => {
    const bytes = packBytes((writer) => articleShape.write(writer, [0, 300], 'a'));
    expect(articleShape.read(new ByteReader(bytes), 'a')).toEqual([0, 300]);
  });
});
