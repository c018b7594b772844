import { defineConfig } from 'vitest/config';

// Vitest 5 groups its error reports with Map.groupBy, which Node 20 does not have: without it a failing test ends the run unread.
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    value: <K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
      const groups = new Map<K, T[]>();
      for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
      return groups;
    },
  });
}

/** Three kinds of tests: `npx vitest run --project unit` and so on. Of the browser tests three files run at a time: each waits a lot. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/house/**', 'node_modules/**'],
          // The files of one worker share what they import: a process and all modules anew for each took two thirds of the time.
          // Hence no test leaves a global behind: those of vi.stubGlobal are taken back before the next.
          isolate: false,
          unstubGlobals: true,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        // One process: it reads and parses all code once.
        test: { name: 'house', include: ['tests/house/*.test.ts'], testTimeout: 30_000, isolate: false, maxWorkers: 1 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          maxWorkers: 3,
          testTimeout: 45_000,
          hookTimeout: 60_000,
          // What is waited for is given as long as the rest of a test has, not the second that is the default.
          expect: { poll: { timeout: 10_000 } },
          // On a slow, shared machine a browser may stumble; the report says "retry" of each, and each is to be looked into.
          retry: process.env.CI === 'true' ? 1 : 0,
          globalSetup: 'tests/e2e/harness/built-extension.ts',
        },
      },
    ],
  },
});
