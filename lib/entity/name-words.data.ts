/**
 * Words that tell names apart: heads of organisations and places, offices, titles, cue words, function words.
 * "Kementerian" opens an organisation, "Menteri" an office, "menurut" a person who speaks.
 * It must not hold names: every word here could stand in any newspaper. All lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First words of an organisation's name. */
export const ORGANISATION_HEADS = words(`
kementerian kementrian kemenko kementeri dinas badan lembaga komisi komite dewan majelis mahkamah pengadilan kejaksaan
kejagung kepolisian polres polresta polrestabes polda polsek mabes bareskrim direktorat ditjen inspektorat sekretariat
satuan satgas satpol densus brimob tni polri dprd dpr dpd mpr kpu kpud bawaslu bpbd bnpb basarnas bmkg brin bssn bpom bpjs
pt cv pd perum perumda perseroan koperasi yayasan universitas institut politeknik akademi fakultas sekolah sma smp smk sd smkn sman
smpn man mts madrasah pesantren ponpes bank partai fraksi asosiasi ikatan persatuan perhimpunan himpunan perkumpulan
serikat federasi konfederasi gerakan forum aliansi koalisi organisasi perserikatan klub kelompok rumah_sakit rs rsud
rsup rsia puskesmas klinik museum perpustakaan kodam korem kodim koramil lanud lanal kostrad kopassus marinir kejati kejari
lapas rutan imigrasi bapanas bulog kadin hipmi gapki perbanas apindo timnas persib persija persebaya
ministry department bureau agency commission committee council court board institute university college school bank party
association federation union alliance foundation society fund organisation organization office authority police army
  parliament senate congress assembly  house
pemprov pemkot pemkab pemda bapenda bappeda bappenas bawas bkd bkn disdik dinkes dishub diskominfo disnaker disperindag
dlh dukcapil satlantas satreskrim ditlantas ditreskrimum ditreskrimsus ditpolairud korlantas propam divisi baharkam
otorita otoritas uni gabungan sindikat grup gerindra masyumi nahdlatul front barisan angkatan pasukan batalyon batalion brigade resimen laskar
   lsm ormas bem  
`);

/** Last words of an organisation's name. */
export const ORGANISATION_TAILS = words(`
racing group grup inc corp corporation co company ltd limited llc plc gmbh ag tbk persero holdings holding ventures partners capital
securities sekuritas airlines airways motors motor automotive auto electronics pharma pharmaceuticals industries technologies
technology labs lab laboratory laboratories studios studio entertainment pictures records media news times post daily herald
tribune journal gazette press network networks bank foundation institute university college association federation
union party council commission committee agency ministry department fc cf sc united club organization organisation fund
exchange chain cloud software solutions systems energy power steel mining insurance consulting research watch garage
initiative consortium alliance academy weekly magazine television broadcasting  
`);

/** First words of a place's name; "Kantor" and "Istana" are places one meets in. */
export const PLACE_HEADS = words(`
kota kabupaten kab provinsi prov distrik kecamatan kec kelurahan desa dusun kampung nagari wilayah daerah kawasan zona pulau
kepulauan gunung bukit sungai danau laut selat teluk tanjung pantai samudra samudera lembah gua hutan taman jalan jl jln gang
bandar bandara  pelabuhan stasiun terminal dermaga stadion gelanggang gelora gbk lapangan alun-alun tugu monumen
istana gedung kantor wisma menara masjid gereja pura vihara candi kelenteng katedral mal mall plaza hotel pasar tol jembatan
perumahan kompleks komplek apartemen semenanjung benua kompleks waduk bendungan situ tpu tpa tmp rt rw simpang jalur sirkuit
arena kutub terusan ruko bundaran kebun makam museum
city province district county state island islands mount lake river bay gulf strait sea ocean cape port fort lower upper
north south east west republic kingdom territory region street avenue square palace castle temple airport stadium
negara negeri republik kerajaan ibukota lereng kaldera curug  tepi lautan
`);

/** Last words of a place's name. */
export const PLACE_TAILS = words(`
city province district county state island islands river lake bay gulf strait sea ocean mountains mountain valley desert
street avenue road square park palace castle bridge airport stadium arena beach hills peninsula square tower
utara selatan timur barat tengah tenggara timurlaut baratdaya
`);

