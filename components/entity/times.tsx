/**
 * Time, the main picture: a line of years, reports as ticks under it, events as labelled points on it, ▲ the page one came from.
 * Under the picture the same as a list, each date with the words that tell it; a point in the picture leads to its words.
 * It must not know passages' whereabouts.
 */
import type { TimelinePoint } from '../../lib/card/card-model';
import { PassageView } from '../passage/passage';
import type { Stretch } from '../timeline-strip/strip-layout';
import type { Words } from '../words';
import type { ProfileProps } from './entity-model';
import { layOutYears, rowsFor } from './year-layout';

/** The picture is drawn for this width and never narrower than it reads well at: a label is some 84 px. */
const WIDTH = 680;
const LABEL_SHARE = 84 / WIDTH;
const ROW = 18;
const TICK = 16;
const EDGE = 8;

export function Times(props: ProfileProps) {
  const { profile, words } = props;
  const { timeline, at } = profile.card;
  if (timeline.length === 0) return null;
  return (
    <section class="profile-part" aria-labelledby="times">
      <h2 id="times" class="label">
        {words.say('entityTimes')}
      </h2>
      <Picture points={timeline} at={at} words={words} />
      <p class="times-key" aria-hidden="true">
        <span class="times-key-report" /> {words.say('entityKeyReport')}
        <span class="times-key-event">◇</span> {words.say('entityKeyEvent')}
        {at !== undefined && (
          <>
            <span class="times-key-page">▲</span> {words.say('timelinePage')}
          </>
        )}
      </p>
      <Told {...props} />
    </section>
  );
}

function Picture({ points, at, words }: { points: readonly TimelinePoint[]; at: string | undefined; words: Words }) {
  const { years, stretches } = layOutYears([...points.map(({ date }) => date), ...(at === undefined ? [] : [at])]);
  const x = (fraction: number) => `${((words.direction === 'rtl' ? 1 - fraction : fraction) * 100).toFixed(2)}%`;
  const labels = labelledEvents(points, stretches);
  const top = EDGE + ROW * (Math.max(-1, ...labels.map(({ row }) => row)) + 1) + EDGE;
  const yearsAt = top + TICK + 30;
  return (
    <div class="times-scroll">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture */}
      <svg class="times" width="100%" height={yearsAt + 6} role="group" aria-label={words.say('entityTimesLabel')}>
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
        {points.map((point, place) => (
          <Mark key={place} point={point} place={place} stretch={stretches[place]!} top={top} x={x} words={words} />
        ))}
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
  readonly point: TimelinePoint;
  readonly place: number;
  readonly stretch: Stretch;
  readonly top: number;
  readonly words: Words;
  x(fraction: number): string;
}

/** A report is a tick under the line, as wide as its date is vague; an event is a point on it. Both lead to their words. */
function Mark({ point: { kind, date, passage }, place, stretch, top, words, x }: MarkProps) {
  const middle = x(middleOf(stretch));
  const label = `${words.say(kind === 'report' ? 'entityKeyReport' : 'entityKeyEvent')}, ${words.day(date)}: ${passage.text}`;
  return (
    <a href={`#told-${place}`} aria-label={label} class={`times-mark times-${kind}`}>
      <title>{label}</title>
      {kind === 'event' ? (
        <svg x={middle} y={top} overflow="visible" aria-hidden="true">
          <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />
        </svg>
      ) : (
        <>
          <line class="times-vague" x1={x(stretch.from)} x2={x(stretch.to)} y1={top + TICK - 2} y2={top + TICK - 2} />
          <line class="times-tick" x1={middle} x2={middle} y1={top} y2={top + TICK} />
        </>
      )}
    </a>
  );
}

interface Labelled {
  readonly date: string;
  readonly middle: number;
  readonly row: number;
}

/** One label a date, however many events it has. */
function labelledEvents(points: readonly TimelinePoint[], stretches: readonly Stretch[]): Labelled[] {
  const events = points.flatMap(({ kind, date }, place) =>
    kind === 'event' ? [{ date, middle: middleOf(stretches[place]!) }] : [],
  );
  const dates = events.filter(({ date }, place) => events.findIndex((event) => event.date === date) === place);
  const sorted = dates.sort((a, b) => a.middle - b.middle);
  const rows = rowsFor(
    sorted.map(({ middle }) => middle),
    LABEL_SHARE,
  );
  return sorted.map((event, place) => ({ ...event, row: rows[place]! }));
}

/** At the ends of the line a label leans inwards, so that nothing is cut off; "start" follows the direction of the words. */
function anchorOf(middle: number): 'start' | 'middle' | 'end' {
  if (middle < LABEL_SHARE / 2) return 'start';
  return middle > 1 - LABEL_SHARE / 2 ? 'end' : 'middle';
}

function middleOf({ from, to }: Stretch): number {
  return (from + to) / 2;
}

function Told({ profile, words, onEvent }: ProfileProps) {
  return (
    <ol class="told">
      {profile.card.timeline.map(({ date, kind, passage }, place) => (
        <li key={place} id={`told-${place}`} class={`told-${kind}`}>
          <p class="told-date">
            {words.day(date)}
            <span>{words.say(kind === 'report' ? 'entityKeyReport' : 'entityKeyEvent')}</span>
          </p>
          <PassageView
            passage={passage}
            isQuote={false}
            words={words}
            onOpen={() =>
              onEvent({
                type: 'article-opened',
                article: passage.source.article,
                start: passage.source.start,
                end: passage.source.end,
              })
            }
          />
        </li>
      ))}
    </ol>
  );
}
