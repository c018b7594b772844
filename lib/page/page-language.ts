/**
 * The language a page says it is in: <html lang="id-ID"> -> "id".
 * It must not guess: what the page does not say is `und`, and whoever looks through its texts may find out.
 */
import type { Language } from '../article/article';

/** The language by <html lang>; `und` where there is none or one that Konteks does not read. */
export function pageLanguage(document: Document): Language {
  const tag = document.documentElement?.getAttribute('lang')?.trim().toLowerCase().split(/[-_]/)[0];
  return tag === 'id' || tag === 'in' ? 'id' : tag === 'en' ? 'en' : 'und';
}
