/**
 * The page brief drawn: the page and its date, what it is about, what was reported since, three reports to read first.
 * It must not know the port, and keeps nothing between two drawings.
 */
import type { BriefEntity, BriefReport } from '../../lib/card/brief';
import { DATE_SOURCE_WORDS } from '../article/date-source';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { IconButton } from '../icon-button/icon-button';
import { MarkedText } from '../marked-text/marked-text';
import { SourceChip } from '../source-chip/source-chip';
import type { BriefViewProps, PageBrief, ShownProps } from './brief-model';
import { Nothing } from './nothing';

export function BriefView(props: BriefViewProps) {
  const { model, words } = props;
  const { page } = model;
  return (
    <main class="konteks brief" lang={words.language} dir={words.direction} aria-busy={!page}>
      {page ? <Page {...props} page={page} /> : <Opening words={words} />}
    </main>
  );
}

function Opening({ words }: Pick<BriefViewProps, 'words'>) {
  return (
    <>
      <h1 class="label">{words.say('briefTitle')}</h1>
      <p role="status">{words.say('briefOpening')}</p>
    </>
  );
}

function Page(props: BriefViewProps & { page: PageBrief }) {
  const { page, words } = props;
  const { brief } = page;
  return (
    <>
      <header>
        {page.title !== '' && <p class="label">{words.say('briefTitle')}</p>}
        <h1 dir="auto">{page.title || words.say('briefTitle')}</h1>
        <Dated {...props} />
      </header>
      {brief.ok ? <Shown {...props} brief={brief.value} /> : <NoPack words={words} />}
    </>
  );
}

/** Of which day the page is, and where that was found; that it has none matters only where it would split something. */
function Dated({ page: { published, brief }, words }: Pick<BriefViewProps, 'words'> & { page: PageBrief }) {
  if (published) {
    return (
      <p class="brief-note">
        {words.day(published.value)} · {words.say(DATE_SOURCE_WORDS[published.source])}
      </p>
    );
  }
  const hasNames = brief.ok && brief.value.entities.length > 0;
  return hasNames ? <p class="brief-note">{words.say('briefUndated')}</p> : null;
}

function NoPack({ words }: Pick<BriefViewProps, 'words'>) {
  return (
    <div class="brief-empty">
      <p>{words.say('failurePackBroken')}</p>
    </div>
  );
}

function Shown(props: ShownProps) {
  const { page, brief, model, words, onEvent } = props;
  if (brief.entities.length === 0) return <Nothing {...props} />;
  return (
    <>
      <section aria-labelledby="about">
        <h2 id="about" class="label">
          {words.say('briefAbout')}
        </h2>
        {model.hasLeft && (
          <button type="button" class="link brief-return" onClick={() => onEvent({ type: 'return-asked' })}>
            <Glyph name="back" turns />
            {words.say('briefReturn')}
          </button>
        )}
        <ul class="brief-names">
          {brief.entities.map((entity) => (
            <Name key={entity.id} entity={entity} {...props} />
          ))}
        </ul>
      </section>
      {page.published !== undefined && (
        <Reports
          {...props}
          id="since"
          title={words.say('briefSince')}
          reports={brief.since}
          none={words.say('briefNothingSince')}
        />
      )}
      <Reports
        {...props}
        id="first"
        title={words.say('briefReadFirst')}
        reports={brief.readFirst}
        none={words.say('briefNothingFirst')}
      />
    </>
  );
}

function Name({ entity, page, model, words, onEvent }: ShownProps & { entity: BriefEntity }) {
  const { id, name, kind, count, weight } = entity;
  const isHere = model.inView?.includes(id) ?? false;
  const sentences = page.sentences?.[id];
  const inner = (
    <>
      <Glyph name={kind} />
      <span class="brief-word">{name}</span>
      <span class="unseen">
        , {words.say(KIND_WORDS[kind])}
        {isHere && `, ${words.say('briefInView')}`},{' '}
      </span>
      <span class="brief-count">
        <span class="unseen">{words.count('mentions', count)}</span>
        <span aria-hidden="true">{count}</span>
      </span>
      <span class="brief-bar" aria-hidden="true" style={{ inlineSize: `${Math.round(weight * 100)}%` }} />
    </>
  );
  return (
    <li class={isHere ? 'brief-here' : undefined}>
      <div class="brief-row">
        {sentences === undefined ? (
          <button
            type="button"
            class="brief-name"
            aria-current={isHere ? 'location' : undefined}
            onClick={() => onEvent({ type: 'mention-asked', entity: id })}
          >
            {inner}
          </button>
        ) : (
          <span class="brief-name">{inner}</span>
        )}
        <IconButton
          glyph="go"
          label={words.say('cardEverythingLabel', name)}
          onClick={() => onEvent({ type: 'entity-opened', entity: id })}
        />
      </div>
      {sentences?.map(({ text, marks }, place) => (
        <p key={place} class="brief-sentence" dir="auto">
          <MarkedText text={text} marks={marks} />
        </p>
      ))}
    </li>
  );
}

interface ReportsProps {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly BriefReport[];
  readonly none: string;
}

function Reports({ id, title, reports, none, words, onEvent }: ShownProps & ReportsProps) {
  return (
    <section aria-labelledby={id} class={`brief-${id}`}>
      <h2 id={id} class="label">
        {title}
      </h2>
      {reports.length === 0 && <p class="brief-note">{none}</p>}
      <ul class="brief-reports">
        {reports.map(({ source, names }) => (
          <li key={source.article}>
            <p class="brief-headline" lang={source.language} dir="auto">
              {source.title ?? words.say('readerTitle')}
            </p>
            <SourceChip
              source={source}
              words={words}
              onOpen={() => onEvent({ type: 'article-opened', article: source.article, start: source.start, end: source.end })}
            />
            <p class="brief-note">{names.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
