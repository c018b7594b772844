/**
 * The FILE, DIR and - of a command to the sources in them, in an order that does not depend on the disk.
 * ["seeds"] -> seeds/a.txt, seeds/b.txt (its README and entities.json are no articles). A file named by hand is always taken.
 * It must not know what is in a file: its name says how it is read.
 */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { InputError, reasonOf } from './command';

/** How a source is read: one text, one page, or a row a line; `unknown` is told by its first byte. */
export type SourceForm = 'text' | 'html' | 'rows' | 'unknown';

/** `path` is as the caller wrote it, so that messages name what they know; "-" is stdin. */
export interface Source {
  readonly path: string;
  readonly form: SourceForm;
}

const FORMS: Readonly<Record<string, SourceForm>> = {
  '.txt': 'text',
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.jsonl': 'rows',
  '.ndjson': 'rows',
};

/** What one INPUT stands for. Folders are read with all folders in them, by name. Throws an InputError where there is nothing. */
export async function listSources(path: string): Promise<Source[]> {
  if (path === '-') return [{ path, form: 'unknown' }];
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, form: formOf(path) ?? 'unknown' }];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
    const sources = files.sort().flatMap((file) => {
      const form = formOf(file);
      return form ? [{ path: file, form }] : [];
    });
    if (sources.length === 0) throw new Error('the folder holds no text, HTML or JSON Lines file');
    return sources;
  } catch (error) {
    throw new InputError(`${path}: ${fileReason(error)}`);
  }
}

/** A system error in words. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return reasonOf(error);
}

function formOf(path: string): SourceForm | undefined {
  const extension = extname(path).toLowerCase();
  return Object.hasOwn(FORMS, extension) ? FORMS[extension] : undefined;
}
