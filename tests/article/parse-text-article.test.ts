import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTextArticle } from '../../lib/article/parse-text-article';
import { quickest } from '../processor-time';

const LEDE = 'Harga beras naik tajam di pasar Denpasar, kata kepala dinas, Selasa (25/3).';
const SECOND = 'Ia berjanji bahwa pemerintah akan menambah pasokan pada April.';

/** A page as people copy it: everything around the report is printed too. */
const PAGE = `Home
/
Ekonomi

Harga Beras Naik, Pemerintah Janji Tambah Pasokan

Ani Budi , Jurnalis-Kamis, 27 Maret 2025 |16:00 WITA
Harga Beras Naik, Pemerintah Janji Tambah Pasokan
Pasar di Denpasar (Foto: Cici/Kantor)
A
A
A

DENPASAR, KABAR.id - ${LEDE}

Baca juga: Panen Raya TertundaBaca juga: Beras Impor Datang

ADVERTISEMENT
SCROLL TO CONTINUE WITH CONTENT

${SECOND} (abc/def)

Editor: Dedi Eka
Tag Terkait:
Beras
Bali`;

/** Generated texts are read one after another; a busy machine takes its time. */
const SLOW_MACHINE_MS = 60_000;

describe('parseTextArticle', () => {
  it('finds the report among what is printed around it', () => {
    expect(parseTextArticle(PAGE)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      title: 'Harga Beras Naik, Pemerintah Janji Tambah Pasokan',
      titleSource: 'given',
      publisher: 'KABAR.id',
      byline: ['Ani Budi'],
      editor: ['Dedi Eka'],
      dateline: 'DENPASAR',
      published: { value: '2025-03-27T16:00+08:00', precision: 'minute', source: 'text' },
      language: 'id',
      paragraphs: [`DENPASAR, KABAR.id - ${LEDE}`, SECOND],
      relatedHeadlines: ['Panen Raya Tertunda', 'Beras Impor Datang'],
    });
  });

  it('reads an English report with title, byline and date', () => {
    const source = `Rice Prices Rise in Bali\nBy Ann Brown\nMarch 27, 2025\n\nRice prices rose sharply on Tuesday, the head of the office said.\nHe said that more was on its way.`;
    expect(parseTextArticle(source)).toMatchObject({
      title: 'Rice Prices Rise in Bali',
      byline: ['Ann Brown'],
      published: { value: '2025-03-27', precision: 'day', source: 'text' },
      language: 'en',
    });
  });

  it('lets hints outweigh what is printed', () => {
    const hints = {
      title: 'Judul Lain',
      publisher: 'Kantor',
      date: '2025-03-28',
      url: 'https://kabar.test/a',
      language: 'en',
    } as const;
    expect(parseTextArticle(PAGE, hints)).toMatchObject({
      title: 'Judul Lain',
      titleSource: 'given',
      publisher: 'Kantor',
      published: { value: '2025-03-28', precision: 'day', source: 'meta' },
      url: 'https://kabar.test/a',
      language: 'en',
    });
  });

  it('takes the lede for a title where none is printed, without the dateline', () => {
    const article = parseTextArticle(`Denpasar – ${LEDE}\n${SECOND}`);
    expect(article).toMatchObject({ title: LEDE, titleSource: 'lede', dateline: 'Denpasar' });
    expect(article.paragraphs[0]).toBe(`Denpasar – ${LEDE}`);
  });

  it('drops a first paragraph that only repeats the title it was given', () => {
    const title = 'Harga Beras Naik Tajam di Pasar Denpasar.';
    expect(parseTextArticle(`${title}\n${LEDE}`, { title }).paragraphs).toEqual([LEDE]);
  });

  it('keeps subheadings within the report', () => {
    const article = parseTextArticle(`${LEDE}\nJanji Pemerintah\n${SECOND}`);
    expect(article.paragraphs).toEqual([LEDE, 'Janji Pemerintah', SECOND]);
  });

  it('says what it does not know', () => {
    const article = parseTextArticle(SECOND);
    expect(article.published).toEqual({ precision: 'unknown' });
    expect(article).not.toHaveProperty('publisher');
    expect(article).not.toHaveProperty('dateline');
    expect(article.byline).toEqual([]);
  });

  it('takes the year of the copyright, or the inferred day when both agree', () => {
    expect(parseTextArticle(`${SECOND}\nCopyright © KABAR 2020`).published).toEqual({
      value: '2020',
      precision: 'year',
      source: 'text',
    });
    const article = parseTextArticle(`${LEDE}\nCopyright © KABAR 2025`);
    expect(article.published).toEqual({ value: '2025-03-25', precision: 'day', source: 'inferred' });
  });

  it('gives the same id for the same report under another title', () => {
    expect(parseTextArticle(LEDE, { title: 'A' }).id).toBe(parseTextArticle(LEDE, { title: 'B' }).id);
  });

  it(
    'never throws, and prints every paragraph as the source does',
    () => {
      const line = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...PAGE.split('\n')),
        fc.constantFrom('Baca juga:', 'Editor:', '©', '(', 'By', 'Tag:', ' - ', 'A - B', '\ud800', '2025-03-27'),
      );
      fc.assert(
        fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n', ' '), (lines, joint) => {
          const source = lines.join(joint);
          const article = parseTextArticle(source);
          const squeezed = source.replace(/\s+/g, ' ');
          for (const paragraph of article.paragraphs) {
            expect(paragraph).not.toBe('');
            if (!/SCROLL|ADVERT/.test(source)) expect(squeezed).toContain(paragraph.replace(/\s+/g, ' '));
          }
          expect(parseTextArticle(source)).toEqual(article);
        }),
        { numRuns: 300 },
      );
    },
    SLOW_MACHINE_MS,
  );

  it.each([
    'Baca juga: ',
    'Editor: ',
    '(',
    '- ',
    'A ',
    'Harga naik.\n',
    ' ',
    '"',
    '2025-03-27\n',
    'Copyright © ',
    'By A and ',
    '[Video: ',
  ])(
    'takes a hundred times as long, not more, for a hundred times %j',
    (unit) => {
      const small = unit.repeat(Math.ceil(2_000 / unit.length));
      const timeOf = (text: string) => quickest(() => parseTextArticle(text));
      expect(timeOf(small.repeat(100)) / Math.max(timeOf(small), 3)).toBeLessThan(400);
    },
    SLOW_MACHINE_MS,
  );
});
