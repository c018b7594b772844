/**
 * How far a long work is: createProgress(10_000, tell)(2_500) tells { done: 2500, total: 10000, msLeft: 42_000 }.
 * Tells at most four times a second, and when all is done. It must not know the work.
 */

/** What a screen shows of it; `msLeft` is absent until something can be said. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly msLeft?: number;
}

/** Who is told. */
export type OnProgress = (progress: Progress) => void;

const TELL_MS = 250;
/** Before this nobody can say how long it takes. */
const SURE_MS = 1_000;

/** A function to call with how much is done. */
export function createProgress(total: number, tell: OnProgress = () => undefined): (done: number) => void {
  const start = performance.now();
  let told = Number.NEGATIVE_INFINITY;
  return (done) => {
    const now = performance.now();
    if (now - told < TELL_MS && done < total) return;
    told = now;
    const elapsed = now - start;
    const isSure = elapsed >= SURE_MS && done > 0;
    tell({ done, total, ...(isSure && { msLeft: Math.round((elapsed / done) * Math.max(0, total - done)) }) });
  };
}
