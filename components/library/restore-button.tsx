/**
 * A button that lets the reader choose a backup: <RestoreButton words={words} onFile={(file) => …} />.
 * It must not know what is done with the file.
 */
import type { Words } from '../words';

export function RestoreButton({ words, onFile }: { readonly words: Words; onFile(file: File): void }) {
  return (
    <label class="button library-file">
      {words.say('keepRestore')}
      <input
        class="unseen"
        type="file"
        accept=".konteks-backup,.gz"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
