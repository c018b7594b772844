/**
 * Words that decide whether a full stop ends a sentence, in both languages, in lower case and without their own stop.
 * Data only; read by sentences.ts.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Always followed by more of the same sentence: titles, ranks, "Jl.", "No.". */
export const LEADING_ABBREVIATIONS = words(
  `dr drs dra drg ir prof pj plt plh pjs h hj kh tgk sdr sdri moh muh mohd abd tn ny nn bpk yth alm almh st hlm hal tgl jl jln gg kab kec kel prov
  kol letkol letjen mayjen brigjen jend jenderal kapt kombes kompol akbp akp ipda iptu aipda bripka mr mrs ms messrs rev hon gen lt
  col capt cmdr sgt maj adm sen rep gov pres vs fig eq approx cf viz ft mt rp dr dsn pt cv ust ustaz`,
);

/** "No. 5", "Vol. 3", "hlm. 7": followed by more only when a number comes. */
export const NUMBER_ABBREVIATIONS = words(
  'no nos nr vol bab pasal ayat art sec ch pp p hal hlm tel telp jan feb mar apr jun jul aug agu sep sept oct okt nov dec des',
);

/** End a sentence or stand inside one; a capital after them decides, unless it is another of these. */
export const TRAILING_ABBREVIATIONS = words('co inc ltd corp bhd llc plc tbk dll dsb dst dkk jr sr etc');

/** Words a sentence often opens with: after "vitamin C." or "the U.S." they tell a new sentence from a name going on. */
export const SENTENCE_OPENERS = words(
  `ia dia mereka kami kita saya namun selain menurut sementara pada dalam di dari untuk dengan karena oleh ketika saat setelah
  sebelum sebelumnya kemudian lalu hal itu ini kini tidak bahkan meski meskipun jika kalau sedangkan adapun para selanjutnya
  sebagai hingga sejak akan jadi tetapi tapi the he she it they we you i in on at but and a an this that these those there
  however meanwhile after before when while if as for from with by its his her their our my`,
);
