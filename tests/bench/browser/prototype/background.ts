/**
 * The background of the bench's own extension: opens the compiled table and answers in any of the three ways.
 * Started by a message, it loads table and names from its own folder, as the product loads them from its database.
 * It is no part of the product.
 */
import type { Entity } from '../../../../lib/entity/entity';
import { createMentionFinder, type MentionFinder } from '../../../../lib/gazetteer/find-mentions';
import { type Gazetteer, openLayer } from '../../../../lib/gazetteer/open-gazetteer';
import { entityOfNames, NAMES_AN_ENTITY } from '../named-entity';
import { type Asks, api } from './messages';

interface Opened {
  readonly buffer: ArrayBuffer;
  readonly gazetteer: Gazetteer;
  readonly entityAt: (number: number) => Entity | undefined;
}

let opened: Promise<Opened> | undefined;
const finders = new Map<string, MentionFinder>();

async function open(): Promise<Opened> {
  const read = async (file: string) => (await fetch(api.runtime.getURL(file))).arrayBuffer();
  const [buffer, names, starts] = await Promise.all(['table.bin', 'names.bin', 'starts.bin'].map(read));
  const from = new Uint32Array(starts!);
  const decoder = new TextDecoder();
  const known = new Map<number, Entity>();
  const entityAt = (number: number): Entity | undefined => {
    const first = number * NAMES_AN_ENTITY;
    if (first + NAMES_AN_ENTITY >= from.length) return undefined;
    const bytes = new Uint8Array(names!, from[first]!, from[first + NAMES_AN_ENTITY]! - from[first]!);
    const entity = known.get(number) ?? entityOfNames(number, decoder.decode(bytes).trimEnd().split('\n'));
    known.set(number, entity);
    return entity;
  };
  return { buffer: buffer!, entityAt, gazetteer: openLayer(buffer!, entityAt) };
}

const ANSWERS: { [A in keyof Asks]: (request: Asks[A]['request'], opened: Opened) => unknown } = {
  find: ({ page, texts }, { gazetteer }) => {
    const finder = finders.get(page) ?? createMentionFinder(gazetteer, { language: 'id' });
    finders.set(page, finder);
    return finder.find(texts);
  },
  table: (_, { buffer }) => buffer,
  gates: (_, { gazetteer: { table } }) => ({
    seed: table.seed,
    startBits: table.startBits,
    smallBits: table.smallBits,
    starts: table.starts.slice(),
    smalls: table.smalls.slice(),
    paths: table.paths.slice(),
  }),
  entities: ({ numbers }, { entityAt }) => numbers.map(entityAt),
};

api.runtime.onMessage.addListener((message, _, respond) => {
  const { ask, ...request } = message as { ask: keyof Asks };
  opened ??= open();
  void opened.then((all) => respond((ANSWERS[ask] as (request: unknown, opened: Opened) => unknown)(request, all)));
  return true;
});
