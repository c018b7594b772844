/**
 * How long work takes, in ms of processor time: unlike the clock, that does not count what else the machine does.
 * processorMs(() => parse(text)) -> 12.3; quickest(() => parse(text), 5) -> the least of five runs.
 * It must not know what is measured. The process's other threads (garbage collection, compiling) count too.
 */

/** Milliseconds of processor time of one run. */
export function processorMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds of processor time of the quickest of some runs. */
export function quickest(work: () => unknown, runs = 3): number {
  return Math.min(...Array.from({ length: runs }, () => processorMs(work)));
}
