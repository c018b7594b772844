/**
 * Reports over time on one line: ● a report, ◇ an event told in one, ▲ the page being read; a vague date is a bar.
 * Two reports, 2020 and 27 Mar 2025, read on a page of 26 Mar 2025 -> "2020 ▬▬────────● 2025" with ▲ below.
 * It must not know passages: it takes dates. One picture with one sentence that says the same.
 */
import type { Words } from '../words';
import { layOutDates, type Stretch } from './strip-layout';

export interface StripPoint {
  readonly date: string;
  readonly kind: 'report' | 'event';
}

export interface TimelineStripProps {
  readonly points: readonly StripPoint[];
  /** The page's own date, where it has one. */
  readonly at?: string | undefined;
  readonly words: Words;
}

/** More dates than these nobody wants read out: then first and last are told. */
const MOST_TOLD = 12;

export function TimelineStrip({ points, at, words }: TimelineStripProps) {
  const given = points.map(({ date }) => date);
  const dates = [...new Set(given)].sort();
  if (dates.length === 0 || (dates.length === 1 && at === undefined)) return null;
  const all = at === undefined ? given : [...given, at];
  const stretches = layOutDates(all);
  const sorted = [...all].sort();
  const told = dates.length > MOST_TOLD ? words.range(dates[0]!, dates.at(-1)!) : dates.map((date) => words.day(date)).join('; ');
  const label = at === undefined ? words.say('timelineLabel', told) : words.say('timelineLabelWithPage', told, words.day(at));
  return (
    <div class="strip" role="img" aria-label={label}>
      <div class="strip-years">
        <span>{sorted[0]?.slice(0, 4)}</span>
        <span>{yearAfter(sorted)}</span>
      </div>
      <div class={dates.length > MOST_TOLD ? 'strip-line strip-dense' : 'strip-line'}>
        {points.map(({ kind }, index) => (
          <span key={index} class={`strip-${kind}`} style={placed(stretches[index]!)} />
        ))}
      </div>
      {at !== undefined && <PageMark at={stretches.at(-1)!} words={words} />}
    </div>
  );
}

/** The year at the far end, where it says more than the near one. */
function yearAfter(sorted: readonly string[]): string {
  const last = sorted.at(-1)!.slice(0, 4);
  return last === sorted[0]?.slice(0, 4) ? '' : last;
}

function PageMark({ at, words }: { at: Stretch; words: Words }) {
  const middle = (at.from + at.to) / 2;
  return (
    <div class="strip-page" style={{ '--at': percent(middle) }}>
      <span class="strip-here">▲</span>
      <span class={middle > 0.5 ? 'strip-word strip-word-before' : 'strip-word'}>{words.say('timelinePage')}</span>
    </div>
  );
}

function placed({ from, to }: Stretch) {
  return { insetInlineStart: percent(from), inlineSize: percent(to - from) };
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)}%`;
}
