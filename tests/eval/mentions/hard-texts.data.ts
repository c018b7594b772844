/**
 * The texts that readers trip over, marked as in texts.data.ts: homonyms of common words, capitals in headlines, names at the start
 * of a sentence, "-nya", hyphens, initials, abbreviations in brackets, Indonesian names on English pages, short names alone.
 * Labelled before the matcher was run on them; its rules were then mended by what they have in common, see docs/eval.md.
 * It must not hold single faults: those go to cases.ts.
 */
import type { Labelled } from './texts.data';

export const HARD_IN_INDONESIAN: readonly Labelled[] = [
  // Homonyms of ordinary words.
  ['id', 'Harga saham [[Astra|astra]] dan [[Mandiri|mandiri]] menguat pada penutupan perdagangan kemarin.'],
  ['id', 'Wawancara dengan wartawan [[Tempo|tempo]] berlangsung hampir dua jam.'],
  ['id', 'Hal itu disampaikannya saat dihubungi [[Kompas|kompas]] lewat telepon semalam.'],
  ['id', 'Dalam tempo dua hari, jarum kompas itu rusak lagi.'],
  ['id', 'Penumpang pesawat [[Garuda|garuda-indonesia]] diminta datang tiga jam lebih awal.'],
  ['id', 'Lambang garuda di dinding kelas itu dicat ulang oleh para siswa.'],
  ['id', 'Dari [[Solo|solo]] ia naik kereta ke [[Bandung|bandung]], lalu melanjutkan perjalanan dengan bus.'],
  ['id', 'Rombongan tiba di [[Medan|medan]] dengan selamat. Medan yang mereka lalui berlumpur.'],
  ['id', 'Ia merantau ke [[Padang|padang]] sejak kecil, jauh dari padang rumput tempat ayahnya menggembala.'],
  ['id', 'Kapal itu berlayar ke nusantara timur membawa beras dan garam.'],
  ['id', 'Baju baru dibeli untuk [[Lebaran|idul-fitri]], kata ibu itu sambil tertawa.'],
  ['id', 'Anak-anak bermain di taman sampai petang, lalu pulang untuk mandi dan makan.'],
  ['id', 'Gadis bernama Mega itu pandai menari dan gemar menyanyi.'],
  ['id', 'Orang tua itu menggrab tangan cucunya sebelum menyeberang.'],
  // Names that open a sentence.
  ['id', '[[Sulawesi|sulawesi]] diguyur hujan sejak pagi. [[Lombok|lombok]] masih kering.'],
  ['id', '[[Prabowo Subianto|prabowo]] menolak. [[Prabowo|prabowo]] lalu pergi tanpa menjawab pertanyaan.'],
  ['id', '[[Grab|grab]] menaikkan tarif mulai besok, sementara [[Gojek|gojek]] belum memutuskan.'],
  ['id', 'Pidato [[Jokowi|jokowi]] disiarkan langsung. Gaya [[Megawati|megawati]] berbeda, kata pengamat itu.'],
  ['id', 'Rumah [[Luhut Binsar Pandjaitan|luhut]] ramai dikunjungi tamu. Tamu [[Luhut|luhut]] datang silih berganti.'],
  ['id', 'Permintaan [[Anies Baswedan|anies]] ditolak. Alasan [[Anies|anies]] dianggap lemah.'],
  // Headlines in capitals.
  ['id', '[[JAKARTA|jakarta]] BANJIR LAGI, WARGA MENGUNGSI KE SEKOLAH'],
  ['id', '[[BANK INDONESIA|bank-indonesia]] TAHAN SUKU BUNGA, RUPIAH MENGUAT'],
  ['id', 'KENAIKAN TEMPO PEMBAYARAN DAN TARGET YANG TERLALU MANDIRI'],
  ['id', 'HARGA CABAI NAIK, PEDAGANG DI PASAR INDUK MENGELUH'],
  ['id', '[[PRABOWO SUBIANTO|prabowo]] TERIMA TAMU DARI [[JEPANG|jepang]]'],
  ['id', '[[Prabowo Subianto|prabowo]] Terima Menteri Pertahanan [[Jepang|jepang]] di Istana'],
  ['id', '[[KPK|kpk]] Tahan Dua Tersangka Baru dalam Kasus Suap'],
  // Possessives and clitics.
  ['id', 'Unggahan di [[Instagram|instagram]]-nya sudah dihapus, begitu juga akun [[TikTok|tiktok]]-nya.'],
  ['id', '[[Indonesia|indonesia]]-lah yang menjadi tuan rumah, bukan [[Malaysia|malaysia]].'],
  ['id', 'Rakyat [[Aceh|aceh]] pun bersuara; [[Aceh|aceh]]-pun berduka.'],
  // Hyphens and dashes.
  ['id', 'Kereta cepat [[Jakarta|jakarta]]-[[Bandung|bandung]] penuh selama libur.'],
  ['id', 'Perang [[Rusia|rusia]]–[[Ukraina|ukraina]] memasuki tahun keempat, harga gandum naik.'],
  ['id', 'Unjuk rasa anti-[[Israel|israel]] berlangsung tertib di depan kedutaan.'],
  ['id', 'Kampus se-[[Jawa Timur|jawa-timur]] mengirim relawan ke lokasi bencana.'],
  ['id', 'Obligasi Indo-Pasifik itu tidak ada hubungannya dengan Bali-balian anak-anak.'],
  ['id', 'Kerja sama non-[[ASEAN|asean]] juga dibicarakan dalam pertemuan tertutup itu.'],
  // Initials, degrees, titles.
  ['id', 'Penjabat gubernur, [[S.M. Mahendra Jaya|mahendra-jaya]], menutup acara itu.'],
  ['id', 'Menurut Dr. [[Sri Mulyani Indrawati|sri-mulyani]], S.E., M.Sc., anggaran itu cukup.'],
  ['id', 'Pak [[Luhut|luhut]] menerima kami di ruang kerjanya. [[Luhut Binsar Pandjaitan|luhut]] tampak sehat.'],
  ['id', 'Wartawan bertanya kepada Bu [[Retno Marsudi|retno]], mantan menteri luar negeri.'],
  // Abbreviations in brackets.
  ['id', '[[Badan Pusat Statistik|bps]] ([[BPS|bps]]) mencatat inflasi turun. Data [[BPS|bps]] keluar tiap bulan.'],
  ['id', '[[Otoritas Jasa Keuangan|ojk]] ("[[OJK|ojk]]") mengawasi pinjaman daring.'],
  ['id', 'Bank Pembangunan Swadaya (BPS) membuka cabang. Nasabah BPS antre sejak pagi.'],
  ['id', 'Ujian Akhir (UI) mengubah jadwal. Panitia UI meminta maaf.'],
  ['id', 'Menurut [[Organisasi Kesehatan Dunia|who]] ([[WHO|who]]), wabah itu sudah reda.'],
  // Short names alone.
  ['id', 'Ketua [[KPK|kpk]] menolak menjawab pertanyaan wartawan soal itu.'],
  ['id', 'Putusan [[MK|mahkamah-konstitusi]] itu final dan mengikat, kata pengacara penggugat.'],
  ['id', 'Anggota [[DPR|dpr]] dari daerah itu jarang hadir dalam rapat.'],
  ['id', 'Laporan [[BBC|bbc]] menyebutkan jumlah korban masih bertambah.'],
  ['id', 'Menurut [[CNN|cnn]], pesawat itu hilang kontak sebelum fajar.'],
  ['id', 'Mobil listrik buatan [[BYD|byd]] makin sering terlihat di jalan.'],
  ['id', 'Tunggu sebentar, WA saya error, nanti saya kirim lewat BI atau apa saja.'],
  ['id', 'Rumus BI = 2 x MK + UI, dengan BPS sebagai konstanta.'],
  // Parts of longer names.
  ['id', 'Rumah Sakit Medan Sehat dan Toko Roti Jakarta tutup pada hari Senin.'],
  ['id', 'Jalan Padang Golf macet; Hotel Solo Indah penuh.'],
  ['id', 'Daerah pemilihan [[Jawa Barat|jawa-barat]] III diperebutkan dua belas partai.'],
  ['id', 'Kapolres [[Kota Bandung|bandung]] memimpin apel pagi di halaman kantor.'],
  ['id', 'Menteri Perdagangan [[Jepang|jepang]] Hiroshi Tanaka membuka pameran.'],
];

