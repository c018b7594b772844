/**
 * The glyph of a search, drawn as those in glyph.tsx, which are in the script of every page: there nothing is searched.
 * <SearchGlyph /> draws a magnifying glass.
 */

export function SearchGlyph() {
  return (
    <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M5 1.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7M7.6 7.6l3 3" />
    </svg>
  );
}
