/**
 * What the card says about its entity, in the order of what is worth saying: what it is, what is new since the page,
 * what was before, who is involved, where to read on, why it was underlined.
 * It must not know the frame around it.
 */
import type { CardModel, Era } from '../../lib/card/card-model';
import type { Mention } from '../../lib/gazetteer/mention';
import { Glyph } from '../glyph/glyph';
import { Description } from '../passage/description';
import { PassageView } from '../passage/passage';
import { SourceChip } from '../source-chip/source-chip';
import { TimelineStrip } from '../timeline-strip/timeline-strip';
import type { SayKey } from '../words';
import { articleOpener, type CardProps } from './card-props';
import { coverageLine } from './coverage-line';
import { excerptsOf } from './excerpts';
import { Why } from './why';

type CoverageProps = CardProps & { readonly model: CardModel; readonly why: Mention['why'] | undefined };

const ERA_WORDS = { since: 'cardSince', before: 'cardBefore', undated: 'cardReported' } as const satisfies Record<Era, SayKey>;
const ERAS = ['since', 'before', 'undated'] as const;
const MOST_OTHER_NAMES = 3;

export function Coverage(props: CoverageProps) {
  const { model, words, why, onAction } = props;
  const { otherNames, description, timeline, at, reportCount } = model;
  return (
    <>
      {otherNames.length > 0 && <p class="card-others">{otherNames.slice(0, MOST_OTHER_NAMES).join(' · ')}</p>}
      <Description description={description} words={words} onOpen={({ source }) => articleOpener(onAction, source)()} />
      {reportCount === 0 && <p class="card-line">{words.say('cardNone')}</p>}
      <TimelineStrip points={timeline} at={at} words={words} />
      <Newer {...props} />
      {ERAS.map((era) => (
        <Excerpts key={era} era={era} {...props} />
      ))}
      <Related {...props} />
      {reportCount > 0 && <Reports {...props} />}
      {why && <Why why={why} name={model.name} words={words} />}
    </>
  );
}

/** On a dated page: what "nothing since" means, said in one line. */
function Newer({ model: { at, newest, passages, quotes }, words }: CoverageProps) {
  if (at === undefined || newest === undefined || [...passages, ...quotes].some(({ era }) => era === 'since')) return null;
  return <p class="card-line">{words.say('cardNewerPage', words.day(newest))}</p>;
}

function Excerpts({ era, ...props }: CoverageProps & { era: Era }) {
  const { model, words } = props;
  const excerpts = excerptsOf(model, era);
  if (excerpts.length === 0) return null;
  const dated = model.at !== undefined || era !== 'undated';
  return (
    <section class={`card-era card-era-${era}`}>
      <h3 class="label">{dated ? `${words.say(ERA_WORDS[era])} · ${excerpts.length}` : words.say(ERA_WORDS[era])}</h3>
      {excerpts.map(({ passage, isQuote }) => (
        <PassageView
          key={passage.text}
          passage={passage}
          isQuote={isQuote}
          words={words}
          onOpen={articleOpener(props.onAction, passage.source)}
        />
      ))}
    </section>
  );
}

function Related({ model: { related }, words, onAction }: CoverageProps) {
  if (related.length === 0) return null;
  return (
    <section class="card-related">
      <h3 class="label">{words.say('cardWith')}</h3>
      <ul>
        {related.map(({ id, name, kind, passage }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              title={passage.text}
              onClick={() => onAction({ type: 'open-entity', entity: id, name, kind })}
            >
              <Glyph name={kind} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much there is, the reports themselves, and the way to a page with all of it. */
function Reports(props: CoverageProps) {
  const { model, words, onAction } = props;
  const { name, reports, reportCount } = model;
  const [counts, span] = coverageLine(model, words);
  return (
    <div>
      <button
        type="button"
        class="link card-everything"
        aria-label={words.say('cardEverythingLabel', name)}
        onClick={() => onAction({ type: 'open-page' })}
      >
        {words.say('cardEverything')}
        <Glyph name="go" turns />
      </button>
      <details class="card-more">
        <summary>
          <span class="card-counts">
            {counts}
            <br />
            {span}
          </span>
          <Glyph name="open" />
        </summary>
        <ul class="card-reports">
          {reports.map((source) => (
            <li key={source.article}>
              {source.title && (
                <p lang={source.language} dir="auto">
                  {source.title}
                </p>
              )}
              <SourceChip source={source} words={words} onOpen={articleOpener(onAction, source)} />
            </li>
          ))}
        </ul>
        {reports.length < reportCount && (
          <p class="card-why">{words.say('cardNewestOnly', words.count('reports', reports.length))}</p>
        )}
      </details>
    </div>
  );
}