export const HARD_IN_ENGLISH: readonly Labelled[] = [
  [
    'en',
    'Indonesian president [[Prabowo Subianto|prabowo]] said [[Jakarta|jakarta]] would not sign; [[Prabowo|prabowo]] left early.',
  ],
  ['en', "Former minister [[Sri Mulyani Indrawati|sri-mulyani]]'s budget passed. [[Sri Mulyani|sri-mulyani]] thanked lawmakers."],
  [
    'en',
    'The anti-graft agency, the [[Corruption Eradication Commission|kpk]] ([[KPK|kpk]]), arrested a mayor in [[West Java|jawa-barat]].',
  ],
  ['en', 'State oil firm [[Pertamina|pertamina]] and lender [[Bank Mandiri|mandiri]] agreed on a loan.'],
  ['en', 'Shares of flag carrier [[Garuda Indonesia|garuda-indonesia]] fell. [[Garuda|garuda-indonesia]] blamed fuel prices.'],
  ['en', 'A ferry from [[Lombok|lombok]] to [[Bali|bali]] sank near [[Papua|papua]], officials said.'],
  ['en', 'He flew solo from dawn to dusk, and the bumpy terrain below was mostly padang, or open field.'],
  ['en', 'Ships from [[Turkey|turki]] reached the port before the storm did.'],
  ['en', 'They raise turkey and duck on a farm outside town.'],
  ['en', 'The lawsuit accuses [[Apple|apple]] of slowing down older phones.'],
  ['en', 'An apple a day keeps the doctor away, they say.'],
  ['en', 'Engineers who left [[Meta|meta]] last year have founded a new company.'],
  ['en', 'Drivers filled up at the [[Shell|shell]] station on the corner.'],
  ['en', 'The shell was empty. Shell the peas before you boil them.'],
  ['en', 'Many workers at [[Amazon|amazon]] voted to strike before the holidays.'],
  ['en', 'On a visit to [[Georgia|georgia]] the pope met the patriarch in his garden.'],
  ['en', 'His daughter Georgia plays the cello; his son Jordan does not.'],
  ['en', 'A spokesman for [[BBC News|bbc]] said the [[BBC|bbc]] stood by its story.'],
  ['en', 'An investigation by the [[BBC|bbc]] found that the letters had been forged.'],
  ['en', 'The [[WHO|who]] said it had sent vaccines to the region.'],
  ['en', 'Officials at the [[IMF|imf]] expect slower growth next year.'],
  ['en', 'STOCKS FALL AS [[CHINA|china]] TARIFFS BITE'],
  ['en', 'ALL VISA FEES ARE DUE IN MAY, TARGET DATES MAY CHANGE'],
  ['en', 'Visa applications take two weeks. Target audiences vary.'],
  ['en', "[[Reuters|reuters]]' photographers and [[Bloomberg|bloomberg]]'s editors shared the prize."],
  ['en', '[[U.S.|amerika-serikat]] Senator Jane Doe met [[Wang Yi|wang-yi]] in [[Beijing|beijing]].'],
  ['en', 'The [[US|amerika-serikat]]-[[China|china]] trade talks resumed in [[London|london]].'],
  ['en', 'Read the FAQ, then mail HR; the BI team and the MK2 prototype are in lab 3.'],
  ['en', 'The Gap Year Fair drew students; the gap between rich and poor was not discussed.'],
  ['en', 'Grace Paris and Jordan London are twins from a small village.'],
  ['en', 'Dr. [[Anies Baswedan|anies]] (b. 1969) taught in [[Yogyakarta|yogyakarta]] before he went into politics.'],
  ['en', 'Patients with MIA syndrome and the ICC mutation were excluded from the study.'],
  ['en', 'Mr Cook cooks; Mrs Brown browns the butter; Kim, their neighbour, watches.'],
];

export const HARD_TEXTS: readonly Labelled[] = [...HARD_IN_INDONESIAN, ...HARD_IN_ENGLISH];