/** Heads under which another, smaller place follows that does not belong to the name. */
export const COMPASS_WORDS = words('utara selatan timur barat tengah tenggara laut daya pusat raya');

/** First or last words of an event's name. */
export const EVENT_WORDS = words(`
summit konferensi konperensi kongres  festival piala liga kejuaraan turnamen olimpiade  games
pemilu pilpres pilkada pileg pilgub pilwalkot muktamar munas munaslub rakernas rapimnas kongres ktt konser pameran expo
exhibition conference championship championships cup open  gp masters olympics paralympics paralimpiade 
revolusi perang reformasi tragedi operasi pandemi wabah gempa tsunami banjir topan badai award awards  euro
marathon maraton muktamar  hari harlah dies seminar simposium symposium workshop war revolution battle
election festival fair biennale jambore haul milad hut perayaan idul natal  imlek ramadan ramadhan lebaran nyepi waisak
isra  motogp week fest hackathon ajang
`);

/** Diseases and storms that newspapers treat as events. */
export const DISEASE = /^(?:covid(?:-?19)?|sars(?:-cov-?2)?|mers|ebola|h5n1|h1n1|hantavirus)$/iu;

/** Lower-case words just before a name that say what it is. */
export const CUES_BEFORE = {
  organization: words(`
perusahaan korporasi emiten konglomerat grup raksasa startup pabrikan produsen maskapai bank lembaga partai organisasi ormas
komunitas universitas kampus klub tim skuad skuat media situs portal koran harian majalah laman platform akun operator
penerbit stasiun band entitas firma manufaktur vendor pengembang perkumpulan proyek kelompok geng militan
company firm manufacturer maker carmaker automaker giant startup bank party club team newspaper magazine publisher
airline group agency rival supplier retailer melansir dilansir mengutip dikutip dipantau via unggahan kanal bermitra berkolaborasi
otomotif e-dagang teknologi
`),
  place: words(`
kota kabupaten provinsi distrik kecamatan kelurahan desa dusun kampung wilayah daerah kawasan zona pulau kepulauan gunung
sungai danau laut selat pantai jalan negara negeri  ibukota benua bandara stasiun pelabuhan stadion hotel se di ke
city town village province district island country county
`),
  product: words(`
mobil motor sedan suv kendaraan bernama dijuluki bertajuk seri tipe varian ponsel smartphone hp gawai perangkat gim game aplikasi app
chatbot fitur model chip prosesor vaksin obat pesawat kapal rudal drone satelit jet merek brand produk software
car sedan phone vaccine drug missile aircraft plane
`),
  event: words(
    'acara turnamen kejuaraan festival ajang kompetisi konferensi pandemi wabah virus lomba tragedi gelaran event tournament pandemic',
  ),
  work: words(
    'film novel buku lagu album single serial sinetron drama sinema puisi lukisan komik berjudul song movie series book titled',
  ),
  person: words(`
bernama almarhum almarhumah mendiang bapak ibu pak bu mas mbak bang kang kak adik habib kiai kyai ustaz ustad ustadz
aktor aktris penyanyi artis musisi pemain pelatih striker bek kiper gelandang penyerang winger pembalap petinju atlet petenis pebulutangkis
politikus politisi pengamat ekonom peneliti pakar analis pengacara advokat terdakwa tersangka korban saksi pelaku istri suami
anak putra putri ayah kakak penulis sutradara desainer warga mahasiswa wartawan jurnalis dokter dr penjaga manajer kapten rekan
kata ujar tutur jelas ungkap tegas tambah ucap papar sebut terang imbuh lanjut tandas pungkas beber nilai cetus sambung kenang urai
menurut oleh bersama kepada
actor actress singer player coach striker analyst economist lawyer suspect victim husband wife son daughter mr mrs ms miss
said says told added by
`),
} as const;

