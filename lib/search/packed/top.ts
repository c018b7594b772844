/**
 * The best of many: keeps the `limit` highest scores that were offered, in a heap whose root is the lowest of them.
 * top.offer(2.5, 0, 17); …; top.sorted() -> [{ score: 2.5, segment: 0, document: 17 }, …], best first.
 * It must not know what is ranked. Of equal scores the document that stands first is kept, whatever was offered first.
 */

/** A document of a segment with its score. */
export interface Scored {
  readonly score: number;
  readonly segment: number;
  readonly document: number;
}

/** A place for the best. */
export interface Top {
  readonly size: number;
  /** What is lower cannot come in any more; 0 while there is room. */
  readonly lowest: number;
  offer(score: number, segment: number, document: number): void;
  sorted(): Scored[];
}

/** A place for at most `limit`. */
export function createTop(limit: number): Top {
  const heap: Scored[] = [];
  const sink = () => {
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const lower = right < heap.length && isBefore(heap[left]!, heap[right]!) ? right : left;
      if (isBefore(heap[lower]!, heap[at]!)) return;
      [heap[at], heap[lower]] = [heap[lower]!, heap[at]!];
      at = lower;
    }
  };
  const rise = () => {
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (isBefore(heap[parent]!, heap[at]!) === false) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  };
  return {
    get size() {
      return heap.length;
    },
    get lowest() {
      return heap.length < limit ? 0 : (heap[0]?.score ?? Number.POSITIVE_INFINITY);
    },
    offer: (score, segment, document) => {
      if (heap.length < limit) {
        heap.push({ score, segment, document });
        rise();
      } else if (limit > 0 && score >= heap[0]!.score) {
        const one = { score, segment, document };
        if (isBefore(heap[0]!, one)) return;
        heap[0] = one;
        sink();
      }
    },
    sorted: () => [...heap].sort((a, b) => (isBefore(a, b) ? -1 : 1)),
  };
}

/** Whether `a` ranks above `b`. */
function isBefore(a: Scored, b: Scored): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return a.segment === b.segment ? a.document < b.document : a.segment < b.segment;
}
