/**
 * Ordinary words of Indonesian and English, lower case: a capital on one of these says little.
 * Derived from the words printed in lower case outside names in the training rows of IDNER-news-2k and NERGrit (MIT)
 * and of the Broad Twitter Corpus and WNUT17 (CC BY 4.0). It must not hold names.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Seen in lower case, and not more often in names. */
export const INDONESIAN_COMMON_WORDS: ReadonlySet<string> = words(`
aa aawara abad abadi abadinya abang abangnya abrasi absitus abu ac academica acak acara acarya actor ada adakah adakan
adalah adalanya adanya adaptif adapun adat adem adik adikarya adiknya adil adipati admininstratif administrasi
administratif administrative administrator adu aduan aduh advokat affaires affairs agak agama agar age agen agenda
agendanya agent agregat agustus ahli air airnya ajaib ajakan ajang ajaran ajudan akademik akademikus akademis akan
akhir akhirnya akibat akrab akrabnya akredetasi akselerasi akseptor akses aksi aksinya akta aktif akting aktingnya
aktivis aktivitas aktivitasnya aktor aktris aku akuisisi akun akuntansi akustik akut ala alam alami alas alasan
alasannya alat album alias alien alih alihan aliran alkohol alm alokasi alternatif alto alumni alumnus alur aman amat
amatir ambang ambil ambisi ambitious ambruk ampiteater an anak anaknya analis analisis analog anarki ancaman and anda
andal andalan andesit aneh aneka anemia anggap anggaran anggota anggotanya angka angkasa angkat angket angkut angkutan
animasi anime anjing anjuran anomali antar antara antaranya antarsiswa anti antikorupsi antisipasi antrean antropolog
antropomorfik antv apa apabila apakah apalagi apapun aparat apartemennya api apit aplikasi apna apnea april apron arah
arahan arahannya arca area aren arkeolog arkeologi armada arranging arsip arsitek arsitektur arti artikel artinya
artis arus asal asalkan asas aset asing asisiten asisten asli aspal aspek aspirasi assist astronom astronot asuhan
asumsi asuransi asyik at atap atas atasnya atau ataupun atlet atletik atmosfer atraksi atribut aturan audio audisi
audit avonturir avtur awak awal awalnya awam awet ayah ayahnya ayat ayo azaz babak babat babayul babi baca background
backing badai bagaimana bagasi baggage bagi bagian baginya bagus bahan bahari bahasa bahasawan bahaya bahkan bahu
bahwa baik baiknya bail baja bakal bakar bakat bakti baktinya baku balap balapan balasan balet balik balita ball
ballad ban band bandara bandnya bangaimana banget bangkit bangku bangsa bangsawan bangunan banjar banjir bank bankir
bantaran bantuan banyak banyaknya bar barang baratlaut baris baru barulah bas basah base basis basket bass bassis
batagor batal batas batonganke batuan bawaannya bawah baya bayar bayaran bayi be beasiswa beat beban bebas beberapa
beda bedah begadang begitu bek bekal bekas bekerja bekerjasama bela belah belajar belaka belakang belakangan belakangi
belakangnya belalai belanja belantara belas belasan beli beliau beliu belum benama benang benar bencana benda bendanya
bendera bengkel bengkok benteng bentrokan bentuk bentukan bentuknya benturan benua bepergian ber beracun berada beradu
beragam beragama berakhir berakting beraktivitas beralamat beralih beraliran berambut berandil beraneka beranggotakan
berangkat berani beranjak berantakan berantarmuka berapa berapi berarti beras berasal beraspal berat berawak berawal
berbadan berbagai berbagi berbahan berbahasa berbahaya berbakat berbangsa berbasis berbatasan berbatsan berbau berbeda
berbelanja berbenah berbentuk berbicara berbisa berbuah berbuat berbunyi berburu bercerai bercita berdampak
berdampingan berdarah berdasarkan berdedikasi berdekatan berdemokrasi berdialektika berdialog berdiameter berdimensi
berdiri berdirilah berdirinya berdiskusi berdomisili berdua berduet berdurasi bereaksi beredar beregistrasi berembus
berempat berencana beretnis berfokus berfungsi bergabung bergabungnya bergairah berganti bergantung bergaya bergegas
bergelar bergembira bergengsi bergenre bergerak bergerilya bergunung berguru berhak berhalangan berhaluan berharap
berharga berhasil berhasilnya berhemat berhenti berhijab berhubungan berhulu berikan berikut berikutnya berimigrasi
beringin berinisiatif berinvestasi berirama berisi berisikan beristirahat berita berjalan berjalannya berjanji
berjarak berjasa berjenis berjiwa berjuang berjudi berjudul berjumlah berjuta berkaca berkaitan berkampanye berkantor
berkapasitas berkarakter berkarier berkarir berkarya berkas berkat berkata berkeadilan berkebangsaan berkebun
berkecamatan berkecamuknya berkecepatan berkedudukan berkegiatan berkeinginan berkekuatan berkelahinya berkelanjutan
berkeliling berkemakmuran berkemampuan berkembang berkembangnya berkenaan berkencan berkerjasama berkesadaran
berkesempatan berkewajiban berkewarganegaraan berkibar berkinerja berkiprah berkisar berkisaran berkoalisi
berkolaborasi berkomentar berkompetisi berkomplot berkomunikasi berkonsentrasi berkontribusi berkoordinasi
berkualifikasi berkualitas berkuasa berkulit berkumpul berkunjung berkurang berkutat berlabuh berlaga berlaku
berlambang berlangsung berlangsungnya berlanjut berlanjutnya berlantai berlari berlatar berlatih berlayar berlebihan
berletak berlibur berlimpah berlokasi bermacam bermain bermakna bermaksud bermanfaat bermarkas bermasalah
bermasyarakat berminat bermotor bermuara bermuatan bermula bermunculan bermusik bernada bernafas bernama bernasib
bernaung berniat bernilai bernomor bernyanyi bernyanyinya berolahraga beroperasi berorientasi berpakaian berpantang
berpartisi berpartisipasi berpasangan berpeledak berpendapat berpenduduk berpengalaman berpengaruh berpengetahuan
berpenghasilan berpenghuni berpentas berpenumpang berperan berperang berpijak berpikir berpindah berpisah berposisi
berpotensi berprestasi berpribadi berprinsip berprofesi berpusat berputar bersahabat bersaing bersama bersamaan
bersaudara bersebelahan berseberangan bersedia bersejarah bersekolah bersekongkol bersemangat bersengketa bersenjata
bersentuhan bersepakat bersepeda berserta berseteru bersiap bersih bersikap bersikukuh bersilahturahmi bersilangan
bersimpati bersinar bersipat bersisik berskala berstatus berstatuskan bersuamikan bersumber bertahan bertahap bertajuk
bertambah bertampil bertamu bertanggung bertanggungjawab bertani bertanya bertaraf bertarung berteduh bertekad
berteknologi bertemakan berteman bertempat bertempur bertemu bertengkar bertentangan bertepatan bertepung bertiga
bertindak bertitel bertolak bertugas bertujuan berturut bertutur berubah berubahnya berucap berujar berujung berukuran
berulang berumur berupa berupaya berurutan berusaha berusia berutang bervariasi berwarna berwenang berwisata berziarah
besar besaran beserta besi besok best betah beternak beton betrugas biara biarawati biasa biasakan biasanya biaya bibi
bibir bibit bicara bidan bidang big bijuga bila bilang bilangan bilingual bimbingan binaan binatang bingkai bingung
bintang bintangi biologi biomassa birahinya biro birokrat bisa bisakah bisnis bisu bit blokir blues blusukan bocah
bola boleh bom bone bor bos bosan botani boutique boy boyband boys breve briket broker bu buah buahan buahnya buang
buat buatan bubar budaya budget budidaya bujur bukan bukanlah bukti buktinya buku bulan bulanan bulat bulusan bumbu
bumi bunga bungee bungkus bungsu bungur bunuh bupati buraiha buram buronan bursa buruh buruk burung bus buta butir
butuh buying cabai cabang cabikan cabut cadangan cadar cafe cahaya cairan caleg calon calonin cameo camilan camp
campur campuran cangkang cannon cap capacity capar capim capres capung cara caranya cari cariknya carrier casting
catatan catudaya cedera celah cemerlang cengke cengkeh cepat cerdas cerita cerlang cermat chala chara charge charity
chemical chief chipmunk chipmunks cikal cilik cinta ciptaan ciptaannya ciptakan circuits cireng ciri cita civitas
class cleaning clone clothing cm co coatings coba cocok coklat com concern conditioner condong contoh contohnya
control conveyor copy corporate country court credit cs cuacanya cucu cucunya cukup cuma curah curam curang cuti
cymbal da daerah daerahnya daftar daftarnya dagang dahulu dahulunya dakwaan dakwah dalam dalamnya dalang dalih damai
dampak dampaknya dan dana dananya danapron dance dandan dangdut dansa danum dapar dapat dapatkan dapil dapur darah
darat daratan dari daripada daru darurat dasar data datang datanglah datanya dataran daun daur daya dayanya de debat
debit debut debutnya dedikasinya defisit deflasi degeneratif degradasi dei dekade dekaden dekan dekat dekatnya del
delapan delat delegasi delegasinya della delle demam demang demi demikian demo demokratis demonstrasi dencis denda
denga dengan denominasi depan depannya depinitif deposito depresi der derby dermaga desain desainer desanya desktop
destinasi detektifnya detik dewasa dgn di dia diabaikan diabetes diacungkan diadakan diagnosa diajak diajukan diakhiri
diakses diakui diakuinya dialami dialbum dialihkan dialokasikan diam diamanatkan diambil diami dianastesi diangap
dianggap diangkat diantara diantaranya dianugerahi dianugrahi dianut diapit diaplikasikan diarahkan diaransemen diare
diartikan diasosiasikan diaspal diasuh diatas diatasi diatur diawal diawali diazepam dibacakan dibagi dibahas
dibanding dibandingkan dibanggakan dibangun dibangunnya dibantah dibantu dibaptis dibatasi dibawa dibawah dibawakan
dibayar dibebaskan dibelanya dibenarkan dibentuk diberhentikan diberi diberikan diberitakan diberlakukannya dibesarkan
dibicarakan dibidang dibilang dibina dibintangi dibuang dibuat dibuatkan dibuatnya dibuka dibukanya dibuktikan
dibutuhkan dicabut dicalonkan dicampur dicapai dicari dicatat dicegat dicela diciduk dicincang diciptakan diculik
dicurigai didaerah didahului didalam didampingi didapati didapatkan didatangi dideklarasikan didenda didengar
dideritanya didesa didiagnosis dididik didik didirikan didirikanlah didirikannya didokumentasikan didominasi didorong
diduga didukung diedarkan diejek dieksekusi diekspor dieliminasi difilman difilmkan difungsikan digaji diganti
digantikan digarap digawangi digayakan digebuk digelar digelarnya digelontorkan digerakkan digital digitalnya
digolongkan digubah digugat digunakan digunakannya dihadapan dihadapi dihadiri dihajar dihamparan dihancurkan
diharapakan diharapkan dihasilkan dihembuskan dihentikan dihibur dihitung dihubungi dihukum dihuni diikuti
diikutsertakan diimbangi diingat diinginkan diintervensi diisi diisinya diistirahatkan diisukan dijabat dijadikan
dijadwalkan dijalankan dijalin dijangkau dijatuhi dijawab dijodohkan dijumpai dikaitkan dikarenakan dikaruniai dikasih
dikatakan dikatakannya dikedepankan dikehendaki dikeliling dikelola dikelompokkan dikeluarkan dikembalikan
dikembalikannya dikembangkan dikemudian dikemukakan dikenai dikenakan dikenal dikenallah dikenalnya dikendalikan
dikepalai dikerjakan diketahui diketemukan diketuai dikhawatirkan dikhianati dikirim dikisahkan diklaimnya dikombinasi
dikonsentrasikan dikontrak dikosongkan dikritiknya dikuasai dikubur dikuburkan dikukuhkan dikunjungi dikurangi
dikurangin dikutip dil dilahirkan dilakoni dilaksanakan dilakukan dilalui dilancarkan dilanda dilangsungkan
dilanjutkan dilansir dilantik dilaporkan dilarang dilatihnya dilayangkan dilayani dilemparkan dilengkapi dilepas
dilestarikan dilewati dilibatkan dilihat dilindungi dilobi diluluskan diluncurkan dimain dimakamkan dimaksud
dimaksudkan dimalaysia dimana dimanfaatkan dimanja dimasing dimasukkan dimekarkan dimenangkan dimengerti dimensi
dimiliki dimilikinya diminta dimintakan dimulai dimulainya dimunculkan dimundurkan dimutasi dinamai dinamakan dinamika
dinamis dinas dingin dini dinikahi dinikmati dinilai dinilainya dinobatkan dinuansakan dinyanyikan dinyatakan diolah
dioperasikan dipakai dipaksa dipanggil dipanggilnya dipangkas dipangkasnya dipantau diparkir dipasang dipasaran
dipastikan dipatok dipatuhi dipecah dipecat dipegang dipegangnya dipekerjakan dipenerbangan dipengaruhi dipenjara
dipenjarakan diperankan diperbaiki diperbantukan diperbesar diperbolehkan dipercaya dipercayai dipercayakan
dipergunakan diperhatikan diperiksa diperingati diperkenalkan diperkenankan diperkirakan diperlakukan diperlebar
diperlihatkan diperlukan diperoleh diperolehnya diperpanjang diperparah dipersembahkan dipersiapkan dipersilakan
dipertimbangkan diperusahaan dipikirkan dipilih dipiloti dipimpin dipimpinnya dipindahkan diplenokan diplomasi
diplomatik diplomatis dipopulerkan dipotong diprakarsai diprediksi diproduksi diproduseri dipromosikan dipublikasikan
diputuskan diragukan dirahasiakan diraih dirancang dirawat director direkam direkamnya direkomendasikan direkrut
direktur direncanakan diresmikan diresmikannya diri dirilis dirilisnya dirintis dirinya diriset dirubah dirugikan
disahkan disainer disajikan disalah disalurkan disamakan disambut disampaikan disampaikannya disamping disana
disandingkan disapa disebabkan disebelah disebut disebutkan disebutnya disediakan disegel disekitarnya disekolahnya
diselenggarakan diselingi disensor disentrifugasi disepakati disepanjang diserahkan diserahterimakan diserang diserap
disertai disertakan disesuaikan disetiap disetujui disewa disiapkan disiarkan disibukkan disimpan disinggahi disingkat
disini disinilah disiplin disitu disko diskresi diskusi disokong disorongkan distribusi disubsidi disulap disungai
disusul disyukuri ditaati ditahan ditambah ditampilkan ditanam ditandai ditandatangani ditandemkan ditangani
ditanganinya ditangkap ditanya ditanyakan ditargetkan ditasbihkan ditawari ditawarkan ditayangkan ditegaskan
ditekankan diteken ditekennya ditekuni ditelaah ditelepon ditelusuri ditemani ditembakkan ditembus ditempat ditempati
ditempatkan ditempuh ditemui ditemuinya ditemukan ditemukannya ditengahi ditentang ditentukan diterapkan diterbangkan
diterbitkan diterima diterjang diteruskannya ditetapka ditetapkan ditimbang ditimbulkan ditindak ditinggal ditinggali
ditinggalkan ditingkatkan ditinjau ditolak dituduh dituduhkan ditugaskan dituju ditujukan ditukar ditularkan ditulis
ditulisnya ditumpangi ditunda ditunjuk ditunjukkan dituntaskan dituntut diturunkan ditutup diubah diucapkan diuji
diujiankan diulang diumumkan diundang diungkap diusulkan diusung diversifolium diving diwajibkan diwariskan diwarnai
diwilayah diyakini dkk dll doggies dokter dokternya doktor doktoral doktrin dokumen dokumentasi dokumenter dolar domba
domestik dominasi donasi doom dorama dorong dosen double download dpl dr drama drastis drum drumer drummer drummernya
drums dry dsb dua dualisme duduk duet dugaan duit duku dukuh dukung dukungan dukungannya dulu dulunya dumbo dunia duo
durasi durian ebola edisi editor edukasi eerste efek efektif efektip efesien efesiensi efisien eh eighties ejaan
ekonomi ekor eks eksekusi eksekutif eksekutor ekses eksesif eksotis ekspansi ekspedisi eksperimen eksploitasi ekspor
eksport ekspresi ekstensif eksternal ekstraselular elektabilitas elektabilitasnya elektrik elektronik elite elok em
emas embrio emiritus emisi emoh empat en enam ending endorser energi enggak engineer ensiklopedis entah entitas
enyahkan enzim epidemi episode episodenya eponim equity era erat erectus error es esnya etika etnis etnografi etos
evakuasi evaluasi evangelikal even event evolusi examen expedisi factor fair fajar faksi fakta faktor fakultas
familiar fans far farmasi fasih fasilitas fasilitasnya fauna favorit februari federal felap fenomenal fermentasi fery
festival fesyen figur figuran fiksi fiktif filial film filsuf filum final finalis firm fisik fisikal fisiknya
fisiologi fiskal fitur flat fleksibel flora flu fokus folk food for formal formasi fosil fosilnya foto fotografer
fotografi founder fraksi francs frasa frekuensi front fumarol fun fundamental fungsi furniture fusion ga gabungan
gagal gagasan gaji gak galangan galeri galicians gambar gambaran gambarannya gambarnya game games ganda gandum gang
gangguan ganjil ganti gapura garapan garbarata gariepinus garis gas gawangi gawat gaya gedeelte gedung gejala gejolak
gelagat gelanggang gelap gelar gemar gembira gemilang gempa gencar gencatan generasi genetik genggam genting geografi
geografis gerah gerak gerakan gereja gerilya gerilyawan gesaku gesekan gethek giberelin gila gimana ginjal girl gitar
gitaris gitu glam glamor global globalisasi gol good gores gorila gps grading grafis graha gratis grayscale group
growth grup grupband grupnya gubernur gudang gugatan gugur gugusan gula guna gunakan gurau gurita guru ha habis
habiskan habitat hadapan hadiah hadir hadits hain hajat hajatan hak hakim hal halaman halamannya halangan halnya
haluan halus hamil hamparan hampir hancur handal handset hangat hantu hanya harga harganya hari harian harinya
harmonika harmonis harmonisasi harta hartanya harus harusnya haseltii hasil hati haus headlining heboh hektare
helikopter hendak hendaklah hengkang henti heran heroik heroin heterogen hewan hiasan hiburan hidangan hidrogen hidung
hidup hidupnya hijrah hilang hilangnya hilir himpunan hingga hip hiperoksia hiruk hit hitam hits hitung hlm hobi
holistik homeband homeostasis honorarium honorer hoofd hormat hormon horor horror host house hubungan hubungannya
hujan hujung hukum hukuman hukumnya humaniora huni huruf hutan hutang ia iaitu ialah ibaratkan ibtidaiyah ibu ibukota
ibunya ichiro id ide idealis identifikasi identitas idol idola ihwal ijazah ikan ikannya iklan iklas iklim ikon ikut
ilegal ilham ilmiah ilmu ilmuwan ilusionis imateriil imbalannya imbang imbau imbauan imbuhnya imigran imperialisme
implan implementasi implikasi in indah indeks indentifikasi independen independensi indie indikasi indikator individu
indsutri induk induknya industri infeksi inflasi info informasi infrastruktur ingat ingin inginkan ini inilah inipun
initial inklusif inkubasi inovasi inovatif insiden insignis insinyur inspeksi institusi instruksi instrumen integrated
integritas intelegensi intelektual intelijen intensif interior interlude intermediasi internal internasional internet
interpelasi inti intimidasi intinya intoksikasi intu invasif investasi investigasi investor invetasi invstigasi
irigasi iring iringan ironi is isi isinya istilah istirahat istri istrinya isu itik itu itulah itupun iya izin izinkan
jabatan jabatannya jadi jadilah jadinya jadwal jaga jagoan jagokan jajak jajanan jajaran jaksa jalan jalanan jalani
jalankan jalannya jalanya jalur jam jaman jamuan jamur jangan jangka jangkauan janji jantung jarak jaraknya jarang
jaringan jasa jasanya jatah jati jatidiri jatidirinya jatuh jatuhnya jauh jawab jawaban jawabnya jawara jazz jejak
jelajah jelang jelas jempol jemput jenasah jenazahnya jenderal jenis jenius jenjang jera jernih jet jidaigeki jika
jilbab jiwa jual jualan juara judul juga jujur julukan jumat jumlah jumlahnya jumpa juni junk juri jurnal jurnalis
juru jurubicara jurusan justru juta jutaan jutawan kabar kabarnya kabel kabinet kabinetnya kabur kaca kacamata kadang
kader kadernya kafe kaili kain kaitannya kakak kakaknya kakek kakeknya kaki kala kalah kalangan kalau kalaupun kalem
kalender kali kaligrafi kalimat kalinya kaliwuluh kalkulasi kalori kamachi kamar kambing kamera kami kamituwan
kamituwo kampanye kampanyenya kampungnya kampus kan kanak kanal kanan kancah kandang kandangnya kandidat kandung
kanker kantong kantor kantornya kantung kaos kapal kapan kapas kapasitas kapasitasnya kapital kapitalis kapolri kapten
kapuk kapur karakter karam karamba karantina karate karena karet karier kariernya kariyushi kartu kartun karya
karyanya karyawan kasar kasta kasur kasus kasusnya kata katakan katalog katanya kategori kategorinya kategoti kaum
kawah kawan kawanan kawasan kawat kaya kayanya kayu kbps ke keabuan keadaan keahlian keajaiban keamanan kearifan
keaslian kebaikan kebanggaan kebanggan kebangkrutan kebanyakan kebanyakkan kebayanan kebebasan keberadaan keberatan
keberhasilan kebersamaan kebersihan kebetulan kebiasaan kebijakan kebijaksanaan kebingungan kebolehannya kebudayaan
kebun kebutuhan kecacatan kecakapan kecamata kecelakaan kecenderungan kecepatan kecerdasan kecerobohan kecewa kecil
kecilnya kecuali kecurangan kedai kedalam kedapatan kedatangan kedatangannya kedaulatan kedekatan kedelai kedelapan
kedele kediaman kediamannya kedua keduanya kedudukan keemasan keempat keempatnya keenam kegaduhan kegemarannya
kegemukan kegenitan kegiatan kehadiran kehakiman kehebohan kehendak kehidupan kehilangan kehte keilmuan keinginannya
keistimewaan kejadian kejahatan kejam kejar kejauhan kejawen kejayaannya keji kejuaraan kejuruan kekacauan kekalahan
kekasih kekasihnya kekayaannya kekebalan kekecewaannya kekelahannya kekentalan kekerasan kekeringan kekhasan
kekhususan kekisruhan kekisruhannya kekuasaan kekurangan kelab kelahiran kelak kelamaan kelangkaan kelanjutan kelapa
kelas kelaut kelautan kelestarian kelewatan keliling kelima keliru kelistirikan kelola kelompok keluar keluaran
keluarga keluarganya keluarkan keluarnya keluhan kelulusan kelumpuhan kemacetan kemajuan kemampuan kemampuannya
kemanusiaan kemarin kemasukan kematian kemauan kembali kembang kembar kemenangan kemerahan kemerdekaan kemiskinan
kemudian kemungkinan kena kenaikan kenaikannya kenal kenapa kencing kendala kendali kendaraan kenegaraan kenelayanan
kenky kental kentara kenyal kenyataan kenyataannya kepada kepadanya kepadatan kepala kepalanya kepanikan kepemilikan
kepemimpinan kepengurusan kepentingan keperluan kepindahan keping kepla kepling kepolisian keponakan kepribadian
kepunahan keputusan keputusannya kerabat kerabatnya keraguan kerahasiaan kerajaan kerana kerang kerap keras kerasnya
kerena kerepotan kereta keretanya kering keriting kerja kerjanya kerjasama kertas kerucut kerugian kerukunan kerumunan
keruntuhan kerusakan kerusuhan kesadaran kesaksian kesalahan kesamaan kesan kesayangannya kesedihan kesehatan
kesehatannya kesejahteraan keselamatan keseluruhan kesembuhan kesempatan kesenjangan kesepakatan kesiapannya kesibukan
kesimpulan kesuksesan kesulitan ketahui ketanaganukliran ketat ketatkan ketatnya ketebalan ketegangan ketela ketenaran
ketentuan ketentuannya keterampilan keterangan keterbatasan keterbukaan keterpurukan ketersediaan ketertinggalan
ketidakberpihakan ketidakharmonisan ketidaklaziman ketidakmampuan ketidakpastian ketiga ketigabelas ketiganya ketika
ketimur ketinggian ketmbahan ketoprak ketradisionilan ketua ketuai ketujuh ketum keturunan keuangan keunggulan
keuntungan keurunan kewajaran kewartawanan kewedanan kewenangan keyakinan keyakinannya keyboard keyboards khalayak
khas khasnya khawatir khotimah khusnul khusus khususnya ki kibor kibulo kilo kilogram kilometer kimia kinerja
kinerjanya kini kiper kiprah kira kiri kirim kirimkan kisah kisahnya kisaran kisruh kita kitab klasik klien kliennya
klinis klip kloning klub klubsnya km koalisi koalisinya kode kohersi kok kokoh kolagenase kolam kolega koleksi
koleksinya kolom koloni kolonial kolumnis komandan komando komedi komentar komentator komersial komitmen komitment
komoditi kompensasi kompetensi kompetisi kompetitif kompilasi kompleks komplikasi komponen komposer komposisi komputer
komunikasi komunitas kondang kondisi kondisikan kondisinya konduktor kondusif koneksitas konferensi konflik kongres
kongsi konkret konon konsekuensi konsekwensinya konseling konsentrasi konsep konser konservasi konsisten konsolidasi
konstituen konstituennya konstitusional konstruksi konstruktif konstruktor konsulasi konsumen konsumsi kontainer
kontak konten konter kontes kontingen kontrak kontraknya kontribusi kontribusinya kontributor kontrol kontroversi
kontroversial kontroversional konvensi konvoi koordinasi koordinator kopi kopra koran korban korelasi koresponden
korespondensi koridor korupsi kosong kota kreatif kredit kreditasi kriket kripik krisis kritik kritis ku kualifikasi
kualitas kualitasnya kuantitas kuartal kuartalan kuasa kuat kubu kubuh kuburan kucing kucuran kuda kue kuli kuliah
kuliahnya kuliner kulit kumpul kumuh kunci kunjungan kunjungannya kuota kupon kurang kurangnya kurator kurikulum kursi
kursus kurun kusta laba label laboratorium labuh lada ladang laga lagi lagu lagunya lah lahan lahar lahir lahirlah
lahirnya lain lainnya lainya lajangnya laju lajutnya laki lakinya laku lakukan lalu lalulintas lama lamanya lambang
lambat lambatnya lambo lambung lampau lampu lancar landas landasan landing langka langkah langkahnya langsat langsung
lanjut lanjutan lanjuti lanjutkan lanjutnya lantai lantaran lantas lapangan lapar lapisan lapor laporan larangan laris
larut latar latih latihan laun laut lawan lawatan lay layak layaknya layanan layar lead lebar lebat lebih lebihnya
ledakan legal legasi legenda legendaris legi legislatif legislator legowo lehernya lelah lelaki lele leluhur lemah
lembaga lembah lembar lempeng lengkap lengket lengkungan lensa lepas lereng lesu letak letaknya letusan level lewat
lezat liar liberal libur licin lihat lilin lima limbah lime limpahan lingkungan lingkup lingkupi lini lintang lintas
liputan lirik listrik liter literasi liur live liver lobster logam login lokal lokasi lolos lomba lompati longsor
lontar lorong loved loyal loyalitas luapan luar luas luasnya lugu luka lukis lukisan lulus lulusan lulusanya lumayan
lumpuh lunak luntur lurah lurahnya lurus lutut maaf macam macet madu mafia magang magister magistrale mahal mahasiswa
mahu main mainkan majalah major maju maka makam makan makanan makanannya makannya makarya makeup makhluk makin makro
maksimal maksimum maksudkan mal malah malam malaria mamalia mamalikonabandumbekan mambelah mampu mana manager
manajemen manajer manajernya manapun mancanegara mandat mandek mandi mandraguna manfaat manfaatnya mangga manggis
mangsa mangsanya manis manjadi mantan mantap mantel mantri manual manufaktur manusia marah maraknya maraton marga
margin maritim markas marks masa masalah masanya masi masih masing maskapai massa master masterplan masuk masuknya
masyarakat masyarakatnya mata matahari matang mataram matchday matematika matematikawan materi materiel materiil mati
matriks mau maupun mayoritas mbli mdpl mebel medali media medio medis megah megatakan mekanik mekanika mekanikal
mekanisme melahirkan melainkan melakoni melaksanakan melakukan melalui melamar melambung melambungkan melancarkan
melanggar melanjutkan melantik melaporkan melaporkannya melarang melarikan melatar melatih melawan melayangkan
melayani melebihi meledak melejitkan melek melekat melemparkan melengkapi melepas melestarikan meletakkannya meletus
melewati melewatinya melibatkan melibatkannya melicinkan melihat melihatnya meliht melimpah melindungi meliput
meliputi melodi melodrama melon meloncat melonjak meluasnya melunak meluncurkan melupakan meluruskan memaafkan memadai
memadukan memahami memainkan memajukan memakai memakan memaksa memalukan memamerkan memanas memancarkan memandikan
memandu memanfaatkan memanfatkan memang memanggil memangkas memanjang memanjat memantapkan memaparkan memasarkan
memastikan memasuki memasukkan memasyarakatkan mematahkan mematenkan mematikan mematuhi memayungi membaca membagi
membahas membahu membajak membakar membalas membangkitkan membangun membanjiri membantah membantu membatalkan
membatasi membawa membawakan membawanya membayar membebani membeberkan membedakan membedakannya membela membeli
membelinya membendung membengkokkan membentang membentuk membentuknya member memberangus memberantas memberhentikan
memberi memberikan memberinya membersihkan membesar membiayai membicarakan membidani membimbing membintangi memblokade
membom membombardir membuat membuatnya membudayakan membujuk membuka membukakannya membuktikan membukukan membunuh
memburu memburuk membutuhkan membwa memecat memegang memelihara memelopori memenangi memenangkan memendam memengaruhi
memenuhi memerankan memerdekakan memeriksa memeriksakan memerintah memerintahkan memerlukan memeroleh memesan
memetakan memicu memihak memilah memilahnya memilih memiliki memimpin memindahkan memindahkannya meminimalkan meminjam
meminta memintanya memisahkan memodernisasi memojokkan memonitor memori mempelajari mempelopori memper memperbaiki
memperbesar mempercayakan mempercepat memperdalam memperdulikan memperebutkan memperindah memperingati memperjuangkan
memperkenalkan memperkeruh memperketat memperkirakan memperkuat memperlancar memperlihatkan mempermasalahkan
mempermudah memperoleh memperpanjang memperparah mempersempit mempersiapkan mempersunting mempertahankan
mempertimbangkan memprediksi memprihatinkan memprioritaskan memproduksi memproduseri memproklamasikan mempromosikan
memproses memprosesnya memprotes memprovokasi mempunyai memuaskan memudahkan memukul memukuli memulai memuluskan
memuncak memungkinkan memunyai memusnahkan memusnahkannya memutar memutuskan memverifikasi menabrak menahan menaiki
menaikkan menaklukkan menambah menambahkan menampilkan menampung menanam menanamkan menancap menancapkan menandai
menandaskan menandatangani menang menangangi menangani menanggalkan menanggapi menanggapinya menanggung menangi
menangisi menangkap menanti menanyakan menaranya menargetkan menari menarik menaungi menawar menawarkan mencabut
mencairkan mencakup mencalonkan mencampuri mencanangkan mencapai mencari mencatak mencatat mencederai mencegah
mencemaskan mencerdaskan menceritakan mencermati mencerminkan mencetak menciptakan mencoba mencocokkan mencontohkan
mencuat mencuatkan mencuci mencukupi menculik mencurahkan mencuri mencurigai mencurigakan mendaftar mendaftarkan
mendahului mendaki mendaku mendalam mendalami mendampingi mendampinginya mendanai mendapat mendapati mendapatkan
mendarat mendasar mendatang mendatangi mendatanginya mendatangkan mendekam mendekati mendekatinya mendeklarasikan
mendengar mendengarkan menderita mendesain mendesak mendetil mendiami mendiang mendirikan mendiskusikan mendominasi
mendorong menduduki menduga mendukung menebang menegakkan menegaskan menegur menekan menekankan menekuni menelan
menelorkan menelurkan menelusuri menemani menembakkan menembakkannya menembus menempa menempati menempatkan menempuh
menemui menemukan menengah menengahnya menenggelamkan menentang menentu menentukan menepati menerangkan menerapkan
menerbitkan menerima menerjang menerus meneruskan menetap menewaskan mengabadikan mengabaikan mengabdi mengabulkannya
mengacu mengadakan mengadu mengadukan mengagumkan mengahabiskan mengairi mengajak mengajar mengajari mengajarinya
mengajarkan mengajukan mengakhiri mengakibatkan mengakomodasi mengakses mengaku mengakui mengakuisisi mengalah
mengalahkan mengalami mengalihkan mengalir mengaliri mengamalkan mengamankan mengambil mengampuni mengampuninya
menganalisis mengandalkan mengandung menganggap menganggu menganjurkan menganjurkannya mengantarkan mengantisipasi
mengantongi menganugerahi menganulir menganut mengapa mengapresiasi mengarah mengarahkan mengarungi mengatakan
mengatasi mengatur mengawal mengawali mengawasi mengecam mengecek mengecewakan mengecil mengedepankan mengedukasi
mengejar mengejutkan mengeksekusi mengelilingi mengelola mengeluarkan mengemban mengembangkan mengemudi mengemudikan
mengemuka mengemukakan mengenai mengenakan mengenal mengenali mengenalkan mengenang mengencinginya mengendalikan
mengendarai mengepalai mengepung mengerahkan mengerjakan mengerucut mengesahkan mengesankan mengetahui mengetengahkan
mengevaluasi menggabungkan menggaet menggagas menggalang menggambarkan menggandeng mengganggu mengganti menggantikan
menggantikannya menggapai menggarap menggelar menggeledah menggerakkan menggetarkan menggodok menggondol menggugat
menggulingkan menggunakan mengguncang menghabiskan menghadap menghadapi menghadiri menghadirkan menghalangi menghalau
menghancurkan menghantam menghapuskan mengharapkan menghargai mengharukan mengharuskan menghasilkan menghemat
menghembuskan menghendaki menghentikan menghiasi menghidupkan menghilang menghilangkan menghindar menghindari
menghitung menghormati menghubungi menghubungkan mengidap mengidentifikasi mengidolakan mengikat mengikuti mengincar
mengindikasikan menginduk mengingat mengingatkan menginginkan menginisiai menginisiasi menginjak menginspirasi
menginstalasikan mengintegrasikan menginterogasi mengintrogasi menginvestasikannya mengirim mengirimkan mengisahkan
mengisi mengisolasi mengisolasinya mengizinkan mengkalkulasi mengkampanyekan mengkhawatirkan mengkhususkan mengklaim
mengkonfirmasi mengkonfirmasikan mengkonsepkannya mengkonsumsi mengkritif mengkritik mengobati mengokohkan mengolah
mengomentari mengomposeri mengontraknya mengotori menguasai menguat menguatnya mengubah menguburkannya mengucapkan
mengudap menguji mengukur mengukuran mengumpulkan mengumumkan mengunci mengundang mengundurkan mengungkap
mengungkapkan mengungkung mengungsi mengunjungi menguntungkan mengunyah mengurangi mengurus mengurusi mengusahakan
mengusulkan mengusung mengutamakan mengutip mengutus menhan menikah menikahi menikmati menilai menimbulkan menimpa
menindaklanjuti meninggal meninggalkan meninggalkannya meninggalnya meningkat meningkatkan meningkatnya meninju
menipis meniru menit meniti menitikberatkan meniupkan menjabat menjad menjadi menjadikan menjadikannya menjaga
menjagokan menjajagi menjalani menjalankan menjalin menjamin menjamu menjangkau menjanjikan menjatuhkan menjawab
menjelang menjelaskan menjelma menjelmalah menjenguk menjerat menjijikan menjual menjuarai menjulang menjuluki
menobatkannya menolak menolong menombak menonaktifkan menonjol menonton menopang menorehkan mensolidkan
mensosialisasikan menstimulasi mensupport mentaati mentah menteri menterinya menuai menuangkan menuding menuduh
menuduki menugaskan menuju menukar menular menulis menumbangkan menumpang menumpas menunda menunggang menunggu
menunggunya menunjang menunjuk menunjukan menunjukkan menuntut menurun menuruni menurunkan menurut menurutnya menutup
menutupi menuturkan menuurt menyabet menyadari menyadarkan menyajikan menyaksikan menyala menyalahkan menyalurkan
menyamar menyambut menyampaikan menyandera menyangkal menyangkut menyanyi menyanyikan menyapa menyarankan
menyarankannya menyasar menyatakan menyatukan menyebabkan menyebar menyebarkan menyebarluaskan menyeberang menyebrang
menyebut menyebutkan menyediakan menyekolahkan menyelamatkan menyelasiakan menyelematkan menyelenggarakan
menyelesaikan menyelesaikannya menyelidiki menyelinap menyeluruh menyembelih menyembuhkan menyemprotkan menyempurnakan
menyentuh menyerahkan menyerahkna menyerang menyerangnya menyergap menyertai menyertakan menyeru menyeruak menyerukan
menyerupai menyesuaikan menyetir menyetujui menyewa menyewakan menyiapkan menyiksa menyimpan menyingkirkan menyita
menyortir menyosialisasikan menyuarakan menyuguhkan menyukainya menyukseskan menyulitkan menyumbang menyumbangkan
menyuntik menyusul menyusun menyutradari mepet meragukan merah meraih merambah merampas merampungkan merangkap
merantau merapat merapikan merasa merasakan meraup merbau mercusuar merealisasikan merebak merebut merehabilitasi
mereka merekam merekrut merelokasi merencanakan merendahkan merenovasi merentangkan meresahkan meresmikan merespon
merespons merga meri meriah meriam merilis merintis merta merugikan merujuk merumput merumuskan meruncing merupakan
merupakana mesin meski meskipun mesti mestinya metabolit metal metana metanol meter metode metropolitan meupakan
mewabahnya mewah mewakili mewarnai mewujudkan mewujudkannya meyakini meyakinkan mid migrasi mikologi mikro mil miliar
milik miliknya milis milisi militan militer militernya mill milyaran mimpi minat minatnya minggu mingguan mini minimal
minimum miniseri minoritas minta minum minuman minyak mirip misalnya misi misionaris miskin misteri misterius mitologi
mm mobil mobilisasi modal modalnya model moderat modern mohon momentum monarki moncong monitor monster monumen monyet
moral moril mortir motede motor motorsport mou moving moyang mual muasal muasalnya muat muda mudah mudahnya mudik
mufakat mufti mujarab muka mula mulai mulanya multiple multistage mulut mulya munas muncul munculnya mundur mundurnya
mungkin muntah murah murid muridnya murni museum mushola musik musikal musiknya musim musiman musisi mustahil musuh
musyawarah musyswarah mutasi mutlak mutu na nadi nafas nafsu naik naiknya nakal nama namanya namaun nambah nampak
namun nanti nantinya napas nara narasumber narkoba narkotika nasabah nasib nasional nasionalis naskah nasuha naturalis
naungan navabala nawala ndendek negara negaranya negarawan negatif negerinya nelayan nempel nenenyanya neoliberal
nereka netral netto ng ngapain ngasinan ngb ngeband ngemil ngg ngga nggak ngoyo ngrecoki niat nilai ningrat nira nj no
nominasi nomine nomor nomornya non nonaktif nonmigas nonyudisial nordiazepam normal normalnya normatif notaris novel
novelis november novum nuklir numpang nya nyaman nyaris nyasar nyata nyatakan nyawa nyawer nyeri obat obesitas objek
obligasi obyektif oelh of off offering officier ojek oksigen oksikodon olahraga ole oleh olesi ombak on onderafdeeling
onger ongkos online opening opera operasi operasional operator opini oposisi opsi optimal optimis optimistis orang
orangnya orangtua oranye orator orbit organ organisasi orientasi orkestra osis otak otentik otodidak otokrat otomatis
otomotif otoritas otot over overdosis overlay oxymorphone pa pabrik pabsti pacu pacunya pada padahal padan padanya
padat padatnya padi padukuhan pagelaran pagi paham pahlawan paisu pakai pakaian pakar paket paksa pala palahlar palat
paling pall palsu paman pamannya pamer pameran pamungkas panas panasbumi pandai pandang pandangan panduannya panen
pangan panggilan panggung pangkat panglima pangsa panic panitia panjang panjat pansus pantai pantang pantas pantau
papan para parade parah parasut paripurna pariwisata parkir parlemen parliamentary paroki parpol partainya partisipan
partisipasi partner paruh pasa pasal pasangan pasangannya pasar pasaran pascaperangnya pascasarjana pasien pasiennya
pasifisme pasir pasokan pasokannya paspor pasti pastikan pastor pasukan paten patroli patung patut pawai payudara pd
pecah pecahan pecinta pedagang pedal pedalaman pedesaan pedidikan pedoman pedukuhan pegawai pegiat pegunungan pejabat
pejuang pekan pekerja pekerjaan pekerjaannya pekuburan pelabuhan pelacak pelacakan pelajar pelajaran pelajarannya
pelajari pelaksana pelaksanaan pelaku pelakunya pelampung pelanggan pelanggaran pelantikan pelantikannya pelarangan
pelarian pelatih pelatihan pelatihnya pelayanan pelayannya pelayaran peledak pelepasan peliharaan peluang peluncuran
peluru pemahaman pemain pemakaian pemalsuan pemanasan pemancar pemancing pemancingan pemandangan pemandian pemanfaatan
pemangkasan pemangku pemasaran pembabat pembaca pembagian pembaharuan pembahasan pembalap pembalsaman pembangkit
pembangunan pembantaian pembantu pembaruan pembatalan pembatas pembatasan pembawa pembebasan pembebasannya
pembelajaran pembelanjaan pembeli pembelian pembeliannya pembelot pembenahan pembentukan pemberantasan pemberdayaan
pemberhentian pemberian pemberlakuan pemberontak pemberontakan pembersatu pembiayaan pembibitan pembicara pembicaraan
pembina pembinaan pembongkaran pembuat pembuatan pembuatannya pembuka pembukaan pembungkus pemegang pemekaran
pemekeran pemeliharaan pemenang pemenangan pemeran pemerataan pemerhati pemeriksaan pemeringkatan pemerintah
pemerintahan pemerintahannya pemesinan pemikir pemikiran pemilahan pemilih pemilihan pemilik pemilu pemimpin
pemimpinnya peminat pemogokan pemotongan pemotretan pemuda pemugaran pemuka pemukiman pemukimannya pemukulan
pemungutan pemusik pena penafsiran penahanan penalaran penalti penamaan penambahan penambangan penampilan
penampilannya penanaman penandatanganan penangkapan penangkaran penanya penari penasihat penataan penawaran
penawarannya pencaharian pencak pencalonan pencalonannya pencapresan pencari pencarian pencegahan pencekalan
pencemaran pencerna pencernaan pencetus pencinta pencitraan pencucian penculik penculikan pendaftaran pendaki
pendakian pendanaan pendapat pendapatan pendatang pendek pendekatan penderita pendeta pendidik pendidikan
pendidikannya pendiri pendirian pendirinya penduduk pendudukan pendudukannya penduduknya pendukung pendukungnya
pendulang penegak penegakan peneliti penelitian penelitiannya penelusuran penembakan penemuan penengah penentu
penentuan penerangan penerapan penerbangan penerbit penerbitan penerbitnya penerima penetap penetapan pengabadi
pengabdiannya pengacara pengacaranya pengaduan pengagum pengairan pengajar pengajaran pengajian pengajiannya pengakuan
pengalaman pengalengan pengalihan pengamat pengambil pengambilalihan pengambilan penganan pengangkatannya pengangkutan
pengantar penganugerahan penganut pengaplikasian pengarah pengarang pengaruh pengaruhnya pengasingan pengaspalan
pengasuh pengaturan pengaturannya pengawas pengawasan pengawasannya pengecam pengedar pengejarannya pengeksekusian
pengelolaan pengembang pengembangan pengembangannya pengembaraan pengemudi pengencangan pengendalian pengerjaan
pengertian pengerukan pengetahuan pengetatan penggabungan penggagas penggalan penggalangan pengganti penggemar
penggemblengan penggerebekan penggganti penggubah pengguna penggunaan penghabisan penghalang penghancuran penghargaan
penghasil penghasilan penghematan penghilangan penghormatan penghubung pengibaran pengikisan pengikutnya penginapan
penginjilan pengiriman pengisi pengkhianat pengolah pengolahan pengoperasian pengrusakan penguasa pengujung pengukuran
pengulangan pengumuman pengungsi pengunjung pengurangan pengurus pengusaha pengusiran pengusung penikmat penilaian
penilian penimbunan penindasan peninggalan peningkatan peninjauan penisi penjaga penjajahan penjajahnya penjajakan
penjaminan penjara penjaringan penjelasan penjual penjualan penjualannya penjuru penobatan penolakannya penonton pensi
pensiun pensiunan pensiunnya pentas penting pentingnya pentolan penuh penularan penularannya penulis penumpang
penumpasan penundaan penunjang penuntasan penurunan penutup penutupan penuturan penyakit penyaluran penyangga penyanyi
penyaring penyaringan penyebab penyebaran penyeberangan penyebutan penyediaan penyeimbang penyelamatan penyeleksian
penyelenggara penyelenggaraan penyelidikan penyembuh penyembunyiaan penyerahan penyerang penyerangan penyerapan
penyesuaian penyiar penyidik penyidikan penyimpan penyimpangan penyisihan penyumbang pepohonannya per peradilan perahu
peraih perairan perajuritnya perak peralatan peralihan perampungan peran peranan perang perangkat perannya perantara
perantauan peraturan peraturannya perawat perawatan perayaan perbaikan perbandingan perbankan perbankannya perbapan
perbatasan perbatasannya perbedaan perbekalan perbelanjaan perbuatan perbulan perbulannya perburuhan percampuran
percaya perceraian percetakan percobaan perdagangan perdamaian perdana perdananya perdarahan perdebatan perebutan
perekat perekonomian perempat perempatan perempuan perempuannya perencanaan peresmian perfilman pergantian pergelaran
pergerakan pergi pergulaan perguruan perhatian perhimpunan peribadatan perihal perikanan perincian peringatan
peringkat perintah perintahkan perintis periode periodenya peristirahatan peristiwa perjalanan perjalanannya
perjanjian perjuangannya perkampungan perkantoran perkebunan perkembangan perketat perkiraan perkuliahan perkumpulan
perkusi perlawanan perlengkapan perlindungan perlu perluasan perlunya permainan permanen permasalahan permintaan
permohonan permukaan permukiman permusuhan pernafasan pernah pernikahan pernikahannya pernyataan perokok perolehan
perombakan perpaduan perpanjang perpanjangan perpindahan perpisahan perpu perputaran pers persahabatan persaingan
persaudaraan persawahan persediaan persekongkolan perselisihan persen persentasenya persepsi persetujuan persiapan
persidangan persinggahan persis persoalan personal personel personelnya personil perspektif persyaratan pertahanan
pertahun pertama pertamakali pertamanya pertandingan pertanggung pertanggungjawaban pertanian pertaniannya pertapa
pertarungan pertempuran pertemuan pertengahan pertigaan pertikaian pertimbangan pertokoan pertolongan pertukaran
pertumbuhan pertumpahan pertunjukan perubahan perumahan perundingan perunggu perusahaan perusak perut perwira
perwujudan pesaing pesan pesat pesatnya pesawat pesawatnya peselancar pesepak peserta pesiar pesisir pesta pesulap
peta petak petanda petani petinggi petualangan petualangannya petugas petunjuk peyek peziarah philipina piala pianis
piano pianonya picture pidato pihak pihaknya pikiran pikuk pilar pilih pilihan pilihnya pilkada pilot pilpres pimpin
pimpinan pindah pinggir pinggul pinjaman pintas pintu pionir pipa piringan pita pitlane placement planet plastik
platelet platform play playback player pneumonia podium pohon poin pojok pola poliklinik polisi politik politikus
politisi polusi polydrug polymath pondasi ponsel pool pop popularitas populer porno porsi portofolio pos posisi
posisinya positif postmodern potensi potensial potongan practices prajurit prakarsa prakiraan praktek praktik praktis
pramugari praperadilan prasarana prasejarah pre precaution predator predikat preferred prematur premium preogatif
prerogatif presentasi presenter presiden presidennya presidensial prestasi prestisius prevalensi pria pribadi
pribadinya prioritas pristiwa private pro produk produknya produksi produktif produktifitasnya produktivitas produser
profesi profesional profesor professionalnya profil program progressive projectnya projekan proklamasi promo promosi
promotor propaganda propingsi propinsi propolis proposal prosbosis prosedur proses protes protestan protokol provinsi
proyek psikedelik psikolog psikologis public publik publikasi pudel puisi pujaan pujangga pujian pukul pula pulang
pulih puluh puluhan pun punah puncak puncaknya punggung pungkasnya punk punya purba pusat putar putaran puteranya
putih putihnya putra putri putus putusan putusannya quality race racun radiasi radio radius ragam ragu rahang rahasia
rakit raksasa rakyat rakyatnya rally ramadan ramah ramai ramalan rambut rambutan rambutnya ranah random rangka
rangkaian rapat rasa rasanya rasio rata rataan ratus rault raut rawit re reaksi realisasi realistis recuperating
redaksi redaktur reformasi reformis regenerasi reggae regional register regu regulasi reguler rehabilitasi rejim
rekaman rekan rekannya rekening reklamasi rekomendasi rekonsiliasi rekonstruksi rekreasi reksadana rektor relatif
religi relnya relokasi remaja remake remote rempah renang rencana rencananya rendah rendahnnya rendahnya renovasi
repackaged repertoar replika reporter representasi representative represif reputasi reservasi reses reshuffle
reshuflle resiko resin resisten resmi resolusi resort resources respon responden restoran restrukturisasi retak
reverse ribu ribuan ricemill ricuh ride rigid riil rilis rilisan rimbun rincian rindu ringan rintis riset risikonya
ritem rival riwayat robot rock roda rok roket rokok romantik romantis rombongan roti ruang ruangan ruas rudal rugi
rujukan rukun rumah rumahnya rumit rumors rumpun rumus run runner ruoiah rusak rute rya saat saatnya sabalande sabian
sabit sadar sah sahabatnya saham saing saingan sains saja sakit saksi saksinya salah salep saling salue saluran sama
sambil sambung sampah sampai sampaikan sampailah sampaing sampe sampel samping sampingan sampling sampul sana sanalah
sandera sandiwara sang sangat sanggup sangkar sanksi sannop santai santri saperti sapi saran sarana sarang sari
sarjana sasageru sasaran sastra satelit satu satunya satupun satwa saudara sawah saya sayang sayap sayur sayuran
scores scudetto sdh seabad seakan season sebab sebagai sebagaimana sebagainya sebagi sebagian sebaiknya sebaliknya
sebanyak sebatang sebayanya sebegai sebelah sebelum sebelumnya sebenarnya sebenernya sebentar sebesar sebuah sebulan
sebut sebutan sebutnya secara secepatnya sedang sedangkan sedari sederet sederhana sediakan sedianya sedihnya sedikit
sedikitnya sedikitpun seekor segala segelintir segenap segera segi segitiga segrupnya sehari seharusnya sehat sehingga
sehubungan seimbang seiring seismik sejagat sejak sejalan sejanak sejarah sejarak sejarawan sejauh sejawatnya
sejengkal sejenis sejumlah sek sekadar sekali sekaligus sekalipun sekarang sekelasnya sekelompok sekian sekira sekitar
sekitaran sekitarnya sekolah sekolahnya sekop sekretaris seks seksama seksi seksual sekteraris sektor sekuel sekuelnya
sekuens sekunder sekurang sekutu sel sela selain selaku selalu selam selama selamat selang selanjutnya selasa
selayaknya selebih selebriti selebritis seleksi selepan selepas selesai selesaikan selirnya seller seluas selubung
seluler seluruh semacam semakin semalam semangat sembar sembari sembilan semboyan sembuh semenanjung semenjak
sementara semester semestinya semifinal seminar seminggu semoga sempat semprotan sempurna semrawut semua semuanya
semula senang senantiasa senator senda sendiri sendu sengaja sengit sengketa seni senilai seniman senior senjata
sentana sentimental sentimeter sentra seolah seorang sepak sepakat sepanjang separatis sepasang sepatah sepatu sepeda
sepenuhnya seperempat sepersekian seperti sepertinya sepi september sepulang sepuluh sepupunya seputar serahkan
serangan serangga serangkaian serbuan serbuk seri serial sering seringkali serius seriusan serrata serta sertifikat
seru serukan serupa sesaat sesama sesampai seseorang sesepuh sesi sesinya session sesuai sesuatu sesudah sesudahnya
sesungguhnya setahun setara setaraf setebal setelah setelahnya setelas setempat setengah seteru seterusnya setia
setianaya setiap setidaknya setinggi setingkat setuju seusai sewa sewaktu shalimar shi shoulder show si sia siang siap
siapa siapakah siapkan siaran siasat sibuk sidang sifat signifikan sikap sikat silabi silahkan silahturahmi silakan
silam silat silaturahmi silika simbol simbolis simpanse simpatinya sinar sinergi sinetron singel singkat singkatan
singkatnya single sini sinilah sinyal sipil sipir siri sirkuit sisa sisanya sisi sistem siswa siswanya siswi situ
situasi situasinya situasional situlah situs situsnya ska skandal skema skenario skor skuat snorkeling soal sock
sofbol software solar solid solonya sombuan sopan sophisti sore sosial sosialisasi sosialita sosiolog sosiologi sosok
sosoknya soundtrack soundtrak specialis specialistica speciosa speedboat spekulan spesialis spesies spesifik
spesifikasi sponsor sponsornya spot spy srikaya stabil stabilitas stadion staf stafnya stakeholder standar standard
start stasiun status statusnya steril stoner strain strategi strategik strategis stratejik stratovolcano streaming
struktur struktural studi studinya studio suami suaminya suara suaranya suasana suatu sub subak subjektif subsidi
substansi substansial sudah suhu suiker suka sukarela sukarelawan sukses suksesnya suku sulit sulung sulut sumbangsih
sumber sumberdaya sumbernya sumpah sumpahnya sungguh supaya supervisi suplai support surat suratkabar suratnya surfing
surga survei susunan sutradara sutradarai swadaya swasta syarat synth syuting taat tabak tabrakan tadi tah tahanan
tahap tahapan tahta tahu tahukah tahun tahunan tahunannya tahunh tahunnya tahunya tajam tajuk tak takluknya taktik
takut takwa talk tamat tamatan tambah tambahan tambahnya tambang tampak tampaknya tampil tampilan tampung tamu tanah
tanam tanaman tanda tandang tandas tandasnya tandingan tangan tangani tangga tanggal tanggap tanggapan tanggul
tanggung tangkapan tangsi tank tanpa tantangan tantenya tanya tapi target tari tarif tarik tas tata tatkala taubat
tawar tawaran tawarannya tawuran tax taxon taxy taxyway tayang tbol team teater tebing tebu tebusan tegalan tegang
tegangan tegas tegaskan tegasnya tekad tekanan teknik teknis teknologi teks teladan telah telapak telemarketing
telepon televisi telinga teliti telo telur tema teman temannya temanya tembakan tembakau tembang tempat tempe tempuh
tempur tempurnya temu temuan temukan temurun ten tenaga tenang tengahnya tenggelam tenggorokan tenor tentang tentara
tentram tentu tentunya teolog teologi teori tepat tepatnya tepi terakhir terakhirnya terampil terancam terang terangan
terapan terapi terapung teras terasa teratas teratur terawal terbagi terbaik terbakar terbang terbantahkan terbanyak
terbarsih terbaru terbarukan terbarunya terbatas terbebani terbelekang terbendung terbengkelai terbentang terbentuk
terbentuknya terbersit terbesar terbesarnya terbetuknya terbiasa terbius terbuat terbuka terbukti terbunuhnya terburuk
tercantum tercapai tercatat terciptanya terdaftar terdakwa terdapat terdegradasi terdekatnya terdengar terdepan
terdesak terdeteksi terdidik terdiri terdokumentasikan terebut terencana terendah tergabung tergambar tergantung
tergelincir tergerak tergerusnya tergolong terhadap terhadapnya terhampar terhebat terhindar terhitung terhormat
terhubung terikat terima terinfeksi terinspirasi terintegrasi terisi terisolasi terjadi terjadinya terjadwal terjaga
terjalin terjamah terjangkit terjual terjun terkait terkejut terkemuka terkena terkenal terkenalnya terkering terkini
terkoneksi terkorup terlahir terlaksana terlalu terlama terlaris terlatih terlebih terlepas terletak terlibat terlihat
terluka termahal termasuk terminal termuda termurah ternak ternama ternyata teror teroris terowongan terpadu
terpampang terpancing terpandai terpandang terpantau terparah terpasang terpencil terpengaruh terpenting terpidana
terpilah terpilih terpilihlah terpilihnya terpinggir terpisah terpisahkan terprovokatif tersangka tersaring tersebar
tersebut tersebutlah tersedia tersedianya terselenggaranya terselesaikan terselubung tersendiri tersenyum terserah
tersesat tersirat tersisa tersorot tertanggal tertangkap tertarik tertata tertentu tertib tertinggal tertinggi
tertingginya tertipu tertua tertuang tertular tertulis tertutup terungkap terus terutama terwujud tes tetangga
tetangganya tetap tetapi tetapkan tetua tewas tewasnya themes threshold tiada tiang tiap tiba tico tidak tidaklah
tidur tiduran tie tiga tiket tikus tim timbul timnas timnya timpal timpaus timurlaut tindakan tindakannya tinggal
tinggalnya tinggi tingginya tinggu tingkat tingkatan tingkatkan tipe tipis tirani tiri tirinya titel titik tlogo to
toge togong tokek tokoh tokusatsu tolak tolok tolong tombak tombol ton tonggak tongkol top topografi total totogong
tour tower trader tradisi tradisional tragedi trainee transaksi transaksional transfer transformasi transisi transit
transmigran transportasi travel travelnya tren tricolor triliun trilogi triple tripsin trofi tropis truk tsb tsunami
tua tuan tuanya tubuh tubuhnya tuduhan tugas tugasnya tujuan tujuh tukang tukar tukas tulis tumbuh tunggal tunggu
tunjuk tunjukkan tuntas tuntutan tur turis turnamen turun turunannya turunnya turut tutup tutur tuturnya tweede tweet
type uang uap ubur ucap ucapan ucapnya udaranya uggulan ujar ujarnya uji ujian ujung ujungnya ukr ukra ukur ukuran
ulama ulang ular ulasan umpan umum umumnya umur un undang undangan unggas unggul unggulan ungkap ungkapan ungkapnya
unik uniknya unit unitlink universal universitasnya unjukrasa unsur untuk up upacara upah upaya urat urung urusan urut
urutan usah usaha usahanya usai user usia usianya usm usul usulan usus utama utamanya utara utaranya ute utilissima
utusan vaksin vaksinatur vakum valentine variabel variasi variatif varietas vaselin venue verifikasi versi video
videonya virus vital vitalitas vocal vokal vokalis vokalnya vols volt volume vs vulkanik wabah wacana wadah waduk
wafat wage wajah wajar wajib wajibkan wakaf wakil wakli waktu waktunya wal walau walaupun wali waluku wanita wapres
warga warganya warisan warna wartawan wasiat wasit water wawancara wawasan way wayang we web webnya website wicara
wilayah wilayahnya wilayat will wind wiraswasta wisata wisatanya wisatawan with wo wrga www ya yag yaitu yakin yakni
yang yen yesterday yg yng yobarete yudisial yuku yunior zaman zat ziarah zona zonasi
`);

