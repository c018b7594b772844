/**
 * What a search found: names first, then reports with publisher, date and two lines, the matched words in bold.
 * Nothing found says so and what to try; reports can be narrowed by publisher and years.
 * It must not know the search engine.
 */
import type { ArticleResult, EntityResult } from '../../lib/search/search-result';
import { Glyph, KIND_WORDS } from '../glyph/glyph';
import { MarkedText } from '../marked-text/marked-text';
import type { Words } from '../words';
import { ChoiceGroup, ChoiceList, ChoiceRow } from './choice-list';
import { FilterFields } from './filter-fields';
import type { PopupViewProps } from './popup-view-props';

export function Found(props: PopupViewProps) {
  const { model, words, onEvent } = props;
  const { answer, isBeginning, active, query } = model;
  if (!answer) return null;
  const { entities, articles } = answer;
  // How many there are is not known of a beginning; and to load the rules of plurals takes as long as to draw what is found.
  const counts = isBeginning
    ? undefined
    : [words.count('names', entities.length), words.count('reports', articles.length)].join(', ');
  const rowOf = (index: number) => ({ index, active, onChoose: () => onEvent({ type: 'chosen', index }) });
  return (
    <>
      <p class="unseen" role="status">
        {counts}
      </p>
      {entities.length + articles.length === 0 && <p class="popup-empty">{words.say('popupNothingFound', query.trim())}</p>}
      {entities.length + articles.length > 0 && (
        <ChoiceList label={counts ?? words.say('popupReports')}>
          {entities.length > 0 && (
            <ChoiceGroup label={words.say('popupNames')}>
              {entities.map((result, index) => (
                <ChoiceRow key={result.id} {...rowOf(index)}>
                  <FoundEntity result={result} words={words} />
                </ChoiceRow>
              ))}
            </ChoiceGroup>
          )}
          {articles.length > 0 && (
            <ChoiceGroup label={words.say('popupReports')}>
              {articles.map((result, index) => (
                <ChoiceRow key={result.id} {...rowOf(entities.length + index)}>
                  <FoundArticle result={result} words={words} />
                </ChoiceRow>
              ))}
            </ChoiceGroup>
          )}
        </ChoiceList>
      )}
      {articles.length > 0 && (
        <button type="button" class="quiet-button found-pack" onClick={() => onEvent({ type: 'pack-asked' })}>
          {words.say('packSave')}
        </button>
      )}
      <FilterFields {...props} />
    </>
  );
}

function FoundEntity({ result: { name, alias, kind, reportCount }, words }: { result: EntityResult; words: Words }) {
  return (
    <>
      <Glyph name={kind} />
      <span class="choice-name">
        <MarkedText {...name} />
        <span class="unseen">, {words.say(KIND_WORDS[kind])}, </span>
        {alias && (
          <span class="choice-alias">
            <MarkedText {...alias} />
          </span>
        )}
      </span>
      <span class="choice-count">{words.count('reports', reportCount)}</span>
    </>
  );
}

function FoundArticle({ result: { title, snippet, source }, words }: { result: ArticleResult; words: Words }) {
  return (
    <span class="choice-report">
      <span class="choice-headline" lang={source.language} dir="auto">
        <MarkedText {...title} />
      </span>
      <span class="choice-source">
        {words.publisher(source.publisher)} · {words.date(source.published)}
      </span>
      <span class="choice-snippet" lang={source.language} dir="auto">
        <MarkedText {...snippet} />
      </span>
    </span>
  );
}
