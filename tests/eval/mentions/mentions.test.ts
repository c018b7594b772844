/**
 * Quality of mentions on the labelled texts: precision and recall over exact spans with the right entity.
 * The entities are the seeds' and two hundred more (entities.json), all in one gazetteer, as on a reader's device.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Alias, Entity, EntityKind } from '../../../lib/entity/entity';
import { createMentionFinder } from '../../../lib/gazetteer/find-mentions';
import { readReason } from '../../../lib/gazetteer/mention';
import { gazetteerOf } from '../../gazetteer/world';
import { ALL_TEXTS, type Labelled } from './texts.data';

/** An entity as people write it down: some fields may be left out. */
interface Written {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly Partial<Alias>[];
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const toEntity = ({ aliases, ...rest }: Written): Entity => ({
  ...rest,
  prominence: 0.3,
  aliases: aliases.map((alias) => ({ language: 'und', caseSensitive: false, source: 'person', text: '', ...alias })),
});
const seeds: Written[] = read('seeds/entities.json').entities;
const more: Written[] = read('tests/eval/mentions/entities.json');
const gazetteer = gazetteerOf([...seeds, ...more].map(toEntity));

/** The text without its marks, and the marks as "start-end>entity (surface)". */
function unmark(marked: string): { text: string; labels: string[] } {
  const labels: string[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += marked.slice(from, mark.index);
    labels.push(`${text.length}-${text.length + mark[1]!.length}>${mark[2]} (${mark[1]})`);
    text += mark[1];
    from = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(from), labels };
}

function judge([language, marked]: Labelled) {
  const { text, labels } = unmark(marked);
  const found = createMentionFinder(gazetteer, { language }).find([text])[0]!;
  // A choice claims nothing: it is neither right nor wrong, but what it stands for is missed.
  const said = found
    .filter(({ others }) => others === undefined)
    .map(({ start, end, entity, surface }) => `${start}-${end}>${entity} (${surface})`);
  return {
    found,
    right: said.filter((one) => labels.includes(one)),
    wrong: said.filter((one) => !labels.includes(one)).map((one) => `${one} in ${text.slice(0, 60)}`),
    missed: labels.filter((one) => !said.includes(one)).map((one) => `${one} in ${text.slice(0, 60)}`),
  };
}

describe('mentions in the labelled texts', () => {
  const judged = ALL_TEXTS.map(judge);
  const right = judged.flatMap((one) => one.right).length;
  const wrong = judged.flatMap((one) => one.wrong);
  const missed = judged.flatMap((one) => one.missed);

  test('are 120 texts or more, and 200 entities besides the seeds', () => {
    expect(ALL_TEXTS.length).toBeGreaterThanOrEqual(120);
    expect(more.length).toBeGreaterThanOrEqual(200);
  });

  test('are right in 97 of 100', () => {
    expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('are found in 93 of 100', () => {
    expect(right / (right + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  test('give reasons that screens can name, and a confidence of one half or more', () => {
    for (const { why, confidence } of judged.flatMap((one) => one.found)) {
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThan(1);
      for (const reason of why.reasons) expect(readReason(reason), reason).toBeDefined();
    }
  });
});