/** Seen at least three times in lower case, and not more often in names. */
export const ENGLISH_COMMON_WORDS: ReadonlySet<string> = words(`
able aboard abortion about above absolute absolutely abuse abused accent accept accepted access accident according
account accounts accurate accused accuses achieve achievement across act acting action actions active activists
actress acts actual actually add added address addresses addressing administration admit admits ads advance advanced
advantage advert advertising advice adviser affect affected afford afraid after afternoon again against aged agency
ages ago agree agreed agreement agrees ahaha ahead ahhh aid aims aint aircraft airplane airport airspace airstrikes
aka ako alarm alcohol alert alive all alleged allegedly allow allowed almost alone along already also although always
amazing amendments amid among amor amount amusing analysis analysts android angry animal animals anniversary announce
announced announcement announces annoying annual another answer answers anxiety any anymore anyone anything anyway
anywhere apart app apparent appeal appeals appear appearing appears applications appointment appreciate approach
approved apps are areas argument arm arms around arrest arrested arrival arrive arrived arse arsed art article
articles artist artists arts ashamed ask asked asking asks asleep ass assault assembly assets assignment astronaut
asylum ate atheists atm atmosphere attack attacked attacking attacks attempt attend attendance attended attending
attention auction audience aunt author authorities authors automatically autumn available aviation avoid awake award
awards aware away awesome awful awkward aww axe aye ayns babe babies baby back backdrop backs bacon bad badly bag
balance bands bang banking banks banned banter barbarians barely bars baseball based bashing basic basically
basketball bath batter battle bbcqt bcuz bday beach bear beaten beating beats beautiful beauty became because become
becomes bed beef been beer beers before beg began begin beginning begins begonnen begs begun beheading behind being
belief believe believed believer below benefit benefits bet better between beyond bid bigger biggest bikes bill
billion bin birds birth birthday birthdays bitch bitches bites bitten bizarre black blame blaming blank bless blind
bliss block blocked blog blood bloody blowing blown blue board boarded boards boat bodies body bomb bombing bond boo
book booked booking books boom boost boots border bored boring born boss both bother bottle bottom bought bout box
boxes boyfriend brain brand break breakfast breaking breaks breathe brew bride briefing bright brilliant bring
bringing brings bro broadband broke broken brother brought bruikbare brush btw bucket buddy build building bullshit
bullying bunch bushfires business businesses bust busy but butt buttons buy buyers bye cabinet calendar call called
calling calls calm came camera campaign can cancer candidate candidates cant capital captain caption capture captured
car card cards care career cares carpet carries carry carrying cars case cases cash cast cat catastrophe catch caught
cause caused causes causing caution cbb ceasefire celebrate celebrated celebrates celebrating cent cents century
cereal ceremony certain certainly chair chairman challenge challenges championship chance chances change changed
changes changing channel chapter character characters charged charges charts chat cheap cheaper check checked cheeky
cheer cheers cheese chef chest chick chicken chiefs child childhood children chill chilling chips chocolate choice
choices choir choose chose christmas church cigarette cigarettes circle circumstances cities citizen civil claim
claiming claims clash classic classics clean clear clearly click client climate climbing clips clock close closed
closer closes closing clothes cloud clouds clubs cmon coach coal coat cocktails code coffee cold collapse colleagues
collection college colour combat combo come comeback comedian comedy comes comfortable comin coming commander comment
comments commercial commissioner commit commitment common community como companies company compared compete
competition complain complaining complaints complete completed completely complex computer con concerned concerns
concert condition conditions condolence condolences conference confidence confident confirm confirmed confirms
conflict confuse confused confusing congrats congratulates connected connection consider considered considering
constituency consumer cont contact container content contest continue continues contra contract controller
conversation convoy cookies cookin cooking cool cope corner corporations correct corruption cos cost costs cottage
cough could councillors councils count countdown counting countries counts couple course courtesy cousin cover
coverage covered covering covers cow crap crash crashed crashes crazy cream create created creative creditors credits
crew cricket crime criminal crisis critical criticism critics cross crossing crowd crush cry cryin crying cuddle
cultural culture cunt cup current currently cus custody custom customer customers cut cute cuts cutting cuz cycling
dad daddy dads dagen daily dairy damage damaged damn dancer dancing dang dangerous dark dat database date dating
daughter daughters day days dead deadline deadly deal dealing deals dear death deaths debate debris debt december
decent decide decided decision decisions deck decline dedicated dedication deep deepest deeply defeat defeats defence
defend defending deficit definitely defunct degree delay delayed delays delete deleted delicious deliver delivered
delivery demand demands democracy demolished demon denial denied denies dentist depends deploy depressed depressing
depression deputy describe describes deserve deserved design designer designs despite destinations destroy detail
details detained determined dev devastating developing development device devices devpt dey diagnosed diary dick did
didnt die died dies diet diff difference different difficult dig dignity ding dining dinner direct directly dirty
disability disappeared disappointing disappointment disaster discount discover discovered discuss discusses discussing
discussion dispute distance distinctly diverse dnt doctor doctors dodgy does dog dogs doin doing dollar domestic don
done dont door dope dos doubt down downed downpours dozens draft drag dragged drain dream dreaming dreams dress
dressed dresses dressing drink drinking drinks drive driver drivers driving drop dropped droppin dropping drops drove
drug drugs drunk duck dude due dumb dump dunno during duty duvet dye dying each earlier early earn earnings ears earth
earthquake easier easily easy eat eaten eating eats economic economy edition education een effort efforts eggs eight
ein either elected election elections electoral else email emails embarrassed emergency emissions emotional empty end
ended ends energy engagement enjoy enjoyed enjoying enough enter entertaining entire entry environment envoy epic
episodes equal equality equipment eruption escape escaping especially essay establish estate estimates etc eternally
eve evening events ever every everybody everyday everyone everything everywhere evidence evil exact exactly exam
example exams excellent exchange excited exciting exclusion exclusive executives exercise exhausted exist expect
expectations expected expecting expensive experience experienced experiences expert experts explain explained explains
explanation exploring explosion exports exposed extended extra extradited extremely eye eyes fab fabulous face faced
faces facility facing fact factory facts fail failed fails failure faith fake fall fallen falling falls false fam
families family famous fan fancy fantastic fantasy farmers fashion fast faster fat fatal father fav favorite favorited
favorites favourite fear fears feature featured features featuring feb feedback feel feelin feeling feelings feels
feet fell felt female ferry few fight fighter fighters fighting fights figure figures file fill filled filming films
filter finally finance financial find finding finds fine fined finest fingers finish finished finishing fire fired
fireworks first fish fit fitness five fix flag flash flight flights flood flooding floor flow flowers fly flying fml
focus fog foi folks follow followed followers following follows foolish foot footage football force forced forces
forecast foreign forever forget forgot forgotten form former forum forward found four franchise fraud free freedom
freestyle freeze freezing fresh friday friend friends from frowning fruit fuck fucked fuckin fucking full fully fund
funding funds funeral funnier funniest funny further future gain gains gallery garden gathering gave gay general gente
genuinely geography get gets gettin getting giant gift gin girlfriend girls girly give given gives giving glad glass
glasses goal goals goes goin going golden golf gon gone gonna goodbye goodness gorgeous got gotta gov government
governor govt grab grade grades grads grand great greater greatest green grey grill ground groups grow growing guard
guards guess guessing guest guests gui guide guilt guilty guitar gun gunna guns gusto guy guys gym habit hack had haha
hahah hahaha hahahaha hai hail hair haircut hairdresser half halt hand handed handling hands hang hanging happen
happened happening happens happier happiness happy hard harder hardest harsh has hashtag hat hate have havent havin
having haze head headache headed header heading headline headphones heads health healthcare hear heard hearing hears
heart heavy heels hehe held hell hello help helped helpful helps hen her here hes hey high higher highest highlight
highly hij hilarious him himself hindi his historic history hmm hmmm hockey hoje hold holding holds hole holiday holla
hollyoaks holy home homes homework homie honestly honey honeymoon honor honored honour honours hope hopeful hopefully
hopes hoping horrible hospital hospitals hostage hosted hosting hot hotels hour hours houses housing how hows hrs http
hug huge huh human humans hun hundreds hung hunger hungry hurling hurricane hurry hurt hurting hurts husband hyped ice
icon idea ideal ideas identified identify idiot iemand ignored ignoring ill illegal illness ima image images imagine
imma immediate immediately immigration impact importance important impossible impressed improve improved inauguration
incident include included includes including increase increased increases increasing incredible indeed independence
individual indoor industry inevitable infected information informed injured inmates inner innocent inquest inquiry
inside inspiration inspired instagram instead instructor intelligence intense interactive interest interested
interesting international intervention interview interviewed interviews into intro investigating investigation
investigators investment investors invite invited involved involving ipod ish isnt issue issued issues item items its
itself ive jacket jail jailed jan january jealous jeans jets jihadists job jobs join joined joining joins joint joke
jokes joking journalism journalist journalists journey judge jump june jus just justice justsaying kahit kasi keep
keeping keeps kept key kick kicked kicking kicks kid kidnapped kids kill killed killer killing kills kind kinda kinds
kiss kitchen kitten kitty klik knew knife kno knocked know knowing knowledge known knows knw kung kwijt labels lack
lad ladies lads lady laid lalala land landmark language laptop large largest last late later latest latte laugh
laughing launch launches launching laundry law laws lawyer lazy leader leaders leadership leading leads league learn
learned learning least leave leaves leaving lecture lecturer led left leftover leg leggings legislation legs less
lesson lessons let lets letter letwino library lick lie lied lies life lifeline lifted lifts light lightning lights
like liked likely likes liking lil limit limited line lines lineup lingerie link linked links lips list listen
listened listening listings literally little lived lives living lmao load loads local location log logic lol lolz long
longer look looked looking looks lool loool loop lord lorry los lose losers loses losing loss losses lost lot lots
loud love lovely loves low lower luck lucky lunch luv lying lyric lyrics mac machine mad made madness magazine magic
mai mail majority make maker makes making male mall mama man manage managed management mandate many map maps mar
marathon march marijuana market markets marriage married marry mass massive masthead match mate mates matter matters
may maybe mayor meal meals mean meaning means meant measure medical medicine meet meeting meetings meets meltdowns
members memorial memories memory men mental mention merch mess message messages messed met meu mga middle midnight
midst might mighty miles militants military militia milk million millions min mind minds mine minister ministry minor
mins minute minutes miss missed missile missing mission mistake misuse moan moaning mobile mode models mom moment
moments momma mommy moms mon monday monetary money monkey monkeys month months mood morals more morn morning mornings
mortgage most mother mothers motivated motivation mouth move moved movement moves movie movies mph much mug muito mum
mums mural murder murdered music musical must myself naman name named names nap nasty nation national nations natural
nature naval near nearly necessary need needed needs negative neighbourhood neighbours neither nerd nervous nest net
never new newspaper next nice nigga niggas night nights nine nobody noise nom nominated none nonsense noon nope
normally nos nose not note nothing notice noticed notices nov now nowhere nowplaying nuclear nuh null number numbers
nurse nuts nxt nyt obesity obsessed obviously odd offence offensive offer offered offers office officer officers
official officially officials often ohh oil okay old older oldest olds omg once one ones ongkir ongoing only onto ooh
open opened opens operating operation opinion opinions opportunity option orange order ordered orders ordinary org
orgs original other others otherwise our out outbreak outfit outlines outrage outside outta overnight owe own owner
owners packed page pages paid pain painted pair pairs panel pants paper par parent parents part parties partnership
party pass passed passenger passengers passes passing passion past patch patience patient pay paying payments pays pcm
peace peak peek peeps pelo penalty penis people percent perfect perform performance performing perhaps period person
personality personnel pet petition petitioning phone phones photo photography photos phrase pic pick picked picks pics
pictures piece pilots pin pink piss pissed pizza pizzas place places plan plane planes planned planning plans played
players playing plays plea pleasant please pleased pleasure pledges plenty pls plug plus plz point pointless points
police policies policing policy political politician politicians politics poll polls poor popping popular por porn
portfolio position positions positive possible possibly post posted poster posts potential pour powder power powerful
powers ppl practice praises pray prayer preacher prefer pregnant premier premiere prepared preparing presence present
presents presidential press pressure presumption pretty prevent preview price prices pride priest primary prime print
printed prison privacy prize prjobs probably probe problem problems proceedings process produced produces product
production productive products professional profit profits programme progress project projects promise promised
promises promoting promotion pronunciation proper properly property pros protect protecting protection protest
protester proud prove provide provided pub publish pull pulled pulling pulls pupils puppy purchase push pussy put puts
putting quarantine quarter quarterly que queen question questions queue quick quickly quiet quit quite quits quiz
quote races racing racism racist radar rage raid raids rail rain raining raise raised raises ran range rape rate rates
rather ratings reach reached reaches reaction reacts read reading ready real realise realised realize realized really
reason reasons rebel rebels recall recalls receive received receiving recent recently recipe reckon recognise
recommend recommendations recommended record recorded recording records recover recovery red reduce reducing ree
reelected reference referendum reform refused refuses region regret regulator rehab rehearsal rejects related relation
relations relationship relationships relax relaxin release released releases relevant relief remain remains remarkable
remember remembered remembers remind reminder reminds remix remove removed repeat replace reply report reported
reportedly reporters reporting reports represent representatives request requests required rescue research residents
resign resignation resisting resolution resource respect respond responded response responsible rest restaurant
resting result results resume retail retailers retire retirement return returns retweet reveal revealed reveals
revenue review reviews revision revolution rid ridiculous riding right rights ring rip rise rises rising risk rivals
road roast robbery rocket role roll rolling romance romantic roof room rose round route row royal rubbish rugby ruined
rule rules running runs rush sad sadly safe safety said sake salary sale sales salsa same sanctions sand sat satellite
saturday sausage save saw say sayin saying says scale scandal scare scared scene scenes schedule scheduled scheme
school schools science score scored scoring scrapped scream screaming screen scroll sea search seat seats second
seconds secret secretary secretly secrets sector security see seeing seek seeking seem seems seen sees segment seized
select selected self sell selling sells semana send sending sends sense sensible sent sentenced sentencing sep
separatists ser series serious seriously serve service services sessions set sets setting settlement seven severe sex
sexual sexy shake shall shame shape shaped share shares shark she shelves shes shift shine shining ships shirt shit
shite shock shocked shocking shoes shoot shooter shooting shop shopping short shortly shorts shot shots should shout
shoutout showed shower showers showing shown shows shut sick side sight sign signals signed significant signing signs
silly similar simple simply since sincere sing singer singing singles sir sister sisters sit site sitting situation
six siya size skating skies skills skin skinny sky slams slapped sleep sleeping sleepy slept slightly slow slowly slut
small smaller smart smartphone smash smell smh smile smiles smoke smoking smoothly snap sneak snow soap soar soccer
social society socks sofa sold soldier soldiers solve some somebody someone something somethings sometimes somewhere
son song songs sons soo soon sooner sooo soooo sooooo sorry sort soul sound sounds soup source sources southern space
spam spare speak speaking speaks special speech speed spend spending spent spider spill spin spit split spoke
spokesman sponsored sports spread spring squad sta staff stage stand stands star stars started startin starting starts
statement states station stay stayed staying stays steady steak steal stealing steals step steps stick still stock
stolen stone stood stop stopped stops store stores stories storm storms story straight strange strategic strategy
stream street strength stress stressful strike striker strikes strong stronger struggle struggles struggling stuck
student students study studying stuff stunned stunning stupid style subject substantial success successful such suck
sucks sudden sued sues sugar suggestions suicide suit sum summer summit sun sunday sunrise sunshine super suppliers
supply supporter supporters supporting supportive supports suppose supposed sur sure surely surf surge surgery
surprise surprised surprising surveillance survey survived sushi suspect suspected suspended suspicion sustainable
swear swearing sweat sweet swimming swing switch switched sympathy symptoms system tab table tables tackle tailgate
take taken takes taking talent talented talkin talking talks tape tapes targets tart task taste tastes tasting tattoo
taught taxes tbh tea teach teacher teachers teaching teams tears tech technology tee teen teenager teens teeth tele
television tell telling tells telly temp tend tennis term terms terrible territory terror terrorists test testifies
testimony tests text texts tha than thank thanks that thats the thee their them theme then there theres these they
thing things thingsihate think thinking thinks third this tho those though thought thoughts thousands threat threaten
threatened threats three throat through throughout throw throws tht thunder thundery thursday thx ticket tickets tidy
tight til till time times tiny tip tips tired title tmi tmro toast today together toilet told toll tomorrow tongue
tonight tonite too took tool tools topping tops totally touch touches touching tough tournament toward towards town
track trade trading traffic trafficking tragedy tragic train training trampled trapped trash travelling treat treated
treatment tree trend trending trial tribe tribute tricks tried tries trip triumph troops trouble truck true truly
trust trusted truth try tryin trying tryna tub tuesday tuned turn turned turning turns tweeps tweeted tweeting tweets
twice twin twins two txt ugh ugly una under undercover understand understanding understood underwater underway une
unemployment unfortunately unhappy uni union unique universe unless unlikely unlocked uno unpaid unreal until unusual
unveils upcoming update updated updates upload upon ups urge urged urgh urging use used username users uses using
usual usually utter vacation vai valuable value van variety vast vehicle vehicles ver verdict version versions versus
very veterans via victim victims victory videos view viewing views vintage violence vision visit vodka voice voices
volcano volunteering von vorige vote voted voters votes voting vou vows wages wait waiting wake waking walk walked
walking walks wall wan wanna want wanted wanting wants war warm warming warned warning warns wary was wash wasnt waste
wasted wasting wat watch watchdog watched watching waves waving weak wear wearing wears weather websites wedding wee
week weekend weeks weight weird welcome well went were western wet what whatever whats wheels when whenever where
whether which while whilst whiskydieet whistle who whoa whole whom whose why wicked wide widow wife wild willing win
window wine winner winners winning wins winter wipe wireless wish wished wishes wit withdrawal within without witness
witnesses woke woken woman women won wonder wonderful wondering wont word words work worked worker workers working
workout workplace works world worried worry worse worst worth would wounded wow wrap wreak write writes writing
written wrong wrote wtf xmas xxx yall yan yay yea yeah year years yell yep yes yesss yet yoga yoiu you young younger
your yours yourself yous youth youtube yrs yung yup zombie zone
`);