/** Offices and professions that stand before a person's name, as first word of a role. */
export const ROLE_HEADS = words(`
presiden wapres wakil menteri menko menkominfo menkeu menkes menlu mendagri menhan menag mendikbud menhub menpora mensesneg menperin
mendag mentan menaker menkumham menkopolhukam menkomdigi menteri-koordinator wamen wamenkeu wamenlu gubernur wagub bupati wabup walikota wawalkot wali camat lurah kades
ketua waketua waketum ketum sekretaris sekjen sekda sekum bendahara kepala kabid kabag kasi kadis kasat kapolri kapolda kapolres kapolsek
kapolresta wakapolda kapuspen kapuspenkum kadiv kabareskrim panglima komandan danrem dandim pangdam kajati kajari kasad kasal kasau
direktur dirut dirjen ditjen deputi staf juru jubir anggota komisaris komisioner manajer manager ceo cto cfo coo cmo cio chief founder
co-founder cofounder pendiri pemilik owner presdir president vice prime minister secretary chairman chairwoman chairperson director
governor mayor senator congressman congresswoman representative ambassador spokesman spokeswoman spokesperson head professor
penjabat pj plt plh pjs mantan eks utusan duta dubes konsul hakim jaksa penyidik rektor dekan dosen guru kepsek peneliti
pengamat pakar analis ekonom pengacara advokat kuasa wakapolri wakajagung
kanselir chancellor perdana pm paus pope kaisar emperor
jenderal jendral wasekjen waketum capres cawapres caleg pebalap rider kompetitor commissioner laksamana letjen mayjen brigjen kolonel letkol mayor kapten lettu letda laksamana laksda marsekal irjen komjen kombes akbp kompol
akp iptu ipda aiptu aipda bripka brigadir briptu bripda general colonel captain lieutenant sergeant admiral
pelatih pemain kiper gelandang penyerang striker bek pembalap coach manager politikus politisi koordinator ketua-umum
inspektur humas pimpinan pemimpin redaktur pemred editor reporter jurnalis penasihat penasehat asisten asdep perwakilan
dr prof ir drs h hj kh tgk ust ustaz ustad ustadz habib kiai kyai tgb mr mrs ms rev ny tn
aktor aktris penyanyi sutradara influencer youtuber artis dokter
eksekutif senior principal executive minister deputy former acting chief
`);

/** Titles that may be printed with a full stop and say nothing of an office. */
export const BARE_TITLES = words(
  'dr prof ir drs dra h hj kh tgk ust ustaz ustad ustadz habib kiai kyai mr mrs ms miss rev ny tn pak bu bapak ibu mas mbak bang kak',
);

/** Words that go on with a role: "Wakil Presiden", "Direktur Utama", "Kepala Bidang Humas". */
export const ROLE_WORDS = words(`
utama umum jenderal pol purn tni eksekutif pelaksana teknis operasional operasi keuangan pemasaran komersial strategis pengembangan pemerintahan
perwakilan negara daerah wilayah bidang bagian seksi divisi humas hukum kerja sama luar dalam negeri ahli khusus bicara
kota kabupaten provinsi pusat cabang regional nasional muda madya senior junior tinggi agung ketua sekretaris direktur
officer executive financial technology operating marketing vice president director general deputy minister secretary
foreign interior defence defense prime chief acting senior managing
`);

/** Small words inside a role: "Presiden sekaligus CEO BMW", "Direktur Strategi dan Operasi", "Deputi Perwakilan IMF untuk China". */
export const ROLE_CONNECTORS = words('dan sekaligus untuk bidang of for the and pada di urusan merangkap serta se wilayah asal');

/** Offices whose holder is named after a company rather than a country or region. */
export const COMPANY_OFFICES = words(
  'ceo cto cfo coo cmo cio founder co-founder cofounder pendiri bos owner pemilik direktur dirut presdir komisaris manajer manager chairman chief officer executive pebalap pembalap pemain striker kiper bek gelandang pelatih winger penyerang',
);

