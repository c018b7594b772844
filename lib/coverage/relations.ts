/**
 * Relations of an entity: the others that reports name in the same sentence, each with the sentence that shows it best.
 * relationsOf(library, "komdigi") -> nanning: "Kami dapat belajar dari pengalaman kota Nanning …", told in 1 report.
 * It must not know what the relation is: the sentence says it.
 */
import type { Reading } from '../reading/reading';
import { foldText } from '../text/fold';
import { type Span, spansOverlap } from '../text/span';
import type { Library } from './library';
import { cutPassage, type Passage } from './passage';
import { salienceOf } from './passages';
import { voicesAbout } from './reprints';
import { type Sentence, sentencesNaming } from './sentence';

/** Another entity, the sentence that names both, and how strongly reports tie the two (sums over reports, reprints once). */
export interface Relation {
  readonly entity: string;
  readonly passage: Passage;
  readonly strength: number;
}

/** All relations, the strongest first. A publisher in its own report and the place of a dateline are none. */
export function relationsOf(library: Library, entity: string): Relation[] {
  const relations = new Map<string, Relation>();
  for (const reading of voicesAbout(library, entity)) {
    for (const sentence of sentencesNaming(reading, entity)) {
      for (const [other, marks] of othersIn(sentence, entity, datelineEnd(reading))) {
        if (isOwnPublisher(library, other, reading)) continue;
        const strength = salienceOf(reading, other) + 1 / sentence.named.size;
        const known = relations.get(other);
        const passage = known?.passage ?? cutPassage(reading, sentence, marks);
        relations.set(other, { entity: other, passage, strength: (known?.strength ?? 0) + strength });
      }
    }
  }
  return [...relations.values()].sort((a, b) => b.strength - a.strength || (a.entity < b.entity ? -1 : 1));
}

/** The others named in a sentence, with the marks of both; a name inside the entity's own name relates to nothing. */
function othersIn({ named }: Sentence, entity: string, from: number): [string, Span[]][] {
  const own = named.get(entity) ?? [];
  return [...named].flatMap(([other, spans]): [string, Span[]][] => {
    const apart = spans.filter((span) => span.start >= from && !own.some((mention) => spansOverlap(mention, span)));
    if (other === entity || apart.length === 0) return [];
    return [[other, [...own, ...apart].sort((a, b) => a.start - b.start)]];
  });
}

/** Where the report begins behind the place it was filed from: 9 for "JAKARTA - Kota …". */
function datelineEnd({ article, text }: Reading): number {
  const { dateline } = article;
  return dateline !== undefined && foldText(text.slice(0, dateline.length)) === foldText(dateline) ? dateline.length : 0;
}

function isOwnPublisher(library: Library, entity: string, { article }: Reading): boolean {
  const name = library.entities.get(entity)?.name;
  return name !== undefined && article.publisher !== undefined && foldText(name) === foldText(article.publisher);
}

/** For each entity the ids of those that reports name together with it, worked out when first asked for. */
export function relatedIn(library: Library): (entity: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (entity) => {
    const related = known.get(entity) ?? relationsOf(library, entity).map((relation) => relation.entity);
    known.set(entity, related);
    return related;
  };
}
