/**
 * Where the focus goes when what had it is gone: to what has come in its place, and back again.
 * <button ref={takeFocus}> has it from when it is there; useFocusMeanwhile() gives it back to what had it before.
 * It must not know which part asks.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref for what takes the place of what was pressed. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** A ref for what has the focus while it is there: a question. It comes into sight, what was pressed may stand far below. */
export function useFocusMeanwhile<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const before = element?.ownerDocument.activeElement;
    element?.focus();
    return () => {
      const isHere = element?.contains(element.ownerDocument.activeElement);
      if (isHere && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return ref;
}
