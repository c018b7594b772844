/**
 * A field for an address with its button, and what belongs on the same line:
 * <AddressField label="Site" button="Add" value="news.exa" onTyped={…} onSubmit={…} />; `wrongId` is the place that says why it is wrong.
 * It must not know what an address may be.
 */
import type { ComponentChildren } from 'preact';

export interface AddressFieldProps {
  readonly label: string;
  readonly button: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly wrongId?: string;
  readonly children?: ComponentChildren;
  onTyped(text: string): void;
  onSubmit(): void;
}

export function AddressField(props: AddressFieldProps) {
  const { label, button, value, isWrong, wrongId, children, onTyped } = props;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form class="address-field" onSubmit={onSubmit}>
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? wrongId : undefined}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {button}
      </button>
      {children}
    </form>
  );
}
