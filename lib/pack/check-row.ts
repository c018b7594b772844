/**
 * One parsed row of a pack, checked: its shape, its spans, and that it names only entities the pack has.
 * readEntityRow({ row: "entity", … }) -> Entity; readArticleRow({ row: "article", … }, ids) -> Reading.
 * It must not know where the row stood: whoever reads the file adds the line to the reason.
 */
import * as v from 'valibot';
import type { Entity } from '../entity/entity';
import type { Reading } from '../reading/reading';
import { fromArticleRow } from './article-row';
import { articleShape, entityShape, firstIssue } from './row-shape';

/** The entity of a row; throws a RangeError with the reason when it is none. */
export function readEntityRow(row: unknown): Entity {
  const parsed = v.safeParse(entityShape, row);
  if (!parsed.success) throw new RangeError(firstIssue(parsed.issues));
  const { row: _, ...entity } = parsed.output;
  return entity;
}

/** The reading of a row; throws a RangeError with the reason when it is none, or names an entity not in `known`. */
export function readArticleRow(row: unknown, known: { has(id: string): boolean }): Reading {
  const parsed = v.safeParse(articleShape, row);
  if (!parsed.success) throw new RangeError(firstIssue(parsed.issues));
  const stranger = parsed.output.entities.find(({ id }) => !known.has(id));
  if (stranger) throw new RangeError(`entity "${stranger.id}" is not in the pack`);
  return fromArticleRow(parsed.output);
}
