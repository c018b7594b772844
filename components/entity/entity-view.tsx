/**
 * The page of an entity drawn: what it is, when it was reported, what was said, who is around it, where to read it all.
 * It must not know the port, and keeps nothing between two drawings.
 */
import type { Source } from '../../lib/coverage/passage';
import { coverageLine } from '../card/coverage-line';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { Description } from '../passage/description';
import { SourceChip } from '../source-chip/source-chip';
import type { EntityViewProps, ProfileProps } from './entity-model';
import { Pages } from './pages';
import { Said } from './said';
import { Ties } from './ties';
import { Times } from './times';

const REPORTS_AT_ONCE = 25;

export function EntityView(props: EntityViewProps) {
  const { model, words } = props;
  const { opened } = model;
  return (
    <div class="konteks profile" lang={words.language} dir={words.direction}>
      {opened?.ok ? <Opened {...props} profile={opened.value} /> : <NotOpened {...props} />}
    </div>
  );
}

function NotOpened({ model: { opened }, words }: EntityViewProps) {
  const isMissing = opened?.ok === false && opened.code !== 'pack-broken';
  return (
    <main class="profile-main" aria-busy={!opened}>
      <h1 class="label">{words.say('entityTitle')}</h1>
      <p role="status">{words.say(!opened ? 'cardLoading' : isMissing ? 'entityMissing' : 'failurePackBroken')}</p>
    </main>
  );
}

function Opened(props: ProfileProps) {
  const { profile } = props;
  return (
    <main class="profile-main">
      <Head {...props} />
      <div class="profile-columns">
        <div>
          <Times {...props} />
          <Said {...props} />
        </div>
        {profile.card.reports.length > 0 && <Reports {...props} />}
      </div>
      <Ties {...props} />
    </main>
  );
}

function Head(props: ProfileProps) {
  const { profile, words } = props;
  const { name, kind, otherNames, description, reports } = profile.card;
  return (
    <header class="profile-head">
      <p class="profile-kind">
        <Glyph name={kind} />
        {words.say(KIND_WORDS[kind])}
      </p>
      <h1>{name}</h1>
      {otherNames.length > 0 && <p class="profile-others">{otherNames.join(' · ')}</p>}
      <Description description={description} words={words} onOpen={({ source }) => opener(props, source)()} />
      {reports.length === 0 && <p>{words.say('cardNone')}</p>}
    </header>
  );
}

function Reports(props: ProfileProps) {
  const { profile, words } = props;
  const { reports } = profile.card;
  const [counts, span] = coverageLine(profile.card, words);
  return (
    <aside class="profile-reports" aria-labelledby="reports">
      <h2 id="reports" class="label">
        {words.say('popupReports')}
      </h2>
      <p class="profile-counts">
        {counts}
        <br />
        {span}
      </p>
      <Pages title={words.say('popupReports')} items={reports} size={REPORTS_AT_ONCE} words={words}>
        {(page) => (
          <ul>
            {page.map((source) => (
              <li key={source.article}>
                {source.title && (
                  <p lang={source.language} dir="auto">
                    {source.title}
                  </p>
                )}
                <SourceChip source={source} words={words} onOpen={opener(props, source)} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
      <button type="button" class="quiet-button profile-pack" onClick={() => props.onEvent({ type: 'pack-asked' })}>
        {words.say('packSave')}
      </button>
    </aside>
  );
}

function opener({ onEvent }: ProfileProps, { article, start, end }: Source) {
  return () => onEvent({ type: 'article-opened', article, start, end });
}
