/**
 * The meter that stands in the popup of the bench: when what was found has been painted, for a query it is opened with or typed.
 * await popupMeter.first -> ms from the start of the page (without a query: to the field); await popupMeter.type("banjir").
 * It sets the mark "bench-popup". It runs in the popup as it is written here: it may use nothing from outside.
 */

/** What the meter offers as `window.popupMeter`. */
export interface PopupMeter {
  readonly first: Promise<number>;
  /** -1 where nothing new was listed in time. */
  type(query: string): Promise<number>;
  listed(): string[];
}

/** Sets up `window.popupMeter`. */
export function popupMeter(): void {
  performance.mark('bench-popup');
  const MOST_MS = 20_000;
  const listed = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent ?? '');
  /** After the frame that is being made now: a task behind it. */
  const painted = () => new Promise<number>((ok) => requestAnimationFrame(() => setTimeout(() => ok(performance.now()))));
  const until = (holds: () => boolean): Promise<number> =>
    new Promise((ok) => {
      const done = (value: Promise<number> | number) => {
        watch.disconnect();
        clearTimeout(late);
        ok(value);
      };
      const watch = new MutationObserver(() => holds() && done(painted()));
      const late = setTimeout(() => done(-1), MOST_MS);
      watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  const type = async (query: string): Promise<number> => {
    const input = document.querySelector('input')!;
    const before = listed().join('\n');
    const started = performance.now();
    const changed = until(() => listed().length > 0 && listed().join('\n') !== before);
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const ended = await changed;
    return ended < 0 ? -1 : ended - started;
  };
  const isThere = () => (location.search === '' ? document.querySelector('input') !== null : listed().length > 0);
  const first = until(isThere);
  (window as unknown as { popupMeter: PopupMeter }).popupMeter = { first, type, listed };
}
