/**
 * What a stranger's pack vouches for, as far as it is believed: names of its own, none that is weak, none that we ship already.
 * { id: "x", name: "Badan Ruang Udara", aliases: [that, "Barudara", "Komdigi"] } -> { id: "badan-ruang-udara", aliases: [that, "Barudara"] }.
 * It must not know where packs are kept. Ids are told by names, as for all that is found: a pack cannot choose whom it means.
 */
import type { Entity } from '../entity/entity';
import { foldName, slugOf } from '../entity/name-key';
import type { VouchedEntity } from '../entity/vouched';
import { vouchedAmong } from '../entity/vouched-lookup';
import { sieveStranger } from './sieve-stranger';

/** The entities of a pack that are believed, each with those of its aliases that are. */
export function vouchedByStranger(entities: readonly Entity[], shipped: readonly Entity[]): VouchedEntity[] {
  const ids = new Set(shipped.map(({ id }) => id));
  const names = new Set(shipped.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]).map(foldName));
  const taken = new Map<string, VouchedEntity>();
  for (const { name, kind, aliases: told } of vouchedAmong(entities)) {
    const id = slugOf(name);
    if (ids.has(id) || names.has(foldName(name)) || taken.has(id)) continue;
    const aliases = told.filter(({ text }) => !names.has(foldName(text)));
    const sieved = sieveStranger({ id, name, kind, aliases, prominence: 0 });
    if (sieved?.name === name) taken.set(id, { id, name, kind, aliases: sieved.aliases });
  }
  return [...taken.values()];
}
