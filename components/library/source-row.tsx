/**
 * One source: its name, what it holds, when it was refreshed, what is wrong with it and what to do; opened, its actions and reports.
 * It must not know how any of it is done.
 */
import { useMemo } from 'preact/hooks';
import type { Source } from '../../lib/library/source';
import { takeFocus } from '../focus';
import type { SayKey } from '../words';
import { ArticleList } from './article-list';
import type { Done, LibraryEvent, StateProps } from './library-model';
import { momentIn, sizeIn, WRONG_WORDS } from './said';

type RowProps = StateProps & { readonly source: Source };

export function SourceRow(props: RowProps) {
  const { source, model, words, onEvent } = props;
  const isOpen = model.open === source.id;
  const isOn = source.off !== true;
  return (
    <li class={isOn ? 'library-source-item' : 'library-source-item library-off'}>
      <div class="library-row">
        <button
          type="button"
          class="library-name link"
          aria-expanded={isOpen}
          ref={isBack(model.done, source, isOpen) ? takeFocus : undefined}
          onClick={() => onEvent({ type: 'open-source', source })}
        >
          {source.kind === 'saved' ? words.say('savedPages') : source.name}
        </button>
        <span class="library-facts">{factsOf(props)}</span>
        <label class="library-use">
          <input
            type="checkbox"
            checked={isOn}
            aria-label={words.say('libraryUseLabel', source.name)}
            onChange={() => onEvent({ type: 'change', source, change: isOn ? 'off' : 'on' })}
          />
          {words.say('libraryUse')}
        </label>
      </div>
      <Trouble {...props} />
      {isOpen && <Opened {...props} />}
    </li>
  );
}

/** It was deleted, or a report of it that is not listed now, and is here again: the focus goes to it. */
function isBack(done: Done | undefined, { id }: Source, isOpen: boolean): boolean {
  if (done?.what !== 'brought-back') return false;
  return 'source' in done ? done.source === id : done.article.source === id && !isOpen;
}

function factsOf({ source: { articles, bytes, feed, pack }, words }: RowProps): string {
  const refreshed = feed?.fetchedAt
    ? words.say('libraryRefreshed', momentIn(feed.fetchedAt, words))
    : words.say('libraryNeverRefreshed');
  const made = pack?.header.created && words.say('libraryMade', words.day(pack.header.created));
  return [words.count('reports', articles), sizeIn(bytes, words), feed ? refreshed : made].filter(Boolean).join(' · ');
}

function Trouble({ source, words, onEvent }: RowProps) {
  const { feed, pack } = source;
  const offer = pack?.offer;
  return (
    <>
      {feed?.error && (
        <p class="library-trouble">
          {words.say(WRONG_WORDS[feed.error.code])} {feed.error.code === 'status' && `(${feed.error.detail})`}
          {feed.error.code === 'no-permission' && (
            <button type="button" class="button" onClick={() => onEvent({ type: 'give-leave', source })}>
              {words.say('libraryGiveLeave')}
            </button>
          )}
        </p>
      )}
      {feed?.paused && (
        <p class="library-trouble">{words.say(feed.error?.code === 'not-a-feed' ? 'libraryPausedByUs' : 'libraryPaused')}</p>
      )}
      {offer && (
        <p class="library-trouble">
          {words.say('packOffer', String(offer.added), String(offer.corrected), String(offer.removed))}
          <button type="button" class="button" onClick={() => onEvent({ type: 'take-offer', source })}>
            {words.say('packTake')}
          </button>
        </p>
      )}
    </>
  );
}

function Opened(props: RowProps) {
  const { source, model, words, onEvent, linesOf } = props;
  const load = useMemo(() => linesOf(source.id), [linesOf, source.id]);
  return (
    <div class="library-opened">
      {source.feed && <p class="library-note library-address">{source.feed.url}</p>}
      <p class="library-buttons">
        {actionsOf(source).map(([key, event]) => (
          <button key={key} type="button" class="button" onClick={() => onEvent(event)}>
            {words.say(key)}
          </button>
        ))}
      </p>
      <ArticleList
        load={load}
        edition={model.edition}
        name={source.name}
        back={model.done?.what === 'brought-back' && 'article' in model.done ? model.done.article.article : undefined}
        words={words}
        onEvent={onEvent}
      />
    </div>
  );
}

function actionsOf(source: Source): readonly (readonly [SayKey, LibraryEvent])[] {
  const { feed, kind, articles } = source;
  const forFeeds: readonly (readonly [SayKey, LibraryEvent])[] = feed
    ? [
        ['libraryRefresh', { type: 'refresh', source }],
        feed.paused
          ? ['libraryResume', { type: 'change', source, change: 'resume' }]
          : ['libraryPause', { type: 'change', source, change: 'pause' }],
        feed.fullText
          ? ['libraryTeasers', { type: 'change', source, change: 'teasers' }]
          : ['libraryFullText', { type: 'change', source, change: 'full-text' }],
      ]
    : [];
  const remove = kind === 'feed' ? 'libraryRemoveFeed' : kind === 'pack' ? 'libraryRemovePack' : 'libraryRemoveSaved';
  return [
    ...forFeeds,
    ...(articles > 0 ? ([['libraryExport', { type: 'export', source }]] as const) : []),
    [remove, { type: 'remove', source }],
  ];
}
