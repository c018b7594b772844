/**
 * What was reported around a report about the same names: earlier ones, later ones, those without a date.
 * It must not know how they were chosen.
 */
import type { ReportAround } from '../../lib/coverage/around';
import { SourceChip } from '../source-chip/source-chip';
import type { SayKey } from '../words';
import type { ArticleViewProps } from './article-model';

const TIMES = [
  ['earlier', 'readerEarlier'],
  ['later', 'readerLater'],
  ['undated', 'readerUndated'],
] as const satisfies readonly (readonly [string, SayKey])[];

export function Around({ model: { context }, words, onEvent }: ArticleViewProps) {
  if (!context || TIMES.every(([time]) => context.around[time].length === 0)) return null;
  return (
    <section class="reader-around" aria-labelledby="around">
      <h2 id="around">{words.say('readerAround')}</h2>
      <div class="reader-times">
        {TIMES.map(([time, title]) => {
          const reports = context.around[time];
          return (
            reports.length > 0 && (
              <section key={time}>
                <h3 class="label">{words.say(title)}</h3>
                <ul>
                  {reports.map((report) => (
                    <Report key={report.source.article} report={report} words={words} onEvent={onEvent} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </section>
  );
}

function Report({
  report: { source, names },
  words,
  onEvent,
}: Pick<ArticleViewProps, 'words' | 'onEvent'> & { report: ReportAround }) {
  const { article, start, end } = source;
  return (
    <li>
      {source.title !== undefined && (
        <p class="reader-around-title" lang={source.language} dir="auto">
          {source.title}
        </p>
      )}
      <SourceChip source={source} words={words} onOpen={() => onEvent({ type: 'article-opened', article, start, end })} />
      {names.length > 0 && <p class="reader-note">{names.join(' · ')}</p>}
    </li>
  );
}
