/**
 * The sources of the library by kind: saved pages, feeds by folder, packs; each with what it holds, how it is, and what can be done.
 * It must not know how sources change.
 */
import type { Source } from '../../lib/library/source';
import type { StateProps } from './library-model';
import { sizeIn } from './said';
import { SourceRow } from './source-row';

export function Sources(props: StateProps) {
  const { state, words, onEvent } = props;
  const visible = state.sources.filter((source) => source.state === 'visible');
  const of = (kind: Source['kind']) => visible.filter((source) => source.kind === kind);
  return (
    <>
      <section>
        <h2>{words.say('savedPages')}</h2>
        <Rows {...props} sources={of('saved')} none="libraryNoSaved" />
      </section>
      <section>
        <h2>{words.say('libraryFeeds')}</h2>
        <Feeds {...props} sources={of('feed')} />
        {of('feed').length > 0 && (
          <p class="library-buttons">
            <button type="button" class="button" onClick={() => onEvent({ type: 'refresh-all' })}>
              {words.say('libraryRefreshAll')}
            </button>
            <button type="button" class="button" onClick={() => onEvent({ type: 'write-list' })}>
              {words.say('libraryWriteList')}
            </button>
          </p>
        )}
      </section>
      <section>
        <h2>{words.say('libraryPacks')}</h2>
        <ul class="library-sources">
          <li class="library-row">
            <span class="library-name">{words.say('libraryBundled')}</span>
            <span class="library-facts">
              {words.count('reports', state.bundled.articles)} · {sizeIn(state.bundled.bytes, words)}
            </span>
          </li>
        </ul>
        <Rows {...props} sources={of('pack')} none="libraryNoPacks" />
      </section>
    </>
  );
}

interface RowsProps extends StateProps {
  readonly sources: readonly Source[];
  readonly none: 'libraryNoSaved' | 'libraryNoFeeds' | 'libraryNoPacks';
}

function Rows({ sources, none, ...props }: RowsProps) {
  if (sources.length === 0) return <p class="library-note">{props.words.say(none)}</p>;
  return (
    <ul class="library-sources">
      {sources.map((source) => (
        <SourceRow key={source.id} {...props} source={source} />
      ))}
    </ul>
  );
}

/** Feeds without a folder first; folders in the order of their names. */
function Feeds({ sources, ...props }: Omit<RowsProps, 'none'>) {
  const folders = new Map<string, Source[]>();
  for (const source of sources) {
    const name = source.folder?.join(' / ') ?? '';
    folders.set(name, [...(folders.get(name) ?? []), source]);
  }
  const { '': loose = [], ...named } = Object.fromEntries(folders);
  return (
    <>
      {(loose.length > 0 || sources.length === 0) && <Rows {...props} sources={loose} none="libraryNoFeeds" />}
      {Object.entries(named)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, inside]) => (
          <div key={name}>
            <h3>{name}</h3>
            <Rows {...props} sources={inside} none="libraryNoFeeds" />
          </div>
        ))}
    </>
  );
}
