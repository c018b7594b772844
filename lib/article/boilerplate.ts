/**
 * Lines that news sites print around a report, and what they tell: share bars, crumbs, captions, "Baca juga:", credits, promotions.
 * "Baca juga: Harga naik" -> related headline "Harga naik"; "A A A" -> noise; "Ia pergi." -> text.
 * It must not know publishers: only kinds of lines, in Indonesian and English. parse-text-article.ts and the HTML reader share it.
 */
import { type Credits, readCopyright, readCredits } from './credits';

/** What a line is. `tail` means that nothing after it belongs to the report. */
export type Line =
  | { readonly role: 'text'; readonly text: string }
  | { readonly role: 'blank' | 'noise' | 'tail' }
  | { readonly role: 'related'; readonly headline: string }
  | ({ readonly role: 'credits' } & Credits)
  | { readonly role: 'publisher'; readonly publisher?: string; readonly year?: string };

const RELATED =
  /^\W{0,3}(?:baca (?:juga|selengkapnya|artikel(?: lainnya)?|berita(?: lainnya)?)|(?:lihat|simak|tonton|saksikan) juga|read (?:also|more|next)|also read|see also|related|artikel terkait|berita terkait|pilihan editor)\s*[:：]\s*(?<headline>.*)$/iu;
const RELATED_START = /(?=(?:Baca [Jj]uga|BACA JUGA|(?:Lihat|Simak|Tonton) [Jj]uga|Also [Rr]ead|Read [Aa]lso)\s?[:：])/u;
const TAIL =
  /^(?:tags?(?: terkait)?|topik(?: terkait)?|kata kunci|keywords?)\s*[:：]?$|^(?:\p{L}{0,12}related (?:articles?|posts?|news|stories)|(?:artikel|berita) (?:terkait|lainnya|terpopuler|populer|pilihan)|terpopuler|most (?:popular|read)|komentar|comments?|telusuri .{0,60} lainnya|(?:lihat|baca) (?:semua|selengkapnya))\W{0,3}$/iu;
const TAGS = /^(?:tags?(?: terkait)?|topik(?: terkait)?|kata kunci|keywords?)\s*[:：]/iu;
const SMALL =
  /^(?:(?:a[+-]?\s*){1,3}|advertisements?|iklan|ads?|advertorial|sponsored|(?:scroll|gulir|geser) (?:to|untuk|ke) .{0,60}|(?:lanjutkan membaca|continue reading).{0,60}|(?:bagikan|share|sebarkan|salin (?:link|tautan)|copy link|cetak|print|simpan|save|dengarkan|listen|ikuti|follow|facebook|twitter|x|whatsapp|telegram|line|email|pinterest|linkedin|copy|tweet)(?: (?:ke|via|on|artikel|berita|this|article|kami|us|facebook|twitter|x|whatsapp|telegram|linkedin|email|line)){0,4}\s*[:：]?|home|beranda|halaman(?: \d+)?|\d+ (?:of|dari) \d+|\d+|\W+)$/iu;
const CRUMBS = /^(?:home|beranda)(?:\s*[/>»›|]\s*|\s+)\S.{0,80}$/iu;
const CAPTION =
  /\((?:foto|photo|image|gambar|dok|dokumentasi|ilustrasi|credit|kredit|sumber|source|istimewa|ist|antara foto)\b[^()]{0,80}\)\.?$|\b(?:FOTO|PHOTO|IMAGES)\/[^()]{0,60}\)?\.?$|^(?:foto|photo|ilustrasi|caption|gambar|image|video|infografis)\s*[:：]/iu;
const SIGNATURE = /^[([](?:\s*[\p{L}.'’]{1,20}){1,5}(?:\s*[/,|&-]\s*[\p{L}.'’]{1,20}){0,4}\s*[)\]]$/u;
const PROMOTED =
  /\b(?:google news|google berita|whatsapp|telegram|instagram|tiktok|youtube|newsletter|channel|saluran|aplikasi|app store|play store)\b/iu;
const PROMOTES =
  /^(?:ikuti|follow|mau berita|dapatkan|gabung|bergabung|join|subscribe|berlangganan|langganan|download|unduh|klik|cek|simak)\b|\b(?:yuk|follow (?:kami|us)|ikuti kami|join us)\b/iu;
