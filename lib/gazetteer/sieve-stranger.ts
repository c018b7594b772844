/**
 * What of a stranger's entity may underline: names of some length that are no ordinary words, and not too many of them.
 * { name: "BRU", aliases: [BRU, Bank Rakyat Utama, Kredit] } -> { name: "Bank Rakyat Utama", aliases: [that] }.
 * It must not know who the stranger is, nor what else is known.
 */
import type { Alias, Entity } from '../entity/entity';
import { nameAlias } from './alias-keys';
import { strengthOf } from './alias-strength';

const MOST_ALIASES = 50;

/** The entity with the names it may be found by; undefined where none is left. */
export function sieveStranger(entity: Entity): Entity | undefined {
  const name = entity.aliases.find(({ text }) => text === entity.name) ?? nameAlias(entity);
  const all = [name, ...entity.aliases.filter((alias) => alias !== name)];
  const aliases = all.filter((alias) => isStrong(alias, entity)).slice(0, MOST_ALIASES);
  if (aliases.length === all.length) return entity;
  const [first] = aliases;
  return first && { ...entity, name: first.text, aliases };
}

/** Parts of a person's name stay: they count only where the full name stands too. */
function isStrong(alias: Alias, entity: Entity): boolean {
  const strength = strengthOf(alias, entity, 'und', () => true);
  return strength === 'full' || strength === 'part';
}
