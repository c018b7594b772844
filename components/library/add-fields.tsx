/**
 * Adding to the library: an address, a file, and what a reader is asked before something is added.
 * It must not know what an address leads to.
 */
import type { FeedLink } from '../../lib/feed/find-feed-links';
import type { LeftOut } from '../../lib/feed/opml';
import { AddressField } from '../fields/address-field';
import { FileButton } from '../fields/file-button';
import { useFocusMeanwhile } from '../focus';
import type { SayKey, Words } from '../words';
import type { Asked, LibraryEvent, LibraryViewProps } from './library-model';

const LEFT_OUT_WORDS = {
  'no-address': 'leftNoAddress',
  'no-feed': 'leftNoFeed',
  'not-web': 'leftNotWeb',
  password: 'leftPassword',
  private: 'leftPrivate',
  twice: 'leftTwice',
  'too-many': 'leftTooMany',
  'cut-off': 'leftCutOff',
} as const satisfies Record<LeftOut['why'], SayKey>;
const MOST_LEFT_OUT_LINES = 200;

export function AddFields(props: LibraryViewProps) {
  const { model, words, onEvent } = props;
  const isNoAddress = model.wrong?.code === 'no-address';
  return (
    <section class="library-add">
      <h2>{words.say('libraryAdd')}</h2>
      <p class="library-note">{words.say('libraryAddNote')}</p>
      <AddressField
        label={words.say('libraryAddField')}
        button={words.say('libraryAddButton')}
        value={model.typed}
        isWrong={isNoAddress}
        onTyped={(text) => onEvent({ type: 'typed', text })}
        onSubmit={() => onEvent({ type: 'add-typed' })}
      >
        <FileButton
          word={words.say('libraryAddFile')}
          accept=".opml,.xml,.konteks,.konteks-backup,.gz"
          multiple
          onFiles={(files) => onEvent({ type: 'files', files })}
        />
      </AddressField>
      {model.asked && (
        <Question key={`${model.asked.about} ${model.waiting.length}`} asked={model.asked} words={words} onEvent={onEvent} />
      )}
    </section>
  );
}

interface QuestionProps<T> {
  readonly asked: T;
  readonly words: Words;
  onEvent(event: LibraryEvent): void;
}

function Question({ asked, words, onEvent }: QuestionProps<Asked>) {
  const question = useFocusMeanwhile<HTMLElement>();
  return (
    <section class="library-question" aria-label={words.say('libraryQuestion')} tabIndex={-1} ref={question}>
      {asked.about === 'own-network' && (
        <>
          <p>{words.say('libraryOwnNetwork', new URL(asked.url).host)}</p>
          <Buttons
            words={words}
            onEvent={onEvent}
            says={[['libraryOwnNetworkYes', { type: 'allow-own-network', url: asked.url }]]}
          />
        </>
      )}
      {asked.about === 'which-feed' && <WhichFeed asked={asked} words={words} onEvent={onEvent} />}
      {asked.about === 'list' && <List asked={asked} words={words} onEvent={onEvent} />}
      {asked.about === 'pack' && (
        <>
          <p>
            {'entity' in asked.selection
              ? words.say('packOfName', asked.selection.name)
              : words.say('packOfSearch', asked.selection.query)}
          </p>
          <Buttons words={words} onEvent={onEvent} says={[['packMake', { type: 'make-pack', selection: asked.selection }]]} />
        </>
      )}
      {asked.about === 'restore' && (
        <>
          <p>{words.say('libraryRestoreQuestion', asked.file.name)}</p>
          <Buttons
            words={words}
            onEvent={onEvent}
            says={[
              ['libraryRestoreMerge', { type: 'restore', file: asked.file, mode: 'merge' }],
              ['libraryRestoreReplace', { type: 'restore', file: asked.file, mode: 'replace' }],
            ]}
          />
        </>
      )}
    </section>
  );
}

interface ButtonsProps {
  readonly words: Words;
  readonly says: readonly (readonly [SayKey, LibraryEvent])[];
  onEvent(event: LibraryEvent): void;
}

function Buttons({ words, says, onEvent }: ButtonsProps) {
  return (
    <p class="library-buttons">
      {says.map(([key, event]) => (
        <button key={key} type="button" class="button" onClick={() => onEvent(event)}>
          {words.say(key)}
        </button>
      ))}
      <button type="button" class="quiet-button" onClick={() => onEvent({ type: 'refuse' })}>
        {words.say('saveCancel')}
      </button>
    </p>
  );
}

function WhichFeed({ asked, words, onEvent }: QuestionProps<Extract<Asked, { about: 'which-feed' }>>) {
  const add = (feed: FeedLink) => onEvent({ type: 'choose-feed', feed, privateAllowed: asked.privateAllowed });
  return (
    <>
      <p>{words.say('libraryWhichFeed')}</p>
      <ul class="library-choices">
        {asked.feeds.map((feed) => (
          <li key={feed.url}>
            <span>
              {feed.title ?? feed.url} <span class="library-note">{new URL(feed.url).host}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={words.say('libraryAddThis', feed.title ?? feed.url)}
              onClick={() => add(feed)}
            >
              {words.say('libraryAddButton')}
            </button>
          </li>
        ))}
      </ul>
      <Buttons words={words} onEvent={onEvent} says={[]} />
    </>
  );
}

function List({ asked: { name, list }, words, onEvent }: QuestionProps<Extract<Asked, { about: 'list' }>>) {
  const { feeds, leftOut } = list;
  return (
    <>
      <p>
        <strong>{name}</strong> {words.count('listFeeds', feeds.length)}{' '}
        {leftOut.length > 0 && words.count('listLeftOut', leftOut.length)}
      </p>
      {leftOut.length > 0 && (
        <details>
          <summary>{words.say('listLeftOutTitle')}</summary>
          <ul class="library-left">
            {leftOut.slice(0, MOST_LEFT_OUT_LINES).map(({ line, why, name }) => (
              <li key={`${line} ${name}`}>
                {words.say('listLine', String(line))} {name && `“${name}” `}– {words.say(LEFT_OUT_WORDS[why])}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Buttons words={words} onEvent={onEvent} says={feeds.length > 0 ? [['listAdd', { type: 'add-list', feeds }]] : []} />
    </>
  );
}
