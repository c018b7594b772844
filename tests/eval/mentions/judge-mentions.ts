/**
 * Judges what the matcher says of labelled texts: right, wrong, missed, over exact spans with the right entity.
 * judgeMentions([['id', '[[Bali|bali]] ramai']]) -> { right: ["0-4>bali (Bali)"], wrong: [], missed: [], … }.
 * The entities are the seeds' and two hundred more (entities.json), all in one gazetteer, as on a reader's device.
 */
import { readFileSync } from 'node:fs';
import type { Alias, Entity, EntityKind } from '../../../lib/entity/entity';
import { createMentionFinder } from '../../../lib/gazetteer/find-mentions';
import type { Mention } from '../../../lib/gazetteer/mention';
import { gazetteerOf } from '../../gazetteer/world';
import type { Labelled } from './texts.data';

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
/** The entities besides the seeds'. */
export const MORE_ENTITIES: readonly Written[] = read('tests/eval/mentions/entities.json');
const gazetteer = gazetteerOf([...seeds, ...MORE_ENTITIES].map(toEntity));

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

/** What was found in some texts: "start-end>entity (surface)" each. */
export interface Judgement {
  readonly found: readonly Mention[];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** Runs the matcher on each text as on a page of its own and compares. */
export function judgeMentions(texts: readonly Labelled[]): Judgement {
  const judged = texts.map(judgeText);
  const found = judged.flatMap((one) => one.found);
  const right = judged.flatMap((one) => one.right);
  const wrong = judged.flatMap((one) => one.wrong);
  const missed = judged.flatMap((one) => one.missed);
  const share = (others: readonly string[]) => right.length / (right.length + others.length);
  return { found, right, wrong, missed, precision: share(wrong), recall: share(missed) };
}

function judgeText([language, marked]: Labelled) {
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
