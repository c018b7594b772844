/**
 * The filters of a search: publisher, first and last year, folded away until asked for.
 * Choosing 2023 in "From" gives { after: "2023-01-01" }; any choice keeps the others.
 * It must not know how reports are filtered.
 */
import type { SearchFilter } from '../../lib/search/create-search';
import { Glyph } from '../glyph/glyph';
import type { PopupViewProps } from './popup-view-props';

export function FilterFields({ model: { library, filter }, words, onEvent }: PopupViewProps) {
  if (!library?.ok) return null;
  const { publishers, years } = library.value;
  if (publishers.length + years.length < 2) return null;
  const set = (change: SearchFilter) => onEvent({ type: 'filtered', filter: dropUnset({ ...filter, ...change }) });
  const anyYear = words.say('filterAnyYear');
  return (
    <details class="filter">
      <summary class="quiet-button">
        {words.say('filterTitle')}
        <Glyph name="open" />
      </summary>
      <div class="filter-fields">
        <Field
          label={words.say('filterPublisher')}
          any={words.say('filterAllPublishers')}
          options={publishers}
          value={filter.publisher}
          onChange={(publisher) => set({ publisher })}
        />
        <Field
          label={words.say('filterFrom')}
          any={anyYear}
          options={years}
          value={filter.after?.slice(0, 4)}
          onChange={(year) => set({ after: year && `${year}-01-01` })}
        />
        <Field
          label={words.say('filterTo')}
          any={anyYear}
          options={years}
          value={filter.before?.slice(0, 4)}
          onChange={(year) => set({ before: year && `${year}-12-31` })}
        />
      </div>
    </details>
  );
}

function dropUnset(filter: SearchFilter): SearchFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

interface FieldProps {
  readonly label: string;
  readonly any: string;
  readonly options: readonly string[];
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
}

function Field({ label, any, options, value, onChange }: FieldProps) {
  return (
    <label class="filter-field">
      <span>{label}</span>
      <select onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="" selected={value === undefined}>
          {any}
        </option>
        {options.map((option) => (
          <option key={option} selected={option === value}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
