/**
 * Verbs that tell who said something, in Indonesian and English.
 * After a quote: `"…," kata X`, `"…," ujarnya`, `"…," said X`. Before one: `X mengatakan, "…"`.
 * It must not hold anything but single words, lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand right after a quote and before its speaker; with "-nya" they carry the speaker in them. */
export const CUES_AFTER = words(`
kata ujar tutur jelas ungkap tegas tambah ucap papar sebut terang imbuh lanjut tandas pungkas beber nilai cetus sambung kenang urai
tulis seru pinta celetuk kilah aku klaim harap ajak ingat jawab tanya timpal kisah cerita ceplos sergah bilang pesan sindir keluh tukas
katanya bebernya pangkas tutup sanggah bantah elak imbau desak simpul rinci tekan kelakar canda sesal puji protes cecar gumam bisik lapor
janji kecam kritik tuding seloroh gerutu tegur bujuk ancam tantang sanjung
said says told added explained wrote stated noted argued claimed insisted warned asked replied answered continued recalled joked
announced admitted stressed tweeted declared concluded commented remarked acknowledged promised suggested urged lamented quipped
observed emphasized emphasised confirmed vowed predicted recounted testified boasted conceded reiterated
`);

/** Have the speaker before them: "Meutya menyebut", "he said". */
export const CUES_WITH_SUBJECT = words(`
mengatakan menyebut menyebutkan menegaskan menjelaskan menambahkan menuturkan mengungkap mengungkapkan menilai mengaku memaparkan
menerangkan berharap menyatakan menyampaikan berujar bercerita berkata menuliskan menulis mengklaim menekankan mengingatkan
mengimbau menanggapi melanjutkan membeberkan mengakui menyoroti membantah meminta mencontohkan menceritakan merinci meyakini
memastikan menyarankan mengusulkan mengumumkan memprediksi memperkirakan menyerukan bertanya menjawab menyindir mengeluhkan
berpendapat berpesan membenarkan mencuit mengisahkan berjanji mengecam mengkritik menuding berargumen menepis menjanjikan
said says told added explained wrote stated noted argued claimed insisted warned asked replied answered continued recalled
announced admitted stressed tweeted declared concluded commented remarked acknowledged promised suggested urged
confirmed vowed predicted testified conceded reiterated
`);

/** The speaker follows: "menurut Zhang,", "according to Smith,". */
export const ACCORDING = /(?:\bmenurut|\baccording to)\s+$/iu;

/** Pronouns that stand for whoever spoke or acted last. */
export const PRONOUNS = words('dia ia beliau mereka he she they dirinya');

/** Small words between a speaker and the verb: "Nong Shengwen juga menegaskan". */
export const BETWEEN = words(
  'juga pun sendiri lalu kemudian kembali turut sempat telah sudah lantas pernah hanya also then has had later',
);
