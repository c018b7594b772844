/**
 * The article's paragraphs, verbatim, with names to rest on, quotes tinted, dates dotted and the asked-for place marked.
 * A name is a button that opens its card beside the text.
 * It must not know how any of it was found.
 */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FoundEntity } from '../../lib/entity/entity';
import type { FoundDate, Quote, Reading } from '../../lib/reading/reading';
import type { Span } from '../../lib/text/span';
import type { Words } from '../words';
import { cutText, type Found, type Piece } from './cut-text';

type ReadingPiece = Piece<FoundEntity, FoundDate, Quote>;

export interface ArticleTextProps {
  readonly reading: Reading;
  readonly place: Span | undefined;
  readonly words: Words;
  onName(entity: FoundEntity): void;
}

export function ArticleText({ reading, place, words, onName }: ArticleTextProps) {
  const body = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => cutParagraphs(reading, place), [reading, place]);
  useEffect(() => {
    const mark = body.current?.querySelector<HTMLElement>('mark');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [paragraphs]);
  return (
    <div ref={body} class="reader-text" lang={reading.article.language} dir="auto">
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) => (
            <PieceView key={piece.start} piece={piece} words={words} onName={onName} />
          ))}
        </p>
      ))}
    </div>
  );
}

function cutParagraphs({ article, text, entities, quotes, dates }: Reading, place: Span | undefined): ReadingPiece[][] {
  const withWhat = <T extends Span>(spans: readonly T[]) => spans.map((what) => ({ start: what.start, end: what.end, what }));
  const found: Found<FoundEntity, FoundDate, Quote> = {
    names: entities.flatMap((what) => mentionsOf(what).map(({ start, end }) => ({ start, end, what }))),
    dates: withWhat(dates),
    quotes: withWhat(quotes),
    place,
  };
  let start = 0;
  return article.paragraphs.map((paragraph) => {
    const range = { start, end: start + paragraph.length };
    start = range.end + 2;
    return cutText(text, range, found);
  });
}

/** Only names the library knows lead anywhere. */
function mentionsOf({ id, mentions }: FoundEntity): readonly Span[] {
  return id === undefined ? [] : mentions;
}

/** A real button would be a box that never breaks across lines and leaves its comma behind. */
function Name({ children, onChoose }: { children: string; onChoose(): void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span class="name" role="button" tabIndex={0} onClick={onChoose} onKeyDown={onKeyDown}>
      {children}
    </span>
  );
}

function PieceView({ piece, words, onName }: { piece: ReadingPiece; words: Words; onName(entity: FoundEntity): void }) {
  const { text, name, date, quote, isPlace } = piece;
  const said = quote ? 'said' : undefined;
  const inner = name ? (
    <Name onChoose={() => onName(name)}>{text}</Name>
  ) : date ? (
    <time dateTime={date.date} title={words.day(date.date)}>
      {text}
    </time>
  ) : (
    text
  );
  if (isPlace)
    return (
      <mark class={said} tabIndex={-1}>
        {inner}
      </mark>
    );
  return said ? <span class={said}>{inner}</span> : inner;
}
