/**
 * Words that stand before a name and say what kind of thing it is, beyond those of lib/entity: "Mbah Surip" is a person,
 * "fraksi" has a party behind it. Written by hand from general knowledge of both languages, all lower case.
 * It must not hold names.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** How people are called, by rank, age or trade; printed with a capital it is still no part of the name. */
export const FORMS_OF_ADDRESS = words(`
haji hajah ki nyi nyai raden sultan raja ratu pangeran tuan nyonya nona om tante paman bibi mbah eyang kakek nenek kek nek abah mang bung cak gus
uda uni encik puan romo pastor suster pendeta pdt santo kapten capt pilot kopilot masinis nakhoda komandan
king queen prince princess emperor empress duke duchess count countess baron sir dame lord lady saint brother sister father mother uncle aunt
captain detective judge justice reverend rabbi imam sheikh
`);

/** Whoever follows is one of the family, or is introduced by name. */
export const KIN = words(`
anak putra putri ayah ibu kakak adik istri suami gadis bocah bayi sepupu keponakan bernama
daughter son husband wife brother sister mother father uncle aunt cousin niece nephew girl boy named
`);

/** What organisations have and people of the street have not. */
export const OF_AN_ORGANISATION = words(`
kader fraksi saham pimpinan pejabat pengurus gedung kantor markas situs putusan keputusan peraturan aturan survei siaran laporan
pegawai karyawan capim anggota penyidik
shares staff employees officials lawmakers members headquarters workers executives
`);
