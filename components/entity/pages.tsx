/**
 * A long list in pages: so many items at a time, with ways back and on; a short one has none of that.
 * <Pages title="Reports" items={reports} size={50}>{(report) => <li>…</li>}</Pages>
 * It must not know what it lists. A link to "#told-60" brings the page with that item, where `anchor` is "told".
 */
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words';

export interface PagesProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly size: number;
  readonly words: Words;
  /** Items are reached by links "#anchor-place". */
  readonly anchor?: string;
  /** Draws all items of one page; `first` is the place of the first. */
  readonly children: (page: readonly T[], first: number) => ComponentChild;
}

export function Pages<T>({ title, items, size, words, anchor, children }: PagesProps<T>) {
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  const [chosen, setChosen] = useState(0);
  const page = Math.min(chosen, last);
  const box = useRef<HTMLDivElement>(null);
  usePlaceInAddress(anchor, (place) => setChosen(Math.floor(place / size)), page);
  const turn = (by: 1 | -1) => {
    setChosen(page + by);
    box.current?.scrollIntoView({ block: 'nearest' });
  };
  const number = (value: number) => value.toLocaleString(words.language);
  const first = page * size;
  return (
    <div ref={box}>
      {children(items.slice(first, first + size), first)}
      {last > 0 && (
        <nav class="pages" aria-label={words.say('pagesLabel', title)}>
          <button type="button" class="quiet-button" disabled={page === 0} onClick={() => turn(-1)}>
            {words.say('pagesBack')}
          </button>
          <span role="status">
            {words.say('pagesOf', number(first + 1), number(Math.min(first + size, items.length)), number(items.length))}
          </span>
          <button type="button" class="quiet-button" disabled={page === last} onClick={() => turn(1)}>
            {words.say('pagesOn')}
          </button>
        </nav>
      )}
    </div>
  );
}

/** Follows links within the page; once the asked-for item is drawn it is brought into view, which the browser did in vain. */
function usePlaceInAddress(anchor: string | undefined, onPlace: (place: number) => void, page: number): void {
  useEffect(() => {
    if (anchor === undefined) return undefined;
    const follow = () => {
      const [, place] = new RegExp(`^#${anchor}-(\\d+)$`).exec(location.hash) ?? [];
      if (place !== undefined) onPlace(Number(place));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [anchor]);
  useEffect(() => {
    if (anchor !== undefined && location.hash.startsWith(`#${anchor}-`)) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' });
    }
  }, [anchor, page]);
}
