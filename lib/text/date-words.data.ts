/**
 * The words of dates in Indonesian and English, in lower case. Data only; read by date-patterns.ts and relative-date-patterns.ts.
 * Months count from 1, weekdays from 0 (Sunday). Abbreviations stand beside the full names.
 */

/** English names only: they may stand before the day ("March 27"). */
export const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Full names of both languages: these may stand without day or year ("pada Januari"). */
export const FULL_MONTHS: Readonly<Record<string, number>> = {
  ...ENGLISH_MONTHS,
  januari: 1,
  februari: 2,
  pebruari: 2,
  maret: 3,
  mei: 5,
  juni: 6,
  juli: 7,
  agustus: 8,
  oktober: 10,
  nopember: 11,
  desember: 12,
};

/** Every way a month is printed. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...FULL_MONTHS,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  agust: 8,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

/** Months that may stand before the day. */
export const LEADING_MONTHS: Readonly<Record<string, number>> = {
  ...ENGLISH_MONTHS,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Full weekday names: these may stand alone ("kata dia, Sabtu"). */
export const FULL_WEEKDAYS: Readonly<Record<string, number>> = {
  minggu: 0,
  ahad: 0,
  senin: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  'jum’at': 5,
  sabtu: 6,
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

/** Every way a weekday is printed before a date. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...FULL_WEEKDAYS,
  min: 0,
  sen: 1,
  sel: 2,
  rab: 3,
  kam: 4,
  jum: 5,
  sab: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
};

/** Zone names to offsets from UTC; names that mean several zones (CST, IST) are not here. */
export const ZONES: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  utc: '+00:00',
  gmt: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  edt: '-04:00',
  est: '-05:00',
  pdt: '-07:00',
  pst: '-08:00',
  sgt: '+08:00',
  myt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  aest: '+10:00',
};

/** Small numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Units of time in both languages. */
export const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  hari: 'day',
  day: 'day',
  days: 'day',
  pekan: 'week',
  minggu: 'week',
  week: 'week',
  weeks: 'week',
  bulan: 'month',
  month: 'month',
  months: 'month',
  tahun: 'year',
  year: 'year',
  years: 'year',
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words before a bare year that make it a date: "pada 2030", "since 2019". */
export const YEAR_LEADS = words(
  `pada sejak hingga sampai di musim akhir awal pertengahan medio menjelang sebelum setelah sekitar ajaran anggaran buku mulai sepanjang selama per periode
  dari in since by until till from during year early late mid before after around of through fiscal antara between`,
);

/** Words after a number that make it a count, not a year: "di 2000 titik". */
export const COUNTED_NOUNS = words(
  `orang unit titik meter kilometer km hektare hektar ton kg persen rupiah dolar warga siswa rumah ribu juta miliar triliun buah
  kali jam menit detik hari pekan bulan tahun kasus peserta personel desa sekolah halaman kursi saham poin watt kwh
  people units points meters metres miles percent dollars homes cases times hours minutes days weeks months years pages seats
  shares employees workers students jobs`,
);

/** Words before a bare month that make it a date: "pada Mei", "in March". */
export const MONTH_LEADS = words(
  `pada bulan sejak hingga sampai mulai akhir awal pertengahan medio periode di menjelang dari per untuk
  in since by until till from during early late mid before after of last next this through`,
);

/** Words before a bare weekday that make it a date even before a capital: "on Monday President …". */
export const WEEKDAY_LEADS = words('pada hari on last next this until by since before after sejak hingga sampai mulai');

/** Words that make a weekday or a day a habit, not a date. */
export const HABIT_LEADS = words('setiap tiap saban every each hari-hari');

/** Words that make "tahun lalu" a number of years nobody counted: "beberapa tahun lalu", "11 juta tahun lalu". */
export const VAGUE_LEADS = words(
  'beberapa sejumlah belasan puluhan ratusan ribuan jutaan ribu juta miliar bertahun-tahun berapa several few many some million thousand',
);
