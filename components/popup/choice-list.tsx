/**
 * A list of choices in labelled groups; the active one is marked and kept in sight.
 * Clicking a choice takes it; the focus stays in the search field throughout.
 * It must not know what a choice does.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { choiceId, LIST_ID } from './search-field';

export function ChoiceList({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div id={LIST_ID} role="listbox" aria-label={label} class="choices">
      {children}
    </div>
  );
}

export function ChoiceGroup({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a listbox
    <div role="group" aria-label={label}>
      <div class="label choices-label" aria-hidden="true">
        {label}
      </div>
      {children}
    </div>
  );
}

export interface ChoiceRowProps {
  readonly index: number;
  readonly active: number;
  readonly children: ComponentChildren;
  onChoose(): void;
}

export function ChoiceRow({ index, active, onChoose, children }: ChoiceRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const isActive = index === active;
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, which keeps the focus (combobox pattern)
    // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are never focused themselves
    <div
      ref={row}
      id={choiceId(index)}
      role="option"
      aria-selected={isActive}
      class="choice"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
