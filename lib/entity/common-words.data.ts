/**
 * Ordinary words of Indonesian and English, lower case: a capital on one of these says little.
 * Derived from the words printed in lower case outside names in the training rows of IDNER-news-2k and NERGrit (MIT)
 * and of the Broad Twitter Corpus and WNUT17 (CC BY 4.0). It must not hold names.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Seen at least twice in lower case, and not more often in names. */
export const INDONESIAN_COMMON_WORDS: ReadonlySet<string> = words(`
abad abang abangnya abu ac acara ada adalah adanya adaptif adapun adat adik adiknya adil adipati administrasi
administratif adu aduan agak agama agar agen agenda ahli air airnya ajaib ajang ajaran akademik akan akhir akhirnya
akibat akrab akselerasi akses aksi akta aktif akting aktivis aktivitas aktor aktris akun alam alami alas alasan
alasannya alat album alias alien alih alihan aliran alm alokasi alternatif alumni alur aman amat amatir ambang ambisi
an anak analisis ancaman and anda andesit aneh anggaran anggota anggotanya angka angkasa angkutan animasi anime anjing
antar antara antaranya antikorupsi antrean antropolog apa apakah apalagi apapun aparat api aplikasi apron arah arca
area aren armada arsip arsitek arsitektur artikel artinya artis asal aset asing asisten asli aspek astronot asuhan
asuransi at atas atau ataupun atmosfer atraksi aturan audio audisi awak awal awalnya awam ayah ayahnya babak babat
babi baca backing badai bagaimana bagi bagian baginya bagus bahan bahari bahasa bahkan bahu bahwa baik bakal bakar
bakat bakti balapan balasan balita band bandara bandnya bangku bangsa bangunan banjar banjir bank bankir bantuan
banyak banyaknya baratlaut baru bas basis bass bassis batas bawah bayaran bayi beasiswa beat bebas beberapa begitu bek
bekas bekerja bela belajar belakang belakangan belas belasan beli beliau belum benar bencana bendera bengkel bengkok
bentrokan bentuk bentukan benua beracun berada beradu beragama berakhir beralih beraliran beranggotakan berangkat
berani beranjak berapa berapi berarti berasal berat berawak berawal berbagai berbagi berbahasa berbahaya berbasis
berbatasan berbeda berbentuk berbicara berbuat berdampak berdarah berdasarkan berdedikasi berdekatan berdiri
berdirilah berdirinya berdiskusi berdomisili berduet beredar berencana beretnis bergabung berganti bergantung bergelar
bergerak berguru berharap berhasil berhenti berhubungan berhulu berikutnya beringin berinisiatif berirama berisi
berisikan beristirahat berita berjalan berjanji berjarak berjasa berjiwa berjuang berjudul berjumlah berkaitan
berkampanye berkantor berkapasitas berkarier berkas berkat berkata berkebangsaan berkecepatan berkekuatan berkeliling
berkembang berkinerja berkiprah berkisar berkisaran berkoalisi berkompetisi berkomunikasi berkonsentrasi berkontribusi
berkumpul berkurang berlaga berlaku berlambang berlangsung berlanjut berlatih berlokasi bermain bermaksud bermarkas
bermasalah bermotor bermuara bermula bermunculan bermusik bernada bernama bernaung berniat bernomor bernyanyi
beroperasi berorientasi berpartisipasi berpasangan berpenduduk berpengaruh berperan berperang berpikir berpindah
berpisah berprofesi berpusat bersaing bersama bersamaan bersaudara bersedia bersejarah bersekolah bersemangat
bersenjata bersih bersikukuh berstatus bersumber bertahan bertajuk bertambah bertanggung bertanggungjawab bertani
bertarung bertemakan berteman bertemu bertentangan bertindak bertolak bertujuan berturut berubah berujung berukuran
berulang berupa berupaya berusaha berusia berwarna berwenang besar beserta besi besok best biasa biasanya biaya bibir
bibit bicara bidang big bila bilang bimbingan binaan binatang bingkai bintang biomassa biro bisa bisnis blues bola
boleh bom botani briket buah buahan buatan budaya bukan bukanlah bukti buku bulan bumi bunga bungsu bunuh bupati bursa
buruh buruk burung butuh buying cabang cadangan cadar cafe cahaya cairan caleg calon camilan campuran cap capim capres
cara cari casting catatan cedera cengkeh cepat cerita chipmunk cikal ciptaannya ciri cita civitas class co contoh
country cucu cukup cuma curah daerah daerahnya daftar dahulu dahulunya dalam dalamnya damai dampak dampaknya dan dana
dance dangdut dapat dapatkan dapur darah darat dari daripada darurat dasar data datang dataran daun daya de debat
debut debutnya defisit dekade dekat delapan demam demang demi demikian demo dengan depan depannya depresi derby desain
destinasi detik dewasa di dia diadakan diajak diajukan diakhiri diakses diakui dialbum diambil dianggap diangkat
diantaranya dianugerahi diapit diaransemen diatas diatur diawali diazepam dibagi dibanding dibandingkan dibangun
dibangunnya dibantu dibatasi dibawa dibawah dibawakan dibebaskan dibenarkan dibentuk diberhentikan diberi diberikan
diberitakan diberlakukannya dibesarkan dibicarakan dibidang dibintangi dibuang dibuat dibuka dibuktikan dibutuhkan
dicapai dicatat diciptakan didatangi didenda didengar didesa didik didirikan didirikanlah diduga didukung diedarkan
dieksekusi difilmkan difungsikan digaji diganti digantikan digawangi digelar digelarnya digital digunakan dihadiri
diharapkan dihasilkan dihembuskan dihentikan dihubungi dihukum dihuni diikuti diisi diisukan dijabat dijadikan
dijadwalkan dijangkau dikarenakan dikaruniai dikatakan dikelola dikeluarkan dikembangkan dikemukakan dikenal
dikendalikan diketahui dikhawatirkan dikirim dikuasai dikuburkan dikunjungi dikurangi dikurangin dilahirkan
dilaksanakan dilakukan dilancarkan dilangsungkan dilanjutkan dilansir dilantik dilaporkan dilayani dilengkapi dilihat
diluluskan diluncurkan dimaksud dimaksudkan dimana dimanfaatkan dimasukkan dimekarkan dimenangkan dimensi dimiliki
diminta dimulai dimulainya dinamai dinamakan dinas dingin dini dinikmati dinilai dinilainya dinobatkan dinyanyikan
diolah dipakai dipaksa dipanggil dipangkas dipasang dipastikan dipatok dipekerjakan dipengaruhi dipenjarakan
diperankan diperbaiki diperbolehkan dipercaya dipercayakan diperhatikan diperiksa diperkenalkan diperkenankan
diperkirakan diperlukan diperoleh diperpanjang dipilih dipiloti dipimpin diplomatik diplomatis dipopulerkan diproduksi
dipromosikan dipublikasikan diputuskan diragukan diraih dirancang dirawat direkrut direktur direncanakan diresmikan
diresmikannya diri dirilis dirilisnya dirintis dirinya diriset disahkan disainer disalurkan disambut disampaikan
disana disandingkan disapa disebabkan disebelah disebut disebutkan diselenggarakan diselingi disepakati diserahkan
disertai disesuaikan disetujui disewa disiapkan disiarkan disimpan disinggahi disingkat diskusi disulap disusul
ditahan ditampilkan ditanam ditandai ditandatangani ditangani ditangkap ditanya ditargetkan ditawarkan ditayangkan
diteken ditembakkan ditempati ditempatkan ditempuh ditemui ditemukan ditemukannya ditentang ditentukan diterapkan
diterbitkan diterima ditetapkan ditimbang ditingkatkan dituduh ditugaskan ditujukan ditulis ditunjuk ditunjukkan
dituntaskan diturunkan diubah diumumkan diungkap diusung diving diwilayah diyakini dkk dll dokter dokternya doktrin
dolar domba domestik dorama dosen double download dpl dr drama drum drumer dua dualisme duduk duet dugaan duku dukuh
dukungan dukungannya dulu dulunya dunia ebola edisi editor eerste efek efektif efesiensi efisien ekonomi ekor eks
eksekusi eksekutif eksotis ekspor elektabilitas elektronik emas empat enam energi enggak episode era erectus error
etika etnis etnografi evaluasi event evolusi examen fakta faktor fakultas fans fasilitas februari federal fenomenal
festival fiksi film filsuf final finalis fisik fiskal flu fokus folk food for formal formasi fosil foto fotografer
fotografi founder fraksi francs frekuensi ga gabungan gagal gaji galeri gambar gambarnya ganda gandum gang gangguan
ganti garis gas gaya gedeelte gedung gejala gejolak gelap gelar gempa gencatan generasi genetik geografis gerakan
gereja giberelin ginjal gitar gitaris gitu global gol graha gratis group growth grup gubernur gugatan gugur gugusan
gula guna gurita guru ha habis hadapan hadiah hadir hak hakim hal halaman halnya hamil hampir hancur handal hanya
harga harganya hari harian harinya harmonika harmonis harus harusnya hasil hati hektare helikopter hendak hengkang
heran hewan hiburan hidung hidup hijrah hilang hingga hiperoksia hit hitam hits hitung host hubungan hubungannya hujan
hukum hukuman hukumnya huruf hutan hutang ia ialah ibu ibukota ibunya idealis identifikasi identitas ikan iklan ikut
ilmiah ilmu ilmuwan imbang imbauan implementasi in indah indeks independen indie indikasi indikator individu induk
induknya industri infeksi inflasi info informasi infrastruktur ingat ingin ini inilah inovasi insiden insinyur
institusi instrumen integritas intelektual intensif internal internasional internet interpelasi intinya investasi
investor irigasi is isinya istilah istirahat istri istrinya isu itu itulah itupun iya izin jabatan jabatannya jadi
jadwal jajak jajaran jaksa jalan jalanan jalur jam jamur jangan jangka jantung jarak jaraknya jarang jaringan jasa
jasanya jatah jati jatuh jatuhnya jauh jawab jawaban jawabnya jazz jejak jelas jenderal jenis jenjang jernih jet jika
jilbab jiwa juara judul juga jumlah jumlahnya jumpa juri jurnal jurnalis juru jurubicara jurusan justru juta jutaan
kabar kabinet kabur kaca kadang kader kadernya kafe kakak kakaknya kakek kaki kala kalah kalangan kalau kali kalinya
kalori kamar kambing kami kampanye kampus kan kanak kanan kancah kandang kandidat kandung kanker kantong kantor
kantornya kaos kapal kapan kapasitas karakter karate karena karet karier kariernya kartu kartun karya karyanya
karyawan kasus kata katakan katalog katanya kategori kaum kawan kawasan kaya kayu ke keadaan keahlian keamanan
kebaikan kebanggaan kebanyakan keberadaan keberatan keberhasilan kebersihan kebiasaan kebijakan kebudayaan kebun
kebutuhan kecelakaan kecenderungan kecepatan kecerobohan kecil kecuali kedai kedalam kedaulatan kedelai kedelapan
kediaman kedua keduanya kedudukan keempat keenam kegaduhan kegiatan kehadiran kehidupan kehilangan keinginannya
keistimewaan kejadian kejuaraan kejuruan kekalahan kekerasan kekeringan kekhasan kekuasaan kekurangan kelab kelahiran
kelak kelangkaan kelanjutan kelapa kelas kelautan kelewatan keliling kelima kelompok keluar keluarga keluarganya
keluarkan keluarnya keluhan kemajuan kemampuan kemanusiaan kemarin kematian kembali kembang kemenangan kemerdekaan
kemiskinan kemudian kemungkinan kena kenaikan kenal kendali kendaraan kental kenyataan kenyataannya kepada kepadanya
kepala kepanikan kepemilikan kepemimpinan kepengurusan kepentingan keperluan keping kepolisian keponakan kepunahan
keputusan keraguan kerajaan kerap keras kereta kering kerja kerjanya kerjasama kertas kerucut kerugian kerusakan
kesadaran kesan kesehatan kesejahteraan keselamatan keseluruhan kesembuhan kesempatan kesepakatan kesimpulan
kesuksesan kesulitan ketat ketegangan ketenaran ketentuan ketentuannya keterangan keterbatasan ketiga ketiganya ketika
ketinggian ketua keturunan keuangan keunggulan kewenangan keyakinan keyakinannya keyboard khas khawatir khusus
khususnya ki kibor kilogram kilometer kimia kinerja kinerjanya kini kiper kira kiri kisah kisruh kita klasik klien
kliennya kloning klub km koalisi kode kok kolam kolega koleksi koloni kolonial komandan komando komedi komentar
komentator komersial komitmen komoditi kompetensi kompetisi kompetitif kompilasi kompleks komplikasi komponen komposer
komputer komunikasi komunitas kondisi kondusif konferensi konflik kongres konkret konon konsekuensi konsentrasi konsep
konser konservasi konsolidasi konstituennya konstruksi konstruktif konsumen konsumsi kontak kontes kontingen kontrak
kontribusi kontroversial kopi koran korban koresponden korupsi kosong kota kreatif kredit krisis kritik kritis
kualifikasi kualitas kuantitas kuartal kuasa kuat kubu kuburan kucing kuda kuliah kuliahnya kulit kumuh kunjungan
kunjungannya kuota kurang kurangnya kurikulum kursi kursus kurun laba label laboratorium laga lagi lagu lah lahan
lahir lahirlah lahirnya lain lainnya lainya laju laki lakinya laku lakukan lalu lama lambang lambat lambatnya lambung
lampu lancar landas landasan langka langkah langkahnya langsung lanjut lanjutan lantai lantaran lantas lapangan
lapisan lapor laporan larangan laris larut latar laut lawan layanan layar lebar lebat lebih legenda legendaris
legislatif legowo lelaki leluhur lemah lembaga lembah lembar lengkap lepas lereng letak letaknya letusan level lewat
lezat liar liberal libur lihat lilin lima limbah lingkungan lintang lintas lirik listrik liter literasi live lobster
lokal lokasi lolos lomba lorong loyal luapan luar luas luasnya luka lukis lukisan lulus lulusan lumayan lunak lurah
macam mafia mahal mahasiswa main mainkan majalah maju maka makam makan makanan makanannya makhluk makin maksimum mal
malah malam malaria mampu mana manajemen manajer mandi manfaat manis mantan mantap manusia marga margin markas marks
masa masalah masanya masih masing maskapai massa masterplan masuk masuknya masyarakat mata matahari materi materiil
mati mau maupun mayoritas mebel medali media medis mekanika mekanisme melahirkan melainkan melaksanakan melakukan
melalui melancarkan melanggar melanjutkan melantik melaporkan melarang melarikan melatih melawan melayani melebihi
melek melengkapi melewati melibatkan melihat melindungi meliputi meloncat meluncurkan memaafkan memadai memainkan
memakai memakan memaksa memamerkan memanfaatkan memanfatkan memang memastikan memasuki mematikan mematuhi membaca
membahas membahu membangun membanjiri membantah membantu membawa membawakan membawanya membayar membebani membela
membeli membelinya membentuk member memberi memberikan membiayai membintangi membuat membuatnya membuka membuktikan
membunuh memburu membutuhkan memegang memenangi memenangkan memenuhi memerankan memeriksa memerintah memerintahkan
memerlukan memicu memilah memilih memiliki memimpin memindahkan meminta memintanya memisahkan memonitor mempelajari
memperbaiki memperbesar mempercayakan memperjuangkan memperkenalkan memperketat memperkirakan memperkuat memperlancar
memperlihatkan memperoleh memperpanjang mempersiapkan mempertahankan mempertimbangkan memprihatinkan memproduksi
mempromosikan mempunyai memuaskan memudahkan memulai memutuskan menahan menaikkan menaklukkan menambah menambahkan
menampilkan menampung menanam menanamkan menandatangani menang menangani menanggapi menanyakan menaranya menargetkan
menari menarik menawarkan mencairkan mencakup mencalonkan mencapai mencari mencatat mencederai mencegah mencemaskan
menceritakan mencermati mencetak menciptakan mencoba mencontohkan mencuatkan mencuri mencurigakan mendaftar
mendaftarkan mendalam mendalami mendampingi mendapat mendapatkan mendarat mendatang mendatangi mendekati
mendeklarasikan mendengar menderita mendesain mendesak mendiang mendirikan mendiskusikan mendorong menduduki mendukung
menebang menegaskan menekan menekankan menelurkan menelusuri menembakkan menembus menempati menempatkan menempuh
menemui menemukan menengah menentukan menerangkan menerbitkan menerima menerus meneruskan menetap menewaskan
mengabaikan mengadakan mengairi mengajak mengajar mengajukan mengakhiri mengakibatkan mengaku mengakui mengalah
mengalahkan mengalami mengalihkan mengalir mengambil mengandalkan mengandung menganggap menganggu mengantarkan
mengantisipasi mengapa mengatakan mengatasi mengatur mengawali mengawasi mengejar mengejutkan mengeksekusi mengelola
mengeluarkan mengembangkan mengemudi mengemudikan mengemuka mengenai mengenakan mengenang mengendalikan mengepalai
mengerjakan mengesahkan mengetahui mengevaluasi menggabungkan menggagas menggambarkan menggandeng mengganggu mengganti
menggantikan menggarap menggelar menggerakkan menggugat menggulingkan menggunakan menghabiskan menghadap menghadapi
menghadiri menghadirkan menghancurkan menghantam mengharapkan mengharuskan menghasilkan menghemat menghendaki
menghentikan menghilangkan menghindari menghormati menghubungi menghubungkan mengidap mengidentifikasi mengikat
mengikuti mengindikasikan mengingat mengingatkan menginginkan mengintegrasikan mengirim mengirimkan mengisi
mengisolasi mengizinkan mengklaim mengkonfirmasi mengkritik mengobati mengomentari menguasai mengubah mengucapkan
mengudap menguji mengukur mengumpulkan mengumumkan mengundang mengundurkan mengungkap mengungkapkan mengunjungi
menguntungkan mengurangi mengusulkan mengusung mengutip menikah menikmati menilai menimbulkan meninggal meninggalkan
meningkat meningkatkan meningkatnya menit menjabat menjad menjadi menjadikan menjagokan menjalani menjalankan menjalin
menjanjikan menjatuhkan menjawab menjelaskan menjual menjuarai menolak mentaati menteri menuduh menuju menulis
menumpas menunda menunggu menunjuk menunjukan menunjukkan menuntut menurun menurunkan menurut menutupi menuturkan
menyadari menyaksikan menyala menyambut menyampaikan menyangkut menyanyi menyanyikan menyasar menyatakan menyatukan
menyebabkan menyebar menyebut menyebutkan menyediakan menyelamatkan menyelenggarakan menyelesaikan menyelidiki
menyempurnakan menyerahkan menyerang menyeru menyetir menyetujui menyiapkan menyimpan menyuarakan menyuguhkan
menyukseskan menyusul menyusun meragukan merah meraih merantau merapat merasa merasakan merebak merebut mereka merekam
merekrut merelokasi merenovasi meresahkan meresmikan merespon meriah meriam merilis merintis merugikan merupakan mesin
meski meskipun mesti metabolit metal metanol meter metode mewakili mewujudkan meyakini meyakinkan mil miliar milik
miliknya militan militer militernya minat minggu mingguan mini minimal minimum minoritas minta minum minuman minyak
mirip misalnya misi misionaris miskin misteri mobil modal model moderat modern momentum moncong monitor monumen moral
mortir motor muda mudah muka mula mulai mulut munas muncul mundur mundurnya mungkin muntah murah murid muridnya museum
musik musiknya musim musisi musuh musyawarah mutu na nafas nafsu naik naiknya nakal nama namanya namun nanti nantinya
napas narasumber narkoba nasabah nasional naskah nasuha naungan negara negaranya negatif nelayan ngga nggak ngrecoki
niat nilai no nominasi nomor non nonaktif normal normatif novel november nuklir nya nyaman nyata obat obesitas objek
obligasi of off ojek oksigen oksikodon olahraga oleh on onger operasi operasional opsi optimal optimistis orang
orangtua orbit organ organisasi otak otomatis otomotif otoritas otot over pabrik pacu pada padahal padi padukuhan pagi
paham pahlawan pakai pakaian pakar paket paling pamannya pameran pamungkas panas panasbumi pangan panggilan panggung
panglima panic panitia panjang pansus pantai pantas para parade parah paripurna parkir parlemen parpol partainya
partisipan partner paruh pasal pasangan pasar pascasarjana pasien pasir pasokan pasti pastikan pasukan patung pawai
pecah pecahan pedagang pedalaman pedesaan pedoman pedukuhan pegawai pegiat pegunungan pejabat pejuang pekan pekerja
pekerjaan pelabuhan pelajar pelajaran pelaksana pelaksanaan pelaku pelanggan pelanggaran pelantikan pelarangan pelatih
pelatihan pelayanan pelayaran pelepasan peluang peluncuran pemahaman pemain pemandangan pemandian pemangkasan
pemasaran pembabat pembagian pembahasan pembalap pembangkit pembangunan pembantu pembaruan pembawa pembebasan
pembelajaran pembeli pembelian pembentukan pemberantasan pemberian pemberontak pembersatu pembiayaan pembicaraan
pembina pembinaan pembongkaran pembuat pembuatan pembuatannya pembuka pembukaan pemekaran pemenang pemenangan pemeran
pemerataan pemerintah pemerintahan pemerintahannya pemilahan pemilihan pemilik pemilu pemimpin peminat pemogokan
pemotongan pemuda pemuka pemukiman pemungutan pemusik penalti penamaan penampilan penampilannya penandatanganan
penangkapan penasihat penawaran pencaharian pencalonan pencalonannya pencari pencarian pencegahan pencemaran pencetus
pencitraan pendaftaran pendaki pendakian pendapat pendapatan pendatang pendek pendekatan penderita pendeta pendidikan
pendidikannya pendiri pendirian pendirinya penduduk penduduknya pendukung pendukungnya peneliti penelitian
penelitiannya penemuan penerangan penerbangan penerbitan penerima penetapan pengabadi pengacara pengaduan pengairan
pengajar pengajian pengakuan pengalaman pengambil pengambilalihan pengambilan pengarang pengaruh pengaruhnya
pengasingan pengaturan pengawas pengawasan pengelolaan pengembangan pengembaraan pengemudi pengendalian pengetahuan
pengetatan penggabungan pengganti penggemar pengguna penggunaan penghargaan penghasil penghematan pengikutnya
penginjilan pengiriman pengkhianat pengukuran pengulangan pengumuman pengungsi pengunjung pengurangan pengurus
pengusaha penilaian penimbunan peninggalan peningkatan penjaga penjajahan penjara penjualan penonton pensiun pensiunan
pentas penting penuh penularan penularannya penulis penumpang penundaan penuntasan penurunan penutup penutupan
penuturan penyakit penyaluran penyanyi penyebab penyebaran penyebutan penyelenggara penyelenggaraan penyerangan
penyiar penyidik per peradilan perahu perairan perak peralatan peralihan peran perang perangkat perannya peraturan
perawat perawatan perayaan perbandingan perbankan perbatasan perbedaan perbelanjaan perbuatan percaya percobaan
perdagangan perdamaian perdana perdananya perdarahan perdebatan perekonomian perempat perempatan perempuan
perempuannya perencanaan perfilman pergi perguruan perhatian peribadatan peringatan peringkat perintah perintis
periode peristiwa perjalanan perjanjian perkampungan perkebunan perkembangan perkiraan perkumpulan perkusi perlawanan
perlindungan perlu permainan permanen permasalahan permintaan permukaan pernafasan pernah pernikahan pernyataan
perolehan perombakan perpaduan perpindahan perpu pers persaingan persawahan persen persepsi persetujuan persiapan
persidangan persis persoalan personel personil persyaratan pertahanan pertama pertamanya pertandingan pertanian
pertempuran pertemuan pertengahan pertimbangan pertolongan pertumbuhan pertunjukan perubahan perumahan perundingan
perunggu perusahaan perut perwira pesaing pesan pesat pesawat pesepak peserta pesisir pesta peta petani petinggi
petualangannya petugas peziarah piala pianis piano pidato pihak pihaknya pikiran pilar pilihan pilihnya pilkada pilot
pilpres pimpinan pindah pinggir pintu pionir placement platelet platform play playback podium pohon poin pojok pola
poliklinik polisi politik politikus politisi pop popularitas populer portofolio pos posisi posisinya positif potensi
potensial prajurit prakarsa praktik praktis prasarana premium presenter presiden presidensial prestasi pria pribadi
pribadinya prioritas private pro produk produksi produktif produser profesi profesional profesor program proklamasi
promosi promotor propinsi proses protokol provinsi proyek psikedelik psikolog publik publikasi puisi pujian pukul pula
pulang pulih puluh puluhan pun punah puncak punya purba pusat putaran putih putra putri putusan radio ragam raksasa
rakyat rakyatnya rally ramai rambut random rangka rapat rasa rata rataan reaksi reformasi reggae regional regulasi
reguler rekaman rekan rekannya rekening reklamasi rekomendasi relatif religi relokasi remaja rempah renang rencana
rencananya rendah rendahnya representasi reshuffle reshuflle resiko resmi resolusi responden restoran restrukturisasi
ribu rilis rilisan rincian ringan rock roda roket rombongan ruang ruas rudal rujukan rumah rumahnya rumit rumors
rumpun run runner rusak rute rya saat sadar sah sahabatnya saham saing saingan sains saja sakit saksi salah salep
saling sama sambil sampah sampai sampel samping sampling sampul sana sandiwara sang sangat sanksi santri sapi sarana
sari sarjana sastra satu satunya saudara sawah saya sayang sayur sayuran sdh sebagai sebagaimana sebagainya sebagi
sebagian sebaliknya sebanyak sebayanya sebelah sebelum sebelumnya sebenarnya sebesar sebuah sebulan sebut sebutan
secara sedang sedangkan sederet sederhana sedikit sedikitnya sedikitpun seekor segala segenap segera segi sehari
seharusnya sehat sehingga seiring sejak sejarah sejarawan sejauh sejumlah sekadar sekali sekaligus sekalipun sekarang
sekitar sekitarnya sekolah sekolahnya sekretaris seks seksi sektor sekuel sekuelnya sekutu sel sela selain selaku
selalu selam selama selamat selanjutnya seleksi selepan selesai selesaikan seluas seluler seluruh semacam semakin
semangat sembilan semboyan sembuh sementara semester semifinal seminggu sempat semua semuanya semula senang senantiasa
senator sendiri sengketa seni senilai seniman senior senjata sentra seorang sepak sepakat sepanjang sepenuhnya seperti
sepi september sepuluh serahkan serangan serangkaian seri serial sering seringkali serius serta serupa sesaat sesama
seseorang sesuai sesuatu sesudah sesungguhnya setahun setara setelah setelahnya setempat setengah setia setiap
setidaknya setuju seusai sewaktu si siang siap siapa siaran sibuk sidang signifikan sikap silakan silam silat simbol
sinar sinetron singel singkat singkatan single sini sinyal sipil sisa sisanya sisi sistem siswa siswi situasi situs
skandal skor skuat snorkeling soal solar sore sosial sosok soundtrack spesies spot spy stabil stadion staf stakeholder
standar stasiun status statusnya strategi strategis stratovolcano streaming struktur studi studinya studio suami suara
suaranya suasana suatu subsidi substansi sudah suhu suka sukses suku sulit sulung sumbangsih sumber sumpah sungguh
supaya surat surfing survei sutradara swadaya swasta syarat syuting taat tabrakan tadi tahanan tahap tahapan tahu
tahun tahunan tahunnya tahunya tak takut tamat tambah tambahan tambahnya tambang tampak tampil tamu tanah tanam
tanaman tanda tandang tandasnya tangan tangga tanggal tanggung tangsi tanpa tapi target tarif tarik tata taubat
tawaran tawuran teater tebing tebusan tegas tegasnya tekad tekanan teknik teknis teknologi telah telemarketing telepon
televisi tema teman temannya tembakan tembakau tempat tempuh tempur temuan tenaga tenang tenggelam tenggorokan tentang
tentara tentu tepat tepatnya terakhir terakhirnya terampil terancam terang terapi terasa terbagi terbaik terbang
terbanyak terbaru terbatas terbentang terbentuk terbesar terbuat terbuka terbukti terburuk tercatat terciptanya
terdaftar terdapat terdengar terdepan terdiri tergabung tergantung tergolong terhadap terhitung terinfeksi terjadi
terjadinya terjaga terjalin terjual terjun terkait terkemuka terkena terkenal terkini terkorup terlaksana terlalu
terlaris terlebih terletak terlibat terlihat termasuk terminal termuda ternama ternyata teroris terpadu terpantau
terpenting terpidana terpilih tersangka tersebar tersebut tersedia terselesaikan tersendiri tersisa tertanggal
tertangkap tertarik tertentu tertib tertinggal tertinggi tertua tertulis terungkap terus terutama tetangga tetangganya
tetap tetapi tewas tiba tidak tidur tiga tiket tikus tim timbul timnas timnya tindakan tinggal tinggalnya tinggi
tingginya tingkat tipe tiri titel titik to tokoh tokusatsu tolong ton total tour tradisi tradisional tragedi transaksi
transfer transit transportasi travel tren triliun trilogi trofi tropis tsunami tua tuan tuanya tubuh tubuhnya tuduhan
tugas tujuan tujuh tukang tumbuh tunggal tuntutan tur turis turnamen turun turut tutup tuturnya tweede type uang ubur
ucap ucapan ucapnya udaranya ujar ujarnya uji ujian ujung ujungnya ukuran ulama ulang ular umum umumnya umur undang
undangan unggas unggulan ungkap ungkapan ungkapnya unik unit unsur untuk up upacara upah upaya urung urusan urut
urutan usah usaha usahanya usai usia usianya usul usulan utama utamanya utara vaksin verifikasi versi video virus
vocal vokal vokalis volume wabah wacana wadah waduk wafat wajah wajar wajib wakil waktu waktunya walaupun wali wanita
warga warisan warna wartawan wasit wawancara wawasan way wayang wilayah wisata wisatawan with ya yag yaitu yakin yakni
yang yen yg yunior zaman
`);

