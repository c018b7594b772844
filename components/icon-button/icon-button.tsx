/**
 * A button that shows a glyph and says its name: <IconButton glyph="close" label="Close" onClick={…} />.
 * `pressed` makes it a toggle. The name is also its tooltip, so nobody has to guess a drawing.
 * It must not know what pressing it does.
 */
import { Glyph, type GlyphName } from '../glyph/glyph';

export interface IconButtonProps {
  readonly glyph: GlyphName;
  readonly label: string;
  readonly pressed?: boolean;
  onClick(): void;
}

export function IconButton({ glyph, label, pressed, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <Glyph name={glyph} turns={glyph === 'back'} />
    </button>
  );
}
