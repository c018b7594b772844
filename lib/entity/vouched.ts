/**
 * What a person says about entities: an entities.json, checked field by field.
 * {"entities":[{"id":"komdigi","name":"Komdigi","kind":"organization","aliases":[{"text":"Komdigi","language":"id"}]}]}.
 * It must not know who reads the file: JSON comes in as a value, with the place to name in an error.
 */
import { type Alias, ENTITY_KINDS, type EntityKind } from './entity';

/** An entity someone vouches for. Its own name is always among its aliases. */
export interface VouchedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly Alias[];
}

/** What is wrong in an entities file: one line with file, place and reason. */
export class EntityFileError extends Error {
  override readonly name = 'EntityFileError';
  constructor(
    readonly file: string,
    readonly place: string,
    readonly reason: string,
  ) {
    super(place === '' ? `${file}: ${reason}` : `${file}: ${place}: ${reason}`);
  }
}

const LANGUAGES = ['id', 'en', 'und'] as const;
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** Reads the text of an entities file; throws an EntityFileError that names `file` where it is no JSON or breaks the format. */
export function parseVouchedEntities(source: string, file: string): VouchedEntity[] {
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new EntityFileError(file, '', `is not JSON (${(error as Error).message.split('\n')[0]})`);
  }
  return readVouchedEntities(json, file);
}

/**
 * Checks `json` and gives its entities; throws an EntityFileError that names `file`, the place and the reason.
 * Besides wrong and unknown fields, an id used twice and an alias that two entities claim at the same time are errors.
 */
export function readVouchedEntities(json: unknown, file: string): VouchedEntity[] {
  const fail = (place: string, reason: string): never => {
    throw new EntityFileError(file, place, reason);
  };
  const top = fieldsOf(json, '', ['entities'], ['entities'], fail);
  if (!Array.isArray(top.entities)) return fail('entities', 'must be a list');
  const entities = top.entities.map((entity: unknown, index) => readEntity(entity, `entities[${index}]`, fail));
  checkIds(entities, fail);
  checkClaims(entities, fail);
  return entities;
}

type Fail = (place: string, reason: string) => never;

function fieldsOf(
  value: unknown,
  place: string,
  known: readonly string[],
  needed: readonly string[],
  fail: Fail,
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(place, 'must be an object');
  const prefix = place === '' ? '' : `${place}.`;
  for (const key of Object.keys(value))
    if (!known.includes(key)) fail(`${prefix}${key}`, `is no known field (known: ${known.join(', ')})`);
  for (const key of needed) if (!(key in value)) fail(`${prefix}${key}`, 'is missing');
  return value as Record<string, unknown>;
}

function readEntity(value: unknown, place: string, fail: Fail): VouchedEntity {
  const needed = ['id', 'name', 'kind', 'aliases'];
  const { id, name, kind, aliases } = fieldsOf(value, place, needed, needed, fail);
  if (typeof id !== 'string' || !ID.test(id)) return fail(`${place}.id`, 'must be lower-case words joined by hyphens');
  const title = textOf(name, `${place}.name`, fail);
  if (!isOneOf(ENTITY_KINDS, kind)) return fail(`${place}.kind`, `must be one of ${ENTITY_KINDS.join(', ')}`);
  if (!Array.isArray(aliases) || aliases.length === 0) return fail(`${place}.aliases`, 'must be a list with at least one alias');
  const read = aliases.map((alias: unknown, index) => readAlias(alias, `${place}.aliases[${index}]`, fail));
  if (!read.some(({ text }) => text === title)) fail(`${place}.aliases`, `must hold the name "${title}" itself`);
  return { id, name: title, kind, aliases: read };
}

function readAlias(value: unknown, place: string, fail: Fail): Alias {
  const fields = fieldsOf(value, place, ['text', 'language', 'caseSensitive', 'since', 'until'], ['text', 'language'], fail);
  const text = textOf(fields.text, `${place}.text`, fail);
  const { language, caseSensitive = false } = fields;
  if (!isOneOf(LANGUAGES, language)) return fail(`${place}.language`, `must be one of ${LANGUAGES.join(', ')}`);
  if (typeof caseSensitive !== 'boolean') return fail(`${place}.caseSensitive`, 'must be true or false');
  const since = dateOf(fields.since, `${place}.since`, fail);
  const until = dateOf(fields.until, `${place}.until`, fail);
  if (since !== undefined && until !== undefined && since > until) fail(`${place}.until`, 'is before since');
  return {
    text,
    language,
    caseSensitive,
    source: 'person',
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

function textOf(value: unknown, place: string, fail: Fail): string {
  if (typeof value !== 'string' || value.trim() === '') return fail(place, 'must be a text that is not empty');
  return value === value.trim() ? value : fail(place, 'has white space at an end');
}

function dateOf(value: unknown, place: string, fail: Fail): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' && ISO_DATE.test(value)
    ? value
    : fail(place, 'must be a date like 2024, 2024-10 or 2024-10-21');
}

function isOneOf<const Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.some((each) => each === value);
}

function checkIds(entities: readonly VouchedEntity[], fail: Fail): void {
  const places = new Map<string, number>();
  for (const [index, { id }] of entities.entries()) {
    const other = places.get(id);
    if (other !== undefined) fail(`entities[${index}].id`, `"${id}" is the id of entities[${other}] too`);
    places.set(id, index);
  }
}

function checkClaims(entities: readonly VouchedEntity[], fail: Fail): void {
  const claims = new Map<string, { alias: Alias; index: number }[]>();
  for (const [index, { aliases }] of entities.entries())
    for (const [at, alias] of aliases.entries()) {
      const key = alias.text.toLowerCase();
      const earlier = claims.get(key) ?? [];
      const other = earlier.find((claim) => claim.index !== index && clash(claim.alias, alias));
      if (other)
        fail(
          `entities[${index}].aliases[${at}]`,
          `"${alias.text}" is claimed by entities[${other.index}] ("${entities[other.index]!.name}") too`,
        );
      claims.set(key, [...earlier, { alias, index }]);
    }
}

/** The same printed form at the same time; dates cut short cover all they begin. */
function clash(a: Alias, b: Alias): boolean {
  const sameForm = a.text === b.text || !a.caseSensitive || !b.caseSensitive;
  return sameForm && !isOver(a, b) && !isOver(b, a);
}

/** Use of `a` ends where that of `b` begins, or before. */
function isOver(a: Alias, b: Alias): boolean {
  return a.until !== undefined && b.since !== undefined && a.until <= b.since;
}
