/**
 * How fast an article is read: one report of 350 words, text to reading, and how the time grows with the length.
 * measureSpeed(tagger) -> { words: 352, milliseconds: 2.4, growth: 9.8 } (growth of 10 is linear).
 * It must not depend on the development set: its report is made of sentences written here.
 */
import { parseTextArticle } from '../../lib/article/parse-text-article';
import type { Tagger } from '../../lib/entity/tagger';
import { readArticle } from '../../lib/reading/read-article';

const SENTENCES = [
  'Bandung - Wali Kota Bandung Budi Santoso meresmikan jembatan baru di Kecamatan Cibiru, Senin (24/3).',
  '"Jembatan ini milik warga, jagalah bersama," kata Budi di hadapan ratusan warga yang hadir sejak pagi.',
  'Jembatan sepanjang 120 meter itu dibangun sejak Januari 2023 dengan anggaran Rp 40 miliar dari pemerintah provinsi.',
  'Kepala Dinas Pekerjaan Umum Jawa Barat Rina Marlina menyebut pekerjaan selesai dua bulan lebih cepat.',
  'Menurut dia, PT Sinar Beton menjadi pelaksana proyek setelah memenangkan lelang pada Desember 2022.',
  'Warga Cibiru, Asep Sunandar, berharap jalan menuju pasar segera diperbaiki agar hasil kebun cepat sampai.',
  '"Dulu kami memutar sampai satu jam," ujarnya.',
  'Pemerintah Kota Bandung juga menyiapkan halte bus di dekat Universitas Pasundan dan Rumah Sakit Hasan Sadikin.',
];
const WORDS = 350;
const ROUNDS = 60;

export interface SpeedFigures {
  readonly words: number;
  /** Median of one reading, parsed and read whole. */
  readonly milliseconds: number;
  /** How many times longer ten times the text takes, medians. */
  readonly growth: number;
}

export function measureSpeed(tagger: Tagger | undefined): SpeedFigures {
  const text = reportOf(WORDS);
  const long = reportOf(10 * WORDS);
  const read = (source: string) => timeOf(() => readArticle(parseTextArticle(source), { tagger }));
  for (let round = 0; round < ROUNDS; round++) read(text);
  const short: number[] = [];
  const tenfold: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    short.push(read(text));
    if (round % 4 === 0) tenfold.push(read(long));
  }
  const milliseconds = median(short);
  return { words: text.split(/\s+/).length, milliseconds, growth: median(tenfold) / milliseconds };
}

/** Sentences over and over, two to a paragraph, until there are `words` words; numbered, so that no two are alike. */
function reportOf(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, turn = 0; count < words; turn++) {
    const pair = [0, 1].map((half) => SENTENCES[(2 * turn + half) % SENTENCES.length]!.replace('120', String(120 + turn)));
    paragraphs.push(pair.join(' '));
    count += pair.join(' ').split(/\s+/).length;
  }
  return paragraphs.join('\n\n');
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle of `values`; the lower of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
