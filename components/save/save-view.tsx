/**
 * The page before saving drawn: headline, date and how it was found, publisher, address and what was taken out of it, names, text.
 * It must not know the port, and keeps nothing between two drawings.
 */
import type { FoundEntity } from '../../lib/entity/entity';
import { DATE_SOURCE_WORDS } from '../article/date-source';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { FAILURE_WORDS } from '../library/failure-words';
import type { SayKey, Words } from '../words';
import type { Preview, Refusal, SaveViewProps } from './save-model';

const REFUSAL_WORDS = {
  gone: 'saveGone',
  'closed-to-us': 'saveClosed',
  'no-article': 'saveNoArticle',
  private: 'savePrivate',
} as const satisfies Record<Refusal, SayKey>;

export function SaveView(props: SaveViewProps) {
  const { model, words, onEvent } = props;
  const { page } = model;
  return (
    <main class="konteks save" lang={words.language} dir={words.direction} aria-busy={!page}>
      <h1>{words.say('saveTitle')}</h1>
      {!page && <p role="status">{words.say('saveReading')}</p>}
      {page?.ok === false && (
        <>
          <p class="save-wrong" role="status">
            {words.say(REFUSAL_WORDS[page.why])}
          </p>
          <p class="save-buttons">
            <button type="button" class="button" onClick={() => onEvent({ type: 'close' })}>
              {words.say('saveBack')}
            </button>
          </p>
        </>
      )}
      {page?.ok && <Shown {...props} preview={page.value} />}
    </main>
  );
}

function Shown(props: SaveViewProps & { readonly preview: Preview }) {
  const { preview, model, words } = props;
  const { reading } = preview;
  return (
    <>
      {model.step !== 'saved' && <p class="save-note">{words.say(noteOf(preview))}</p>}
      <Actions {...props} />
      <article class="save-kept" aria-label={words.say('saveKept')}>
        <h2>{reading.article.title ?? words.say('saveUntitled')}</h2>
        <Facts preview={preview} words={words} />
        <h3>{words.say('saveNames', String(reading.entities.length))}</h3>
        <Names entities={reading.entities} words={words} />
        <h3>{words.say('saveText')}</h3>
        <div class="save-text" lang={reading.article.language}>
          {reading.article.paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </article>
    </>
  );
}

function noteOf({ isSelection, isKnown }: Preview): SayKey {
  if (isSelection) return 'saveSelectionNote';
  return isKnown ? 'saveKnownNote' : 'saveNote';
}

function Actions({ model: { step, failure }, words, onEvent }: SaveViewProps) {
  const isSaved = step === 'saved';
  return (
    <div class="save-actions">
      <p class="save-buttons">
        {/* One button in both states, so that the focus stays; the second press of a double one undoes nothing. */}
        <button
          type="button"
          class={isSaved ? 'button' : 'button save-main'}
          aria-disabled={step === 'saving'}
          onClick={({ detail }) => detail < 2 && onEvent({ type: isSaved ? 'undo' : 'save' })}
        >
          {words.say(isSaved ? 'undo' : 'saveSave')}
        </button>
        <button type="button" class="button" onClick={() => onEvent({ type: 'close' })}>
          {words.say(isSaved ? 'saveBack' : 'saveCancel')}
        </button>
        {isSaved && (
          <button type="button" class="button" onClick={() => onEvent({ type: 'library' })}>
            {words.say('saveLibrary')}
          </button>
        )}
      </p>
      <p class={failure ? 'save-wrong' : 'save-status'} role="status">
        {failure && `${words.say('saveFailed')} ${words.say(FAILURE_WORDS[failure])}`}
        {!failure && step === 'saving' && words.say('saveSaving')}
        {!failure && isSaved && words.say('saveSaved')}
        {!failure && step === 'undone' && words.say('saveUndone')}
      </p>
    </div>
  );
}

function Facts({ preview: { reading, stripped }, words }: { readonly preview: Preview; readonly words: Words }) {
  const { article } = reading;
  const { source } = article.published;
  return (
    <dl class="save-facts">
      <Fact name={words.say('saveDate')}>
        {words.date(article.published, { exact: true })}
        {source && <span class="save-how"> · {words.say(DATE_SOURCE_WORDS[source])}</span>}
      </Fact>
      <Fact name={words.say('savePublisher')}>{words.publisher(article.publisher)}</Fact>
      {article.byline.length > 0 && <Fact name={words.say('saveByline')}>{article.byline.join(', ')}</Fact>}
      <Fact name={words.say('saveAddress')}>
        {article.url ?? words.say('saveNoAddress')}
        {stripped.length > 0 && <span class="save-how"> · {words.say('saveStripped', stripped.join(', '))}</span>}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Names({ entities, words }: { readonly entities: readonly FoundEntity[]; readonly words: Words }) {
  if (entities.length === 0) return <p class="save-note">{words.say('saveNoNames')}</p>;
  return (
    <ul class="save-names">
      {entities.map(({ name, kind, mentions }) => (
        <li key={`${kind} ${name}`}>
          <Glyph name={kind} />
          <span class="unseen">{words.say(KIND_WORDS[kind])}</span> {name} <span class="save-how">{mentions.length}</span>
        </li>
      ))}
    </ul>
  );
}
