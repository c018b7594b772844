/**
 * A line of years, reports as ticks under it, events as points on it, ▲ the page one came from. Arrow keys walk the marks.
 * Where there are too many to tell apart a tick stands for several, the longer the more.
 * It must not know what the marks lead to but for its address.
 */
import { useState } from 'preact/hooks';
import type { TimelinePoint } from '../../lib/card/card-model';
import type { Stretch } from '../timeline-strip/strip-layout';
import type { Words } from '../words';
import { type GatheredMark, gatherMarks } from './gather-marks';
import { layOutYears, rowsFor } from './year-layout';

/** The picture is drawn for this width and never narrower than it reads well at: a label is some 84 px. */
const WIDTH = 680;
const LABEL_SHARE = 84 / WIDTH;
/** More labels above one another than this would hide the line. */
const MOST_ROWS = 4;
const ROW = 18;
const TICK = 16;
const SHORTEST_TICK = 5;
const EDGE = 8;
/** A mark may be pressed this far beside it. */
const REACH = 12;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };

interface PictureProps {
  readonly points: readonly TimelinePoint[];
  readonly at: string | undefined;
  readonly words: Words;
}

export function TimesPicture({ points, at, words }: PictureProps) {
  const [walked, setWalked] = useState(0);
  const { years, stretches } = layOutYears([...points.map(({ date }) => date), ...(at === undefined ? [] : [at])]);
  const isTurned = words.direction === 'rtl';
  const x = (fraction: number) => `${((isTurned ? 1 - fraction : fraction) * 100).toFixed(2)}%`;
  const marks = gatherMarks(points, stretches);
  const most = marks.reduce((count, { places }) => Math.max(count, places.length), 1);
  const labels = labelledEvents(points, stretches);
  const top = EDGE + ROW * (Math.max(-1, ...labels.map(({ row }) => row)) + 1) + EDGE;
  const yearsAt = top + TICK + 30;
  const walk = (event: KeyboardEvent & { currentTarget: SVGSVGElement }) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const isBackwards = isTurned && event.key.match(/Left|Right/);
    const to = (walked + (isBackwards ? -step : step) + marks.length) % marks.length;
    setWalked(to);
    event.currentTarget.querySelectorAll<SVGAElement>('a')[to]?.focus();
    event.preventDefault();
  };
  return (
    <div class="times-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture */}
      <svg
        class="times"
        width="100%"
        height={yearsAt + 6}
        role="group"
        aria-label={words.say('entityTimesLabel')}
        onKeyDown={walk}
      >
        <line class="times-line" x1="0%" x2="100%" y1={top} y2={top} />
        {years.map(({ year, from, to, written }) => (
          <g key={year}>
            <line class="times-year" x1={x(from)} x2={x(from)} y1={top - 4} y2={yearsAt} />
            {written && (
              <text class="times-number" x={x((from + to) / 2)} y={yearsAt} text-anchor="middle">
                {year}
              </text>
            )}
          </g>
        ))}
        {marks.map((mark, place) => (
          <Mark
            key={mark.places[0]}
            {...{ mark, points, most, top, x, words }}
            isWalked={place === Math.min(walked, marks.length - 1)}
          />
        ))}
        <Labels labels={labels} top={top} x={x} words={words} />
        {at !== undefined && (
          <text class="times-page" x={x(middleOf(stretches.at(-1)!))} y={top + TICK + 14} text-anchor="middle">
            ▲
          </text>
        )}
      </svg>
    </div>
  );
}

interface MarkProps {
  readonly mark: GatheredMark;
  readonly points: readonly TimelinePoint[];
  /** How many the mark with the most stands for. */
  readonly most: number;
  readonly top: number;
  readonly words: Words;
  /** The one that Tab comes to. */
  readonly isWalked: boolean;
  x(fraction: number): string;
}

/** A report is a tick under the line, as wide as its date is vague; an event is a point on it. Both lead to their words. */
function Mark({ mark: { kind, places, stretch }, points, most, top, words, isWalked, x }: MarkProps) {
  const middle = x(middleOf(stretch));
  const label = labelOf({ kind, places }, points, words);
  const length = most === 1 ? TICK : SHORTEST_TICK + (TICK - SHORTEST_TICK) * (places.length / most);
  return (
    <a href={`#told-${places[0]}`} aria-label={label} class={`times-mark times-${kind}`} tabIndex={isWalked ? 0 : -1}>
      <title>{label}</title>
      {kind === 'event' ? (
        <svg x={middle} y={top} overflow="visible" aria-hidden="true">
          <circle class="times-reach" r={REACH} />
          <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />
        </svg>
      ) : (
        <>
          <line class="times-reach" x1={middle} x2={middle} y1={top} y2={top + 2 * REACH} stroke-width={2 * REACH} />
          {places.length === 1 && (
            <line class="times-vague" x1={x(stretch.from)} x2={x(stretch.to)} y1={top + TICK - 2} y2={top + TICK - 2} />
          )}
          <line class="times-tick" x1={middle} x2={middle} y1={top} y2={top + length} />
        </>
      )}
    </a>
  );
}

/** "report, 27 Mar 2025: Komdigi bertemu …", or of several "12 reports, 1 Mar 2025 to 20 Mar 2025". */
function labelOf(
  { kind, places }: Pick<GatheredMark, 'kind' | 'places'>,
  points: readonly TimelinePoint[],
  words: Words,
): string {
  const [first, last] = [points[places[0]!]!, points[places.at(-1)!]!];
  if (places.length === 1) {
    return `${words.say(kind === 'report' ? 'entityKeyReport' : 'entityKeyEvent')}, ${words.day(first.date)}: ${first.passage.text}`;
  }
  const counted = words.count(kind === 'report' ? 'reports' : 'events', places.length);
  return words.say('entityGathered', counted, words.range(first.date, last.date));
}

interface Labelled {
  readonly date: string;
  readonly middle: number;
  readonly row: number;
}

function Labels({ labels, top, x, words }: { labels: readonly Labelled[] } & Pick<MarkProps, 'top' | 'x' | 'words'>) {
  return (
    <>
      {labels.map(({ date, middle, row }) => {
        const y = top - EDGE - ROW * row - 6;
        return (
          <g key={date}>
            <line class="times-lead" x1={x(middle)} x2={x(middle)} y1={y + 3} y2={top - 6} />
            <text class="times-label" x={x(middle)} y={y} text-anchor={anchorOf(middle)}>
              {words.day(date)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** One label a date, however many events it has, as long as there is room above the line. */
function labelledEvents(points: readonly TimelinePoint[], stretches: readonly Stretch[]): Labelled[] {
  const middles = new Map(
    points.flatMap(({ kind, date }, place) => (kind === 'event' ? [[date, middleOf(stretches[place]!)] as const] : [])),
  );
  const sorted = [...middles].sort(([, a], [, b]) => a - b);
  const rows = rowsFor(
    sorted.map(([, middle]) => middle),
    LABEL_SHARE,
    MOST_ROWS,
  );
  return sorted.flatMap(([date, middle], place) => {
    const row = rows[place];
    return row === undefined ? [] : [{ date, middle, row }];
  });
}

/** At the ends of the line a label leans inwards, so that nothing is cut off; "start" follows the direction of the words. */
function anchorOf(middle: number): 'start' | 'middle' | 'end' {
  if (middle < LABEL_SHARE / 2) return 'start';
  return middle > 1 - LABEL_SHARE / 2 ? 'end' : 'middle';
}

function middleOf({ from, to }: Stretch): number {
  return (from + to) / 2;
}
