/**
 * What the bench's own extension says between page and background, for three places where matching may run.
 * { ask: "find", page, texts } -> mentions; { ask: "table" } -> the whole table; { ask: "gates" } -> its bitmaps alone.
 * It is no part of the product.
 */
import type { Entity } from '../../../../lib/entity/entity';
import type { Mention } from '../../../../lib/gazetteer/mention';
import type { Table } from '../../../../lib/gazetteer/table';

/** The bitmaps of a table with what is needed to look into them. */
export type Gates = Pick<Table, 'seed' | 'startBits' | 'smallBits' | 'starts' | 'smalls' | 'paths'>;

/** Requests by name, each with its answer. */
export interface Asks {
  readonly find: { readonly request: { readonly page: string; readonly texts: readonly string[] }; readonly answer: Mention[][] };
  readonly table: { readonly request: object; readonly answer: ArrayBuffer };
  readonly gates: { readonly request: object; readonly answer: Gates };
  readonly entities: { readonly request: { readonly numbers: readonly number[] }; readonly answer: Entity[] };
}

/** What came of a run on a page. */
export interface Report {
  readonly messages: number;
  readonly bytes: number;
}

interface Api {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    readonly onMessage: {
      addListener(listen: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean): void;
    };
  };
}

const scope = globalThis as { browser?: Api; chrome?: Api };

/** The browser's API, as much as is used here. */
export const api: Api = (scope.browser ?? scope.chrome)!;
