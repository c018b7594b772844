/**
 * Small pages for the tests of reading pages: a report with whatever a test puts into head and body.
 * pageOf({ head: '<meta …>', beside: '<p>Senin, …</p>' }) -> a whole page as a string.
 * It must not read anything.
 */

export const HEADLINE = 'Jembatan baru di Bandung dibuka untuk umum';

export const PARAGRAPHS = [
  'Bandung - Wali Kota Bandung Budi Santoso membuka jembatan baru di Kecamatan Cibiru yang dibangun dengan dana dari pemerintah provinsi.',
  'Menurut dia, jembatan itu akan memudahkan warga yang setiap hari pergi ke pasar dan ke sekolah di seberang sungai.',
  '"Jembatan ini milik warga, jagalah bersama-sama," kata Budi di hadapan ratusan warga yang datang sejak pagi hari.',
  'Kepala dinas menyebut pekerjaan selesai lebih cepat dari rencana karena cuaca baik dan bahan bangunan tidak pernah terlambat datang.',
] as const;

export interface PageParts {
  readonly lang?: string;
  readonly title?: string;
  readonly head?: string;
  /** What stands between the headline and the report. */
  readonly beside?: string;
  /** What stands within the report, after its second paragraph. */
  readonly within?: string;
  readonly after?: string;
  readonly headline?: string;
}

export function pageOf(parts: PageParts = {}): string {
  const { lang = 'id', title = HEADLINE, head = '', beside = '', within = '', after = '', headline = HEADLINE } = parts;
  const [first, second, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>
<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a></nav>
<article><h1>${headline}</h1>${beside}<div class="isi">${first}${second}${within}${rest.join('')}</div></article>${after}</body></html>`;
}

export const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
