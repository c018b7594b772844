/**
 * Forty sentences written for this measure, half of them Indonesian: who says what in each, by the careful reading of a person.
 * No sentence is from a newspaper, no speaker is real. A speaker of null is one that the text does not name.
 */

/** A short report and its direct quotes: the opening words of each and its speaker. */
export interface LabelledQuotes {
  readonly language: 'id' | 'en';
  readonly text: string;
  readonly quotes: readonly { readonly starts: string; readonly speaker: string | null }[];
}

const one = (language: 'id' | 'en', text: string, starts: string, speaker: string | null): LabelledQuotes => ({
  language,
  text,
  quotes: [{ starts, speaker }],
});
const none = (language: 'id' | 'en', text: string): LabelledQuotes => ({ language, text, quotes: [] });

export const LABELLED_QUOTES: readonly LabelledQuotes[] = [
  one(
    'id',
    '"Kami akan memperbaiki jembatan itu bulan depan," kata Wali Kota Bandung Budi Santoso.',
    'Kami akan',
    'Budi Santoso',
  ),
  one(
    'id',
    '“Stok beras cukup sampai akhir tahun,” ujar Direktur Utama Perum Bulog Siti Rahmawati di Jakarta, Senin.',
    'Stok beras',
    'Siti Rahmawati',
  ),
  one('id', 'Menteri Pertanian Joko Widagdo mengatakan, "Panen raya dimulai pekan ini."', 'Panen raya', 'Joko Widagdo'),
  one('id', 'Rina Marlina menegaskan: "Tidak ada kenaikan tarif listrik tahun ini."', 'Tidak ada', 'Rina Marlina'),
  one(
    'id',
    'Kepala Dinas Kesehatan Ahmad Fauzi hadir di lokasi. "Semua pasien sudah ditangani," ujarnya.',
    'Semua pasien',
    'Ahmad Fauzi',
  ),
  one('id', '"Saya tidak tahu soal itu," tutur Dewi Lestari saat ditemui di gedung parlemen.', 'Saya tidak', 'Dewi Lestari'),
  one(
    'id',
    '"Harga akan turun," jelas Hendra Gunawan, Ketua Asosiasi Pedagang Pasar, dalam jumpa pers.',
    'Harga akan',
    'Hendra Gunawan',
  ),
  one('id', 'Menurut Agus Prasetyo, "anggaran tahun ini lebih kecil dari tahun lalu."', 'anggaran tahun', 'Agus Prasetyo'),
  one('id', '"Penyidik masih memeriksa saksi," ungkap Kapolres Sleman AKBP Yuni Astuti.', 'Penyidik masih', 'Yuni Astuti'),
  one(
    'id',
    '"Warga diminta tenang," imbau Gubernur Maluku Herman Latu kepada wartawan di Ambon.',
    'Warga diminta',
    'Herman Latu',
  ),
  one(
    'id',
    'Bupati Banyuwangi Sri Wahyuni meninjau pelabuhan. Ia menambahkan, "Dermaga baru dibuka Juni."',
    'Dermaga baru',
    'Sri Wahyuni',
  ),
  one('id', '"Kami kalah karena kurang sabar," aku pelatih Persis Solo Bambang Irawan.', 'Kami kalah', 'Bambang Irawan'),
  {
    language: 'id',
    text: '"Kapal itu berangkat pukul tujuh," kata nakhoda Lukman Hakim. "Cuaca saat itu masih baik," lanjutnya.',
    quotes: [
      { starts: 'Kapal itu', speaker: 'Lukman Hakim' },
      { starts: 'Cuaca saat', speaker: 'Lukman Hakim' },
    ],
  },
  {
    language: 'id',
    text: '"Jalan ini rusak sejak Januari," keluh Sumarni, warga Desa Karangsari. "Segera kami aspal," janji Kepala Dinas Pekerjaan Umum Doni Saputra.',
    quotes: [
      { starts: 'Jalan ini', speaker: 'Sumarni' },
      { starts: 'Segera kami', speaker: 'Doni Saputra' },
    ],
  },
  none('id', 'Film berjudul "Laskar Pagi" diputar di Yogyakarta mulai Kamis.'),
  none('id', 'Istilah "orang dalam" sering dipakai warga untuk menyebut perantara.'),
  none('id', 'Ratna Sari mengatakan bahwa panen tahun ini lebih baik.'),
  one(
    'id',
    'Presiden Direktur PT Sinar Laut Tono Wijaya optimistis. "Ekspor kami tumbuh dua kali lipat," tegasnya.',
    'Ekspor kami',
    'Tono Wijaya',
  ),
  one(
    'id',
    'Juru bicara kementerian, Maya Puspita, menjelaskan, "Aturan itu berlaku mulai 1 Juli."',
    'Aturan itu',
    'Maya Puspita',
  ),
  one('id', '"Ini bukan soal uang," katanya.', 'Ini bukan', null),
  one('en', '"We will rebuild the bridge by June," said Mayor Helen Carter.', 'We will', 'Helen Carter'),
  one('en', '"The test failed twice," Robert Lang said on Monday.', 'The test', 'Robert Lang'),
  one('en', 'Finance Minister Anita Rao said: "There is no new tax in this budget."', 'There is', 'Anita Rao'),
  one('en', 'According to Peter Novak, "the river has never been this low."', 'the river', 'Peter Novak'),
  one('en', '“Our stock is safe,” added Grace Lim, chief executive of Harbour Foods.', 'Our stock', 'Grace Lim'),
  one('en', 'Coach Daniel Weber was pleased. "The boys ran until the end," he said.', 'The boys', 'Daniel Weber'),
  one('en', 'Maria Lopez visited the school. She told reporters: "Every child will get a book."', 'Every child', 'Maria Lopez'),
  one('en', '"I never signed that letter," insisted former senator Paul Grant.', 'I never', 'Paul Grant'),
  one('en', '"Trains will run again on Friday," a spokeswoman for the railway said.', 'Trains will', null),
  one('en', '"It was dark," recalled Emma Stone-Field, who lives across the street.', 'It was', 'Emma Stone-Field'),
  one('en', 'Police chief Omar Haddad warned, "Do not cross the ice."', 'Do not', 'Omar Haddad'),
  one('en', '"The data are public," wrote Lena Fischer in her report.', 'The data', 'Lena Fischer'),
  {
    language: 'en',
    text: '"Prices doubled," said shop owner Ivan Petrov. "Nobody buys fish now," he added.',
    quotes: [
      { starts: 'Prices doubled', speaker: 'Ivan Petrov' },
      { starts: 'Nobody buys', speaker: 'Ivan Petrov' },
    ],
  },
  {
    language: 'en',
    text: '"We want peace," said President Amara Cole. Opposition leader James Tuck replied: "Then stop the arrests."',
    quotes: [
      { starts: 'We want', speaker: 'Amara Cole' },
      { starts: 'Then stop', speaker: 'James Tuck' },
    ],
  },
  none('en', 'The band played "Northern Rain" twice in Dublin.'),
  none('en', 'The so-called "night market" closes at nine.'),
  none('en', 'Susan Bell said the plan was ready.'),
  one('en', '"Nothing has changed since 2019," said Dr. Alan Reed of Northfield University.', 'Nothing has', 'Alan Reed'),
  one('en', 'Judge Karen Holt told the court, "This delay is unacceptable."', 'This delay', 'Karen Holt'),
  one('en', '"We lost everything," said one of the farmers.', 'We lost', null),
];
