/**
 * The reports of a source, newest first, 100,000 of them as smoothly as ten: only rows in sight are there.
 * <ArticleList load={port.linesOf("saved")} edition={3} … />; a new edition asks again.
 * It must not know where lines come from.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleLine } from '../../lib/library/library-store';
import { takeFocus } from '../focus';
import { Glyph } from '../glyph/glyph';
import type { Words } from '../words';
import type { LibraryEvent, LoadLines } from './library-model';
import { PAGE_LINES, pagesOf, rowsInSight } from './list-window';

/** As the style sheet has it. */
const ROW_HEIGHT = 52;
const LIST_HEIGHT = 468;

interface ArticleListProps {
  readonly load: LoadLines;
  readonly edition: number;
  readonly name: string;
  /** The report that was deleted and is here again: the focus goes to it. */
  readonly back?: string | undefined;
  readonly words: Words;
  onEvent(event: LibraryEvent): void;
}

interface Loaded {
  readonly count: number;
  readonly pages: ReadonlyMap<number, readonly ArticleLine[]>;
}

export function ArticleList({ load, edition, name, back, words, onEvent }: ArticleListProps) {
  const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
  const [top, setTop] = useState(0);
  const count = loaded?.count ?? 0;
  const window = rowsInSight({ top, height: LIST_HEIGHT, rowHeight: ROW_HEIGHT, count: Math.max(1, count) });
  const wanted = pagesOf(window);
  const key = `${edition} ${wanted.join()}`;
  useLines(load, wanted, key, setLoaded);
  if (!loaded) return <p class="library-note">{words.say('libraryListing')}</p>;
  if (count === 0) return <p class="library-note">{words.say('libraryNoReports')}</p>;
  const rows = Array.from({ length: Math.min(window.to, count) - window.from }, (_, index) => window.from + index);
  return (
    <section
      class="library-reports"
      aria-label={words.say('libraryReportsOf', name)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <ul style={{ blockSize: `${count * ROW_HEIGHT}px` }}>
        {rows.map((row) => {
          const line = loaded.pages.get(Math.floor(row / PAGE_LINES))?.[row % PAGE_LINES];
          return (
            <Row key={row} {...{ row, count, line, words, onEvent }} isBack={back !== undefined && line?.article === back} />
          );
        })}
      </ul>
    </section>
  );
}

/** Loads the pages in sight; those of an older edition are shown until the new ones are there. */
function useLines(
  load: LoadLines,
  wanted: readonly number[],
  key: string,
  set: (change: (old: Loaded | undefined) => Loaded) => void,
) {
  const asked = useRef({ load, edition: '' });
  useEffect(() => {
    let isWanted = true;
    const edition = key.split(' ')[0]!;
    const isNew = asked.current.edition !== edition || asked.current.load !== load;
    asked.current = { load, edition };
    void Promise.all(wanted.map(async (page) => [page, await load(page * PAGE_LINES, PAGE_LINES)] as const)).then((answers) => {
      if (!isWanted) return;
      const pages = answers.map(([page, { lines }]) => [page, lines] as const);
      set((old) => ({ count: answers[0]?.[1].count ?? 0, pages: new Map([...(isNew ? [] : (old?.pages ?? [])), ...pages]) }));
    });
    return () => {
      isWanted = false;
    };
  }, [load, key, set]);
}

interface RowProps {
  readonly row: number;
  readonly count: number;
  readonly line: ArticleLine | undefined;
  readonly isBack: boolean;
  readonly words: Words;
  onEvent(event: LibraryEvent): void;
}

function Row({ row, count, line, isBack, words, onEvent }: RowProps) {
  const title = line?.title ?? words.say('libraryUntitled');
  return (
    <li class="library-report" style={{ insetBlockStart: `${row * ROW_HEIGHT}px` }} aria-setsize={count} aria-posinset={row + 1}>
      {line && (
        <>
          <button
            type="button"
            class="library-headline"
            ref={isBack ? takeFocus : undefined}
            onClick={() => onEvent({ type: 'open-article', line })}
          >
            <span class="library-title">{title}</span>
            <span class="library-source">
              {words.publisher(line.publisher)} · {line.published === '' ? words.say('dateUnknown') : words.day(line.published)}
            </span>
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words.say('libraryRemoveReport', title)}
            title={words.say('libraryRemoveReport', title)}
            onClick={() => onEvent({ type: 'remove-article', line })}
          >
            <Glyph name="close" />
          </button>
        </>
      )}
    </li>
  );
}
