/**
 * A button that lets the reader choose a backup: <RestoreButton words={words} onFile={(file) => …} />.
 * It must not know what is done with the file.
 */
import { FileButton } from '../fields/file-button';
import type { Words } from '../words';

export function RestoreButton({ words, onFile }: { readonly words: Words; onFile(file: File): void }) {
  return <FileButton word={words.say('keepRestore')} accept=".konteks-backup,.gz" onFiles={([file]) => file && onFile(file)} />;
}
