/**
 * The library drawn, one column: what to add, the work under way, sources by kind, storage, files. Files may be dropped anywhere on it.
 * It must not know the port, and keeps nothing between two drawings.
 */
import { takeFocus } from '../focus';
import type { SayKey } from '../words';
import { AddFields } from './add-fields';
import { Keeping } from './keeping';
import type { Done, LibraryViewProps, Removed, WorkKind } from './library-model';
import { LossNotice, Recovery } from './recovery';
import { timeLeft, WRONG_WORDS } from './said';
import { Sources } from './sources';

const WORK_WORDS = {
  looking: 'workLooking',
  refreshing: 'workRefreshing',
  importing: 'workImporting',
  exporting: 'workExporting',
  'backing-up': 'workBackingUp',
  restoring: 'workRestoring',
} as const satisfies Record<WorkKind, SayKey>;

export function LibraryView(props: LibraryViewProps) {
  const { model, words, onEvent } = props;
  const { opened } = model;
  const onDrop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onEvent({ type: 'files', files });
  };
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true && event.preventDefault();
  return (
    <main
      class="konteks library"
      lang={words.language}
      dir={words.direction}
      aria-busy={!opened}
      onDragOver={isFile}
      onDrop={onDrop}
    >
      <h1>{words.say('libraryTitle')}</h1>
      {opened?.ok === false && <Recovery code={opened.code} words={words} onEvent={onEvent} />}
      {model.lost && <LossNotice lost={model.lost} words={words} onEvent={onEvent} />}
      {opened?.ok && (
        <>
          <AddFields {...props} />
          <Happening {...props} />
          <Sources {...props} state={opened.value} />
          <Keeping {...props} state={opened.value} />
        </>
      )}
    </main>
  );
}

/** What is being done, what came of it, what can be taken back. Always there, so that it is read out when it changes. */
function Happening({ model: { work, wrong, done, removed }, words, onEvent }: LibraryViewProps) {
  return (
    <div class="library-happening">
      {work && (
        <div class="library-work">
          <label>
            {words.say(WORK_WORDS[work.kind])}
            {work.progress?.msLeft !== undefined && ` · ${timeLeft(work.progress.msLeft, words)}`}
            <progress max={work.progress?.total} value={work.progress?.done} />
          </label>
          <button type="button" class="button" onClick={() => onEvent({ type: 'cancel' })}>
            {words.say('saveCancel')}
          </button>
        </div>
      )}
      <p class={wrong ? 'library-wrong' : undefined} role="status">
        {wrong &&
          [wrong, ...(wrong.others ?? [])].map(({ code, detail }, index) => (
            <span key={index} class="library-failure">
              {words.say(WRONG_WORDS[code])}
              {detail && <span class="library-detail"> {detail}</span>}
            </span>
          ))}
        {!wrong && done && doneWords(done, words)}
        {removed && (
          <Undo key={'source' in removed ? removed.source : removed.article.article} {...{ removed, words, onEvent }} />
        )}
      </p>
    </div>
  );
}

/** What was pressed is gone with what it deleted: the focus goes to what brings it back. */
function Undo({ removed, words, onEvent }: Pick<LibraryViewProps, 'words' | 'onEvent'> & { readonly removed: Removed }) {
  return (
    <>
      {words.say('libraryRemoved', removed.name)}{' '}
      <button type="button" class="link" ref={takeFocus} onClick={() => onEvent({ type: 'undo' })}>
        {words.say('undo')}
      </button>
    </>
  );
}

function doneWords(done: Done, words: LibraryViewProps['words']): string {
  switch (done.what) {
    case 'feeds-added':
      return words.count('feedsAdded', done.count);
    case 'refreshed':
      return words.count('reportsCame', done.count);
    case 'imported':
      return words.count('reportsImported', done.count);
    case 'restored':
      return words.count('reportsRestored', done.count);
    case 'exported':
      return words.count('reportsExported', done.count);
    case 'backed-up':
      return words.say('libraryBackedUp');
    case 'list-written':
      return words.say('libraryListWritten');
    case 'brought-back':
      return words.say('libraryBroughtBack', done.name);
    case 'not-promised':
      return words.say('keepRefused');
  }
}
