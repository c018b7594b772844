/**
 * The keyboard shortcuts as the browser has bound them: what each does and its keys, or that it has none.
 * <Shortcuts shortcuts={[{ command: "open-card", keys: "Alt+Shift+O" }]} words={words} /> -> "Open or close the card  Alt+Shift+O".
 * It must not know where they are changed.
 */
import type { SayKey, Words } from '../words';

/** In the order in which they are shown; browsers list them in orders of their own. */
const COMMAND_WORDS: Readonly<Record<string, SayKey>> = {
  _execute_action: 'optionsOpenPopup',
  'next-mention': 'commandNextMention',
  'previous-mention': 'commandPreviousMention',
  'open-card': 'commandOpenCard',
  'toggle-site': 'commandToggleSite',
  'toggle-all': 'commandToggleAll',
};

export interface ShortcutsProps {
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
  readonly words: Words;
}

export function Shortcuts({ shortcuts, words }: ShortcutsProps) {
  const known = Object.entries(COMMAND_WORDS).flatMap(([command, word]) =>
    shortcuts.filter((bound) => bound.command === command).map(({ keys }) => ({ command, keys, word })),
  );
  return (
    <dl class="facts">
      {known.map(({ command, keys, word }) => (
        <div key={command}>
          <dt>{words.say(word)}</dt>
          <dd>{keys === '' ? words.say('optionsUnbound') : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}
