/**
 * Where the names around an entity stand: in two columns beside it, the strongest first, each with its label outwards.
 * placeNames(3) -> right, left, right, top to bottom; labels never meet, however long the names.
 * It must not know what ties them.
 */

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Which side of the middle it stands on. */
  readonly side: -1 | 1;
}

export const PICTURE_WIDTH = 680;
const ROW_HEIGHT = 56;
const EDGE = 30;
const NEAR = 108;
const BOW = 46;

/** How high a picture with `count` names is. */
export function pictureHeight(count: number): number {
  return 2 * EDGE + ROW_HEIGHT * Math.max(1, Math.ceil(count / 2) - 1);
}

export function middleOf(count: number): { readonly x: number; readonly y: number } {
  return { x: PICTURE_WIDTH / 2, y: pictureHeight(count) / 2 };
}

/** Places for `count` names; right and left in turn, the columns bowed around the middle. */
export function placeNames(count: number): Place[] {
  const middle = middleOf(count);
  return Array.from({ length: count }, (_, place): Place => {
    const side = place % 2 === 0 ? 1 : -1;
    const inColumn = side === 1 ? Math.ceil(count / 2) : Math.floor(count / 2);
    const y = middle.y + (Math.floor(place / 2) - (inColumn - 1) / 2) * ROW_HEIGHT;
    const bow = BOW * Math.sqrt(Math.max(0, 1 - ((y - middle.y) / (middle.y || 1)) ** 2));
    return { x: middle.x + side * (NEAR + bow), y, side };
  });
}

const LONGEST_LINE = 22;

/** A name in lines that fit beside its dot, broken between words; nothing is cut. Each line but the last keeps its space. */
export function breakName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/(?<=\s)/u)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && longer.trimEnd().length <= LONGEST_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