/** Words inside organisation names after "dan" or a comma; with the common words they tell one name from two. */
export const FIELD_WORDS = words(`
digital informatika komunikasi statistik informasi elektronik teknologi riset inovasi kebudayaan pariwisata ekonomi kreatif
perdagangan perindustrian industri energi sumber daya mineral kehutanan lingkungan hidup kelautan perikanan pertanian
perkebunan pangan ketahanan transmigrasi ketenagakerjaan tenaga kerja koperasi usaha kecil menengah hukum hak asasi manusia ham
keamanan politik sosial pemberdayaan perempuan perlindungan anak pemuda olahraga agraria tata ruang pertanahan nasional
pekerjaan umum perumahan rakyat permukiman kependudukan keluarga berencana pencatatan sipil kesehatan pendidikan tinggi
penelitian pengembangan pengkajian penerapan perhubungan keuangan pembangunan perencanaan aparatur reformasi birokrasi
investasi hilirisasi penanggulangan bencana meteorologi klimatologi geofisika makanan obat kepegawaian pelatihan
pengawasan pengawas pajak cukai bea siber sandi teknik kedokteran ilmu pengetahuan bisnis manajemen seni budaya jasa
kerajinan pelayanan terpadu satu pintu perizinan modal penanaman pengelolaan kawasan persandian kearsipan
affairs digital communication communications technology information science education culture trade industry health labour
labor security human rights forestry fisheries agriculture energy resources development cooperation reconstruction
services tourism sports youth defence defense interior finance commerce housing urban food drug crime corruption
`);

/** Function words and other openers: a capital on one of these at a sentence start says nothing. */
export const FUNCTION_WORDS = words(`
ada adalah adapun agar akan akhirnya akibat akibatnya aku alasan amat anda antara apa apakah apalagi apabila atas atau awalnya bagaimana bagi bahkan
bahwa baik banyak baru bawah beberapa begini begitu belakangan belum benar berapa berdasarkan berikut berkat bersama besok betul biar biasanya bila
bisa boleh buat bukan bukannya cara cuma dalam dan dari daripada dalam demi demikian dengan di dia diduga dikutip dilansir dimana diketahui dirinya
disebutkan dulu empat enam entah guna hal hampir hanya harga hari harus hasil hasilnya hingga ia ialah ingat ini itu itulah iya jadi jangan jauh jelas jika
jikalau juga justru kabarnya kalau kalian kalo kami kamu kapan karena karenanya kata katanya ke kecuali kedua keduanya keempat kelima kemarin kemudian kendati kepada ketika
ketiga khusus khususnya kini kita konon kurang lagi lain lainnya lalu lantas lanjut lanjutnya larangan lebih lewat lima maka maklum makanya malah malahan
mana masa masih masing maupun melainkan melalui memang menariknya mengapa mengutip menjelang menurut menurutnya mereka merujuk meski meskipun mulai mulanya mungkin
kayak kayaknya beda momen revisi apes gimana gitu udah enggak nggak gak aja gue lo bro sis nih tuh banget risiko fenomena draf nah nama namun nanti nantinya oh oleh orang pada padahal paling para pasalnya pasca pascadi per perlu pernah pertama pihak pihaknya pokoknya pula pun saat saatnya
saja salah sama sambil sampai sang saya se sebab sebabnya sebagai sebagaimana sebagian sebaliknya sebanyak sebelum sebelumnya sebenarnya sebuah
secara sedang sedangkan sehingga sejak sejauh sejumlah sekali sekaligus sekarang sekitar selagi selain selama selanjutnya seluruh semacam sementara
semoga semua semuanya sendiri seolah seorang sepanjang seperti seringkali serta sesuai sesudah sesungguhnya setelah setiap siapa silakan situ sudah
suatu sungguh supaya tadi tadinya tak tambahnya tanpa tapi telah tengah tentang tentu tentunya terakhir terbaru terhadap terkait terlebih termasuk ternyata tersebut terutama
tetap tetapi tiap tiba tidak tiga total tujuannya tujuh tutur turut untuk usai utamanya waktu walau walaupun ya yaitu yakni yakin yang yuk kok sih dong deh lho loh lah ayo mari
satu dua delapan sembilan sepuluh tahun bulan minggu pekan jam pukul si sosok hai halo wah wow duh aduh astaga alhamdulillah insyaallah terima maaf mohon
mau ingin bikin simak lihat baca klik ikuti foto video tonton berita artikel penulis editor pewarta reporter sumber
a an the this that these those it its he she they we you i his her their our my your and or but if then than when while where who what which why how
in on at by for from to of with without about after before during since until against between into through over under as is are was were be been being
has have had do does did will would can could should may might must not no yes so such there here also only just even still yet however meanwhile
according although though because despite unlike once one two three four five last next some many most more much each every all both few other another
first second third today yesterday tomorrow now later earlier recently instead perhaps moreover furthermore nevertheless thus hence
let see read photo image source advertisement
`);

