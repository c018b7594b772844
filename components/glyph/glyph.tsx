/**
 * Glyphs: small drawings on a 12 px grid, one stroke each, drawn for Konteks.
 * <Glyph name="place" /> draws a map pin; its label stands beside it in words, so the drawing itself is hidden from readers.
 * It must not know colours: a glyph takes the colour of the text around it.
 */
import type { EntityKind } from '../../lib/entity/entity';
import type { SayKey } from '../words';

const PATHS = {
  person: 'M6 1.25a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 1 1 0-4.5M1.75 11c.3-2.4 1.9-3.75 4.25-3.75S9.95 8.6 10.25 11',
  organization: 'M1.25 4.5 6 1.25l4.75 3.25zM1.5 10.75h9M3 7v1.5M6 7v1.5M9 7v1.5',
  place: 'M6 11.25S2 7.5 2 4.75a4 4 0 0 1 8 0C10 7.5 6 11.25 6 11.25M6 3.5a1.25 1.25 0 1 1 0 2.5a1.25 1.25 0 1 1 0-2.5',
  product: 'M6 1 10.5 3.4v5.2L6 11 1.5 8.6V3.4zM1.5 3.4 6 5.8l4.5-2.4M6 5.8V11',
  event: 'M1.5 2.5h9v8h-9zM1.5 5.25h9M4 1v2.5M8 1v2.5',
  work: 'M2.5 1h4.75L9.5 3.25V11h-7zM7 1v2.5h2.5M4.5 6h3M4.5 8.25h3',
  back: 'M7.5 2 3.5 6l4 4',
  go: 'M1.5 6h9M7 2.5 10.5 6 7 9.5',
  close: 'm2.5 2.5 7 7M9.5 2.5l-7 7',
  pin: 'M7.25 1 11 4.75l-1.5.5L7.5 7.25 7 9.5 2.5 5l2.25-.5 2-2zM4.75 7.25 1.25 10.75',
  leave: 'M4.5 2.5h5v5M9.5 2.5l-7 7',
  open: 'm2.5 4.5 3.5 3.5 3.5-3.5',
} as const;

export type GlyphName = keyof typeof PATHS;

export const KIND_WORDS = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  place: 'kindPlace',
  product: 'kindProduct',
  event: 'kindEvent',
  work: 'kindWork',
} as const satisfies Record<EntityKind, SayKey>;

/** `turns`: the drawing points along the line of reading and is mirrored where that runs right to left. */
export function Glyph({ name, turns = false }: { name: GlyphName; turns?: boolean }) {
  return (
    <svg class={turns ? 'glyph glyph-turns' : 'glyph'} viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