const PROMOTER =
  /(?:[Bb]erita|[Aa]rtikel|[Nn]ews|[Ss]tories|[Uu]pdate)\b[^.?!]{0,40}?\b(?:dari|from)\s+(?<publisher>\p{Lu}[\p{L}\p{N}.]*(?:\s\p{Lu}[\p{L}\p{N}.]*){0,3})/u;
/** What a site asks of its readers in the place of the rest, says of a film beside, or how long reading takes. */
const ASIDE =
  /^(?:subscribe|sign in|log ?in|register|berlangganan|masuk|daftar)\b.{0,40}\b(?:to (?:continue|read|keep|unlock)|untuk (?:melanjutkan|membaca|lanjut))\b.{0,60}$|^(?:already (?:an? )?(?:subscribers?|members?|registered)|sudah (?:punya akun|berlangganan|jadi pelanggan))\b.{0,40}$|^(?:simak|lihat|tonton|saksikan)(?: juga)? video\b.{0,120}[:：]$|^(?:.{0,40}\W)?\d+[ -]min(?:ute)?s? read$|^(?:.{0,40}\W)?\d+ menit (?:baca|membaca)$/iu;
/** What blogs put under each text of their feed. */
const FEED_FOOTER =
  /^the post .{1,250} (?:appeared first|first appeared) on .{1,80}$|^(?:pos|artikel|tulisan|the post) .{1,250} (?:pertama kali (?:muncul|tampil|terbit|tayang)|muncul pertama kali|tampil pertama) (?:di|pada) .{1,80}$/iu;
const NOISE = [SMALL, FEED_FOOTER, ASIDE, TAGS, CRUMBS, CAPTION, SIGNATURE];
const LONGEST_NOISE = 400;

const INLINE_NOISE =
  /\[(?:[Gg]ambas|[Vv]ideo|[Ff]oto|[Ee]mbed|[Ii]mage|[Bb]aca)\s?[:：][^[\]]{0,120}\]|\bSCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT\b|\bADVERTISEMENT\b|\bSembunyikan kutipan teks\b/g;
const INITIALS_AT_END = /(?<=[.!?…"'”’)])\s*\((?:[a-z]{2,5}(?:\/[a-z]{2,5}){0,3}|[A-Z]{2,5}(?:\/[A-Z]{2,5}){1,3})\)\s*$/;

/** What one trimmed line is. Most lines are text; nothing that reads like a sentence of a report is anything else. */
export function readLine(line: string): Line {
  if (line === '') return { role: 'blank' };
  if (line.length > LONGEST_NOISE) return { role: 'text', text: line };
  const headline = RELATED.exec(line)?.groups?.headline;
  if (headline !== undefined) return { role: 'related', headline: headline.trim() };
  const credits = readCredits(line);
  if (credits !== undefined) return { role: 'credits', ...credits };
  const copyright = readCopyright(line);
  if (copyright !== undefined) return { role: 'publisher', ...copyright };
  if (TAIL.test(line)) return { role: 'tail' };
  if (NOISE.some((form) => form.test(line))) return { role: 'noise' };
  if (PROMOTES.test(line) && PROMOTED.test(line)) {
    const publisher = PROMOTER.exec(line)?.groups?.publisher;
    return publisher === undefined ? { role: 'noise' } : { role: 'publisher', publisher };
  }
  return { role: 'text', text: line };
}

/** A line broken where "Baca juga:" starts anew within it, as in "… kata dia.Baca juga: A di kotaBaca juga: B". */
export function splitRunOnLine(line: string): string[] {
  return line
    .split(RELATED_START)
    .map((part) => part.trim())
    .filter((part) => part !== '' || line === '');
}

/** A paragraph without what was printed into it: video place-holders, scroll notes, the initials "(abc/def)" at its end. */
export function cleanParagraph(paragraph: string): string {
  const parts = paragraph.split(INLINE_NOISE);
  const healed =
    parts.length === 1
      ? paragraph
      : parts
          .map((part) => part.trim())
          .filter(Boolean)
          .join(' ');
  return healed.replace(INITIALS_AT_END, '').trim();
}