/** Days, months and their short forms. */
export const CALENDAR_WORDS = words(`
senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember
wib wita wit gmt utc
monday tuesday wednesday thursday friday saturday sunday january february march june july august october december
`);

/** Months cut short; they are calendar words beside a number only ("Jun" is a name, "3 Jun" a date). */
export const SHORT_MONTHS = words('jan feb mar apr may jun jul agu agt aug sep sept okt oct nov des dec');

/** Heads that name an organisation all by themselves. */
export const LONE_ORGANISATIONS = words(`
polri brimob bareskrim bawaslu bulog kadin hipmi gapki basarnas bapanas apindo perbanas kostrad kopassus korlantas bappenas gerindra
masyumi persib persija persebaya kejagung imigrasi
`);

/** Said of a place or its people; no part of its name: "Dolar AS", "Pemerintah Indonesia". */
export const OF_A_PLACE = words(
  'dolar rupiah warga pemerintah negara bangsa rakyat raksasa tim ekonomi pasukan tentara militer produk mata uang bendera',
);

/** Laws and rulings: what they open is no name of a person, place or organisation. */
export const LAW_HEADS = words(
  'undang-undang uu ruu peraturan perpres perppu permen keputusan putusan pasal instruksi surat rancangan bahasa',
);

/** Capitals that name nothing: units, common acronyms of ordinary things, academic degrees. */
export const GENERIC_ACRONYMS = words(`
ai it ict iot sdm sda umkm ukm ikm ipo hp pc tv cd dvd gps usb led lcd cpu gpu ram rom asn pns wni wna tki tkw  ktp sim stnk bpkb npwp 
bbm bbg lpg lng apbn apbd pdb pdrb gdp pad phk thr umr ump umk kpr kur ppn pph pbb bumn bumd bumdes blt sd smp sma smk spd  sh se mm mt  
phd msc mba sos skm spog km kg cm mm mw gw kw kwh mwh ghz mhz gb mb tb kb rp usd idr eur ph bmi dna rna atm pin otp qr qris url web www faq
hgb hgu shm imb pbg amdal ruu uu  perpu perppu perpres perda perma permen inpres keppres skb sk bap tps dpt  tpp ump  ugd igd icu nicu
vip vvip cctv  pkpu ic ev suv mpv bts sop csr esg fgd mou kpi roi sms wa dm  uas uts tka snbp snbt utbk ppdb spmb  kip kjp kartu
am pm tbc hiv  tb dbd ispa covid bmi kdrt napza wfh wfo sks ipk skck pkl  rapbn rapbd k/l kl lsm ormas ojol
ok oke no vs dll dsb dst dkk tsb yg dgn utk pak alm almh rip  pdf app apps seo api ssd llm xl xxl ml d3 d4 s1 s2 s3 2d 3d 4d 4k 8k 4g 5g 6g 3g
ceo cto cfo coo cmo cio ft feat dj mc npc rpg pvp fps nft ico sto p2p b2b b2c e-ktp ubm
`);

/** Particles inside a person's name. */
export const NAME_PARTICLES = words('bin binti van von der den de da del della dos bint ibn');

/** Capitalised ordinary words that are no name by themselves. */
export const LONE_NON_NAMES = words(`
tuhan allah islam kristen katolik hindu buddha budha konghucu protestan muslim muslimah nabi rasulullah alquran al-qur'an quran injil
indonesian english inggrisnya bahasa ramadan ramadhan idul lebaran natal imlek nyepi waisak haji umrah umroh subuh zuhur asar magrib isya
may jan feb mar apr jun jul aug sep oct nov dec undang-undang pasal ayat bab nomor no pemerintah negara presiden menteri republik konstitusi
i'm i've i'll muslims christian catholic jewish god chinese american british french german japanese korean russian
rupiah dolar dollar euro yen yuan ringgit poundsterling bitcoin
`);

/** Verbs a person is the subject of, besides cue verbs of speech. */
export const PERSON_VERBS =
  /^(?:me[a-z]{4,}|ber[a-z]{3,}|said|says|told|added|explained|announced|wrote|ingin|mau|akan|telah|sudah|juga|pun|sempat|kini|yakin|optimistis|mengaku)$/u;
