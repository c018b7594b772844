/**
 * A pack file to its contents, whole or not at all.
 * readPack(bytes) -> { header, entities, readings }, or a PackError "line 7: mentions.0: …" and nothing at all.
 * It must not know where the bytes come from. What it returns has none of the file's own objects in it but strings and numbers.
 */
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { type Pack, PackError, type PackHeader, type PackLimits } from './pack';
import { type PackSource, packRows } from './pack-rows';

/** Reads and checks a whole pack, held in memory. Rejects with a PackError, and with nothing else, when any part of it cannot be used. */
export async function readPack(source: PackSource, options: { readonly limits?: Partial<PackLimits> } = {}): Promise<Pack> {
  const [entities, readings]: [Entity[], Reading[]] = [[], []];
  let header: PackHeader | undefined;
  for await (const row of packRows(source, options.limits)) {
    if ('entity' in row) entities.push(row.entity);
    else if ('reading' in row) readings.push(row.reading);
    else header = row.header;
  }
  if (!header) throw new PackError('the pack is empty');
  return { header, entities, readings };
}
