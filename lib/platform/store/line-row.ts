/**
 * What a list shows of an article, as one string: a database spends far less on it than on an object with names.
 * writeLine({ title: "Jembatan", … }) <-> '["Jembatan",…]'. It must not know keys: id and date stand there.
 */
import * as v from 'valibot';

const words = v.nullable(v.string());
const shape = v.tuple([words, words, words, v.string(), v.number(), v.number()]);

/** What a list shows of an article. The first three are not in the packed text. */
export interface LineRow {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly added: string;
  readonly bytes: number;
  readonly hash: number;
}

/** The string to keep. */
export function writeLine({ title, publisher, url, added, bytes, hash }: LineRow): string {
  const line: v.InferOutput<typeof shape> = [title ?? null, publisher ?? null, url ?? null, added, bytes, hash];
  return JSON.stringify(line);
}

/** The line of a kept string; undefined where it is damaged. */
export function readLine(kept: unknown): LineRow | undefined {
  const parsed = v.safeParse(shape, parse(kept));
  if (!parsed.success) return undefined;
  const [title, publisher, url, added, bytes, hash] = parsed.output;
  return {
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher }),
    ...(url !== null && { url }),
    added,
    bytes,
    hash,
  };
}

function parse(kept: unknown): unknown {
  try {
    return JSON.parse(String(kept));
  } catch {
    return undefined;
  }
}