/** Seen at least three times in lower case, and not more often in names. */
export const ENGLISH_COMMON_WORDS: ReadonlySet<string> = words(`
able aboard abortion about above absolute absolutely abuse abused accent accept accepted access accident according
account accounts accurate accused accuses achieve achievement across act acting action actions active activists actor
actress acts actual actually add added address addresses addressing administration admit admits ads advance advanced
advantage advert advertising advice adviser affect affected afford afraid after afternoon again against age aged
agency agent ages ago agree agreed agreement agrees ahaha ahead ahhh aid aims aint aircraft airplane airport airspace
airstrikes aka ako alarm alcohol alert alive all alleged allegedly allow allowed almost alone along already also
although always amazing amendments amid among amor amount amusing analysis analysts android angry animal animals
anniversary announce announced announcement announces annoying annual another answer answers anxiety any anymore
anyone anything anyway anywhere apart app apparent appeal appeals appear appearing appears applications appointment
appreciate approach approved apps are areas argument arm arms around arrest arrested arrival arrive arrived arse arsed
art article articles artist artists arts ashamed ask asked asking asks asleep ass assault assembly assets assignment
assist astronaut asylum ate atheists atm atmosphere attack attacked attacking attacks attempt attend attendance
attended attending attention auction audience aunt author authorities authors automatically autumn available aviation
avoid awake award awards aware away awesome awful awkward aww axe aye ayns babe babies baby back backdrop background
backs bacon bad badly bag balance ball ban bands bang banking banks banned banter bar barbarians barely bars base
baseball based bashing basic basically basketball bath batter battle bbcqt bcuz bday beach bear beaten beating beats
beautiful beauty became because become becomes bed beef been beer beers before beg began begin beginning begins
begonnen begs begun beheading behind being belief believe believed believer below benefit benefits bet better between
beyond bid bigger biggest bikes bill billion bin birds birth birthday birthdays bit bitch bitches bites bitten bizarre
black blame blaming blank bless blind bliss block blocked blog blood bloody blowing blown blue board boarded boards
boat bodies body bomb bombing bond boo book booked booking books boom boost boots border bored boring born boss both
bother bottle bottom bought bout box boxes boy boyfriend boys brain brand break breakfast breaking breaks breathe brew
bride briefing bright brilliant bring bringing brings bro broadband broke broken brother brought bruikbare brush btw
bucket buddy budget build building bullshit bullying bunch bungee bus bushfires business businesses bust busy but butt
buttons buy buyers bye cabinet calendar call called calling calls calm came camera camp campaign can cancer candidate
candidates cant capital captain caption capture captured car card cards care career cares carpet carries carry
carrying cars case cases cash cast cat catastrophe catch caught cause caused causes causing caution cbb ceasefire
celebrate celebrated celebrates celebrating cent cents century cereal ceremony certain certainly chair chairman
challenge challenges championship chance chances change changed changes changing channel chapter character characters
charge charged charges charity charts chat cheap cheaper check checked cheeky cheer cheers cheese chef chest chick
chicken chief chiefs child childhood children chill chilling chips chocolate choice choices choir choose chose
christmas church cigarette cigarettes circle circumstances cities citizen civil claim claiming claims clash classic
classics clean cleaning clear clearly click client climate climbing clips clock close closed closer closes closing
clothes cloud clouds clubs cmon coach coal coat cocktails code coffee cold collapse colleagues collection college
colour com combat combo come comeback comedian comedy comes comfortable comin coming commander comment comments
commercial commissioner commit commitment common community como companies company compared compete competition
complain complaining complaints complete completed completely complex computer con concern concerned concerns concert
condition conditions condolence condolences conference confidence confident confirm confirmed confirms conflict
confuse confused confusing congrats congratulates connected connection consider considered considering constituency
consumer cont contact container content contest continue continues contra contract control controller conversation
convoy cookies cookin cooking cool cope copy corner corporations correct corruption cos cost costs cottage cough could
councillors councils count countdown counting countries counts couple course court courtesy cousin cover coverage
covered covering covers cow crap crash crashed crashes crazy cream create created creative credit creditors credits
crew cricket crime criminal crisis critical criticism critics cross crossing crowd crush cry cryin crying cuddle
cultural culture cunt cup current currently cus custody custom customer customers cut cute cuts cutting cuz cycling
dad daddy dads dagen daily dairy damage damaged damn dancer dancing dang dangerous dark dat database date dating
daughter daughters day days dead deadline deadly deal dealing deals dear death deaths debate debris debt december
decent decide decided decision decisions deck decline dedicated dedication deep deepest deeply defeat defeats defence
defend defending deficit definitely defunct degree del delay delayed delays delete deleted delicious deliver delivered
delivery demand demands democracy demolished demon denial denied denies dentist depends deploy depressed depressing
depression deputy der describe describes deserve deserved design designer designs despite destinations destroy detail
details detained determined dev devastating developing development device devices devpt dey diagnosed diary dick did
didnt die died dies diet diff difference different difficult dig dignity ding dining dinner direct directly director
dirty disability disappeared disappointing disappointment disaster discount discover discovered discuss discusses
discussing discussion dispute distance distinctly diverse dnt doctor doctors dodgy does dog dogs doin doing dollar
domestic don done dont door dope dos doubt down downed downpours dozens draft drag dragged drain dream dreaming dreams
dress dressed dresses dressing drink drinking drinks drive driver drivers driving drop dropped droppin dropping drops
drove drug drugs drunk dry duck dude due dumb dump dunno during duty duvet dye dying each earlier early earn earnings
ears earth earthquake easier easily easy eat eaten eating eats economic economy edition education een effort efforts
eggs eight ein either elected election elections electoral else email emails embarrassed emergency emissions emotional
empty end ended ending ends energy engagement enjoy enjoyed enjoying enough enter entertaining entire entry
environment envoy epic episodes equal equality equipment eruption escape escaping especially essay establish estate
estimates etc eternally eve even evening events ever every everybody everyday everyone everything everywhere evidence
evil exact exactly exam example exams excellent exchange excited exciting exclusion exclusive executives exercise
exhausted exist expect expectations expected expecting expensive experience experienced experiences expert experts
explain explained explains explanation exploring explosion exports exposed extended extra extradited extremely eye
eyes fab fabulous face faced faces facility facing fact factory facts fail failed fails failure fair faith fake fall
fallen falling falls false fam families family famous fan fancy fantastic fantasy far farmers fashion fast faster fat
fatal father fav favorite favorited favorites favourite fear fears feature featured features featuring feb feedback
feel feelin feeling feelings feels feet fell felt female ferry few fight fighter fighters fighting fights figure
figures file fill filled filming films filter finally finance financial find finding finds fine fined finest fingers
finish finished finishing fire fired fireworks firm first fish fit fitness five fix flag flash flat flight flights
flood flooding floor flow flowers fly flying fml focus fog foi folks follow followed followers following follows
foolish foot footage football force forced forces forecast foreign forever forget forgot forgotten form former forum
forward found four franchise fraud free freedom freestyle freeze freezing fresh friday friend friends from front
frowning fruit fuck fucked fuckin fucking full fully fun fund funding funds funeral funnier funniest funny further
future gain gains gallery game games garden gathering gave gay general gente genuinely geography get gets gettin
getting giant gift gin girl girlfriend girls girly give given gives giving glad glass glasses goal goals goes goin
going golden golf gon gone gonna good goodbye goodness gorgeous got gotta gov government governor govt grab grade
grades grads grand great greater greatest green grey grill ground groups grow growing guard guards guess guessing
guest guests gui guide guilt guilty guitar gun gunna guns gusto guy guys gym habit hack had haha hahah hahaha hahahaha
hai hail hair haircut hairdresser half halt hand handed handling hands hang hanging happen happened happening happens
happier happiness happy hard harder hardest harsh has hashtag hat hate have havent havin having haze head headache
headed header heading headline headphones heads health healthcare hear heard hearing hears heart heavy heels hehe held
hell hello help helped helpful helps hen her here hes hey high higher highest highlight highly hij hilarious him
himself hindi hip his historic history hmm hmmm hockey hoje hold holding holds hole holiday holla hollyoaks holy home
homes homework homie honestly honey honeymoon honor honored honour honours hope hopeful hopefully hopes hoping
horrible hospital hospitals hostage hosted hosting hot hotels hour hours house houses housing how hows hrs http hug
huge huh human humans hun hundreds hung hunger hungry hurling hurricane hurry hurt hurting hurts husband hyped ice
icon idea ideal ideas identified identify idiot iemand ignored ignoring ill illegal illness ima image images imagine
imma immediate immediately immigration impact importance important impossible impressed improve improved inauguration
incident include included includes including increase increased increases increasing incredible indeed independence
individual indoor industry inevitable infected information informed injured inmates inner innocent inquest inquiry
inside inspiration inspired instagram instead instructor intelligence intense interactive interest interested
interesting interior international intervention interview interviewed interviews into intro investigating
investigation investigators investment investors invite invited involved involving ipod ish isnt issue issued issues
item items its itself ive jacket jail jailed jan january jealous jeans jets jihadists job jobs join joined joining
joins joint joke jokes joking journalism journalist journalists journey judge jump june junk jus just justice
justsaying kahit kasi keep keeping keeps kept key kick kicked kicking kicks kid kidnapped kids kill killed killer
killing kills kind kinda kinds kiss kitchen kitten kitty klik knew knife kno knocked know knowing knowledge known
knows knw kung kwijt labels lack lad ladies lads lady laid lalala land landmark language laptop large largest last
late later latest latte laugh laughing launch launches launching laundry law laws lawyer lay lazy lead leader leaders
leadership leading leads league learn learned learning least leave leaves leaving lecture lecturer led left leftover
leg legal leggings legislation legs less lesson lessons let lets letter letwino library lick lie lied lies life
lifeline lifted lifts light lightning lights like liked likely likes liking lil limit limited line lines lineup
lingerie link linked links lips list listen listened listening listings literally little lived lives living lmao load
loads local location log logic lol lolz long longer look looked looking looks lool loool loop lord lorry los lose
losers loses losing loss losses lost lot lots loud love loved lovely loves low lower luck lucky lunch luv lying lyric
lyrics mac machine mad made madness magazine magic mai mail major majority make maker makes makeup making male mall
mama man manage managed management manager mandate many map maps mar marathon march marijuana market markets marriage
married marry mass massive master masthead match mate mates matter matters may maybe mayor meal meals mean meaning
means meant measure medical medicine meet meeting meetings meets meltdowns members memorial memories memory men mental
mention merch mess message messages messed met meu mga middle midnight midst might mighty miles militants military
militia milk million millions min mind minds mine minister ministry minor mins minute minutes miss missed missile
missing mission mistake misuse moan moaning mobile mode models mom moment moments momma mommy moms mon monday monetary
money monkey monkeys month months mood morals more morn morning mornings mortgage most mother mothers motivated
motivation mouth move moved movement moves movie movies moving mph much mug muito mum mums mural murder murdered music
musical must myself naman name named names nap nasty nation national nations natural nature naval near nearly
necessary need needed needs negative neighbourhood neighbours neither nerd nervous nest net never new newspaper next
nice nigga niggas night nights nine nobody noise nom nominated none nonsense noon nope normally nos nose not note
nothing notice noticed notices nov now nowhere nowplaying nuclear nuh null number numbers nurse nuts nxt nyt obesity
obsessed obviously odd offence offensive offer offered offering offers office officer officers official officially
officials often ohh oil okay old older oldest olds omg once one ones ongkir ongoing online only onto ooh open opened
opening opens operating operation opinion opinions opportunity option orange order ordered orders ordinary org orgs
original other others otherwise our out outbreak outfit outlines outrage outside outta overnight owe own owner owners
packed page pages paid pain painted pair pairs panel pants paper par parent parents part parties partnership party
pass passed passenger passengers passes passing passion past patch patience patient pay paying payments pays pcm peace
peak peek peeps pelo penalty penis people percent perfect perform performance performing perhaps period person
personal personality personnel pet petition petitioning phone phones photo photography photos phrase pic pick picked
picks pics picture pictures piece pilots pin pink piss pissed pizza pizzas place places plan plane planes planet
planned planning plans played player players playing plays plea pleasant please pleased pleasure pledges plenty pls
plug plus plz point pointless points police policies policing policy political politician politicians politics poll
polls pool poor popping popular por porn portfolio position positions positive possible possibly post posted poster
posts potential pour powder power powerful powers ppl practice practices praises pray prayer preacher prefer pregnant
premier premiere prepared preparing presence present presents presidential press pressure presumption pretty prevent
preview price prices pride priest primary prime print printed prison privacy prize prjobs probably probe problem
problems proceedings process produced produces product production productive products professional profit profits
programme progress project projects promise promised promises promoting promotion pronunciation proper properly
property pros protect protecting protection protest protester proud prove provide provided pub public publish pull
pulled pulling pulls pupils puppy purchase push pussy put puts putting quality quarantine quarter quarterly que queen
question questions queue quick quickly quiet quit quite quits quiz quote race races racing racism racist radar rage
raid raids rail rain raining raise raised raises ran range rape rate rates rather ratings reach reached reaches
reaction reacts read reading ready real realise realised realize realized really reason reasons rebel rebels recall
recalls receive received receiving recent recently recipe reckon recognise recommend recommendations recommended
record recorded recording records recover recovery red reduce reducing ree reelected reference referendum reform
refused refuses region register regret regulator rehab rehearsal rejects related relation relations relationship
relationships relax relaxin release released releases relevant relief remain remains remarkable remember remembered
remembers remind reminder reminds remix remote remove removed repeat replace reply report reported reportedly reporter
reporters reporting reports represent representatives request requests required rescue research residents resign
resignation resisting resolution resource respect respond responded response responsible rest restaurant resting
result results resume retail retailers retire retirement return returns retweet reveal revealed reveals revenue
reverse review reviews revision revolution rid ride ridiculous riding right rights ring rip rise rises rising risk
rivals road roast robbery robot rocket role roll rolling romance romantic roof room rose round route row royal rubbish
rugby ruined rule rules running runs rush sad sadly safe safety said sake salary sale sales salsa same sanctions sand
sat satellite saturday sausage save saw say sayin saying says scale scandal scare scared scene scenes schedule
scheduled scheme school schools science score scored scores scoring scrapped scream screaming screen scroll sea search
season seat seats second seconds secret secretary secretly secrets sector security see seeing seek seeking seem seems
seen sees segment seized select selected self sell selling sells semana send sending sends sense sensible sent
sentenced sentencing sep separatists ser series serious seriously serve service services session sessions set sets
setting settlement seven severe sex sexual sexy shake shall shame shape shaped share shares shark she shelves shes
shift shine shining ships shirt shit shite shock shocked shocking shoes shoot shooter shooting shop shopping short
shortly shorts shot shots should shoulder shout shoutout show showed shower showers showing shown shows shut sick side
sight sign signals signed significant signing signs silly similar simple simply since sincere sing singer singing
singles sir sister sisters sit site sitting situation six siya size skating skies skills skin skinny sky slams slapped
sleep sleeping sleepy slept slightly slow slowly slut small smaller smart smartphone smash smell smh smile smiles
smoke smoking smoothly snap sneak snow soap soar soccer social society socks sofa software sold soldier soldiers solve
some somebody someone something somethings sometimes somewhere son song songs sons soo soon sooner sooo soooo sooooo
sorry sort soul sound sounds soup source sources southern space spam spare speak speaking speaks special speech speed
spend spending spent spider spill spin spit split spoke spokesman sponsored sports spread spring squad sta staff stage
stand standard stands star stars start started startin starting starts statement states station stay stayed staying
stays steady steak steal stealing steals step steps stick still stock stolen stone stood stop stopped stops store
stores stories storm storms story straight strange strategic strategy stream street strength stress stressful strike
striker strikes strong stronger struggle struggles struggling stuck student students study studying stuff stunned
stunning stupid style subject substantial success successful such suck sucks sudden sued sues sugar suggestions
suicide suit sum summer summit sun sunday sunrise sunshine super suppliers supply support supporter supporters
supporting supportive supports suppose supposed sur sure surely surf surge surgery surprise surprised surprising
surveillance survey survived sushi suspect suspected suspended suspicion sustainable swear swearing sweat sweet
swimming swing switch switched sympathy symptoms system tab table tables tackle tailgate take taken takes taking
talent talented talk talkin talking talks tank tape tapes targets tart task taste tastes tasting tattoo taught tax
taxes tbh tea teach teacher teachers teaching team teams tears tech technology tee teen teenager teens teeth tele
television tell telling tells telly temp ten tend tennis term terms terrible territory terror terrorists test
testifies testimony tests text texts tha than thank thanks that thats the thee their them theme then there theres
these they thing things thingsihate think thinking thinks third this tho those though thought thoughts thousands
threat threaten threatened threats three throat through throughout throw throws tht thunder thundery thursday thx
ticket tickets tidy tie tight til till time times tiny tip tips tired title tmi tmro toast today together toilet told
toll tomorrow tongue tonight tonite too took tool tools top topping tops totally touch touches touching tough
tournament toward towards town track trade trading traffic trafficking tragedy tragic train training trampled trapped
trash travelling treat treated treatment tree trend trending trial tribe tribute tricks tried tries trip triumph
troops trouble truck true truly trust trusted truth try tryin trying tryna tub tuesday tuned turn turned turning turns
tweeps tweet tweeted tweeting tweets twice twin twins two txt ugh ugly una under undercover understand understanding
understood underwater underway une unemployment unfortunately unhappy uni union unique universe unless unlikely
unlocked uno unpaid unreal until unusual unveils upcoming update updated updates upload upon ups urge urged urgh
urging use used username users uses using usual usually utter vacation vai valuable value van variety vast vehicle
vehicles ver verdict version versions versus very veterans via victim victims victory videos view viewing views
vintage violence vision visit vodka voice voices volcano volunteering von vorige vote voted voters votes voting vou
vows wage wages wait waiting wake waking walk walked walking walks wall wan wanna want wanted wanting wants war warm
warming warned warning warns wary was wash wasnt waste wasted wasting wat watch watchdog watched watching water waves
waving weak wear wearing wears weather web website websites wedding wee week weekend weeks weight weird welcome well
went were western wet what whatever whats wheels when whenever where whether which while whilst whiskydieet whistle
who whoa whole whom whose why wicked wide widow wife wild will willing win wind window wine winner winners winning
wins winter wipe wireless wish wished wishes wit withdrawal within without witness witnesses woke woken woman women
won wonder wonderful wondering wont word words work worked worker workers working workout workplace works world
worried worry worse worst worth would wounded wow wrap wreak write writes writing written wrong wrote wtf www xmas xxx
yall yan yay yea yeah year years yell yep yes yesss yesterday yet yoga yoiu you young younger your yours yourself yous
youth youtube yrs yung yup zombie zone
`);
