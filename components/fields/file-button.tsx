/**
 * A button that lets the reader choose files: <FileButton word="Restore…" accept=".gz" onFiles={([file]) => …} />.
 * It must not know what is done with them.
 */
interface FileButtonProps {
  readonly word: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** One at least. */
  onFiles(files: readonly File[]): void;
}

export function FileButton({ word, accept, multiple = false, onFiles }: FileButtonProps) {
  return (
    <label class="button file-button">
      {word}
      <input
        class="unseen"
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
