/**
 * Time, the main picture: reports and events over the years, and under it the same as a list, each date with the words that tell it.
 * A point in the picture leads to its words.
 * It must not know passages' whereabouts.
 */
import type { TimelinePoint } from '../../lib/card/card-model';
import { PassageView } from '../passage/passage';
import type { ProfileProps } from './entity-model';
import { Pages } from './pages';
import { TimesPicture } from './times-picture';

const TOLD_AT_ONCE = 40;

export function Times(props: ProfileProps) {
  const { profile, words } = props;
  const { timeline, at } = profile.card;
  if (timeline.length === 0) return null;
  return (
    <section class="profile-part" aria-labelledby="times">
      <h2 id="times" class="label">
        {words.say('entityTimes')}
      </h2>
      <TimesPicture points={timeline} at={at} words={words} />
      <p class="times-key" aria-hidden="true">
        <span class="times-key-report" /> {words.say('entityKeyReport')}
        <span class="times-key-event">◇</span> {words.say('entityKeyEvent')}
        {at !== undefined && (
          <>
            <span class="times-key-page">▲</span> {words.say('timelinePage')}
          </>
        )}
      </p>
      <Pages title={words.say('entityTimes')} items={timeline} size={TOLD_AT_ONCE} words={words} anchor="told">
        {(page, first) => (
          <ol class="told" start={first + 1}>
            {page.map((point, place) => (
              <Told key={first + place} {...props} point={point} place={first + place} />
            ))}
          </ol>
        )}
      </Pages>
    </section>
  );
}

function Told({ point, place, words, onEvent }: ProfileProps & { readonly point: TimelinePoint; readonly place: number }) {
  const { date, kind, passage } = point;
  const { article, start, end } = passage.source;
  return (
    <li id={`told-${place}`} class={`told-${kind}`} tabIndex={-1}>
      <p class="told-date">
        {words.day(date)}
        <span>{words.say(kind === 'report' ? 'entityKeyReport' : 'entityKeyEvent')}</span>
      </p>
      <PassageView
        passage={passage}
        isQuote={false}
        words={words}
        onOpen={() => onEvent({ type: 'article-opened', article, start, end })}
      />
    </li>
  );
}
