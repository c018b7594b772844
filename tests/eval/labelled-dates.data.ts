/**
 * Sixty dates in words with the day each means, worked out by a person from a calendar; all reports are of Thursday, 27 March 2025.
 * A range is "from/until"; an empty list says that nothing in the sentence is a date that can be worked out.
 */

export interface LabelledDates {
  readonly language: 'id' | 'en';
  readonly text: string;
  readonly dates: readonly string[];
}

/** The day of the reports: a Thursday. */
export const REPORT_DAY = '2025-03-27';

const INDONESIAN: readonly [string, ...string[]][] = [
  ['Rapat digelar Selasa (25/3).', '2025-03-25'],
  ['Rapat digelar Rabu (26/03/2025).', '2025-03-26'],
  ['Ia tiba Senin, 24 Maret 2025 pukul 14.30 WIB.', '2025-03-24T14:30+07:00'],
  ['Ia tiba kemarin.', '2025-03-26'],
  ['Hujan turun hari ini.', '2025-03-27'],
  ['Kapal berangkat besok.', '2025-03-28'],
  ['Kapal tiba dua hari lalu.', '2025-03-25'],
  ['Pabrik itu dibuka pada 2019.', '2019'],
  ['Jembatan dibangun pada Januari 2020.', '2020-01'],
  ['Undang-undang disahkan 17 Agustus 1945.', '1945-08-17'],
  ['Pemilu berlangsung 14 Februari 2024.', '2024-02-14'],
  ['Acara berlangsung 3-5 Maret 2025.', '2025-03-03/2025-03-05'],
  ['Harga naik sejak pekan lalu.', '2025-03-17/2025-03-23'],
  ['Ia dilantik bulan lalu.', '2025-02'],
  ['Produksi turun tahun lalu.', '2024'],
  ['Target itu berlaku tahun depan.', '2026'],
  ['Ia akan tiba Senin depan.', '2025-03-31'],
  ['Ia berbicara di Denpasar, Kamis.', '2025-03-27'],
  ['Ia berbicara di Denpasar, Rabu malam.', '2025-03-26'],
  ['Ujian nasional digelar 31 Februari 2025.'],
  ['Ia lahir di Medan, 1 Mei 1970.', '1970-05-01'],
  ['Gempa terjadi tiga bulan lalu.', '2024-12'],
  ['Pertandingan dimulai Sabtu (29/3) mendatang.', '2025-03-29'],
  ['Laporan terbit 12 Desember.', '2024-12-12'],
  ['Sidang ditunda hingga 10 April 2025.', '2025-04-10'],
  ['Ia menang di Paris, Jumat, 26 Juli 2024.', '2024-07-26'],
  ['Bandara dibuka lima tahun lalu.', '2020'],
  ['Pendaftaran dibuka 1 April hingga 30 April 2025.', '2025-04-01/2025-04-30'],
  ['Skor akhir 25/3 untuk tim tamu.'],
  ['Nomor telepon kantor itu 2025-33.'],
];

const ENGLISH: readonly [string, ...string[]][] = [
  ['The meeting was held on Tuesday.', '2025-03-25'],
  ['She arrived on March 24, 2025.', '2025-03-24'],
  ['She arrived on 24 March 2025.', '2025-03-24'],
  ['He left yesterday.', '2025-03-26'],
  ['The vote is today.', '2025-03-27'],
  ['The ship sails tomorrow.', '2025-03-28'],
  ['The plant opened in 2019.', '2019'],
  ['The bridge was built in January 2020.', '2020-01'],
  ['The law passed on July 4th, 2023.', '2023-07-04'],
  ['The fair ran from May 3 to May 5, 2024.', '2024-05-03/2024-05-05'],
  ['Prices rose last week.', '2025-03-17/2025-03-23'],
  ['He resigned last month.', '2025-02'],
  ['Output fell last year.', '2024'],
  ['The rule starts next year.', '2026'],
  ['The game is next Monday.', '2025-03-31'],
  ['The fire started two days ago.', '2025-03-25'],
  ['The quake struck three months ago.', '2024-12'],
  ['The airport opened five years ago.', '2020'],
  ['He spoke on Wednesday night.', '2025-03-26'],
  ['The deadline is April 10.', '2025-04-10'],
  ['The report came out on Dec. 12, 2024.', '2024-12-12'],
  ['Nobody voted on February 30, 2024.'],
  ['The trial begins on 3/4/2025.'],
  ['He was born on 1 May 1970.', '1970-05-01'],
  ['The storm hit on Friday, July 26, 2024.', '2024-07-26'],
  ['It happened at 9:30 a.m. on March 26, 2025.', '2025-03-26T09:30'],
  ['She may run again.'],
  ['They march on.'],
  ['The Sept. 11, 2001 attacks changed the city.', '2001-09-11'],
  ['The company sold 2,024 cars.'],
];

const toRow =
  (language: 'id' | 'en') =>
  ([text, ...dates]: readonly [string, ...string[]]): LabelledDates => ({ language, text, dates });

export const LABELLED_DATES: readonly LabelledDates[] = [...INDONESIAN.map(toRow('id')), ...ENGLISH.map(toRow('en'))];
