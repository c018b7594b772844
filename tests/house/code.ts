/**
 * The code as the house rules see it: files, their imports, comments, functions and exports.
 * codeIn("lib") -> [{ path: "lib/text/dates.ts", lines, imports: [{ from: "./span", line: 7 }], … }].
 * It must not know any rule.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');
export const ROOMS = ['lib', 'components', 'entrypoints', 'cli', 'scripts', 'tests'] as const;
const CODE = /\.(ts|tsx|mjs)$/;

export interface Import {
  /** As written: "../text/span", "preact". */
  readonly from: string;
  /** The file of the repository it means, without extension; undefined for packages. */
  readonly path?: string;
  readonly line: number;
}

export interface CodeFile {
  /** From the root, with "/". */
  readonly path: string;
  readonly source: string;
  readonly lineCount: number;
  readonly imports: readonly Import[];
  readonly exports: readonly { readonly name: string; readonly line: number; readonly hasDoc: boolean }[];
  /** Lines of words in the comment that opens the file, 0 where none does. */
  readonly openingLines: number;
  /** The source with comments and the text of strings blanked out: what is left is code. */
  readonly bare: string;
}

/** Paths of all files below a folder, without what tools make. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(...entry.parentPath.slice(ROOT.length + 1).split(/[\\/]/), entry.name))
    .sort();
}

const read = new Map<string, CodeFile>();

/** All code below the folders; each file is read once. */
export function codeIn(...folders: string[]): CodeFile[] {
  const paths = folders.flatMap((folder) => filesIn(folder).filter((path) => CODE.test(path)));
  return paths.map((path) => {
    const file = read.get(path) ?? { path, ...parseCode(path, readFileSync(join(ROOT, path), 'utf8')) };
    read.set(path, file);
    return file;
  });
}

/** Data files hold data and nothing else: sizes and comments of code do not bind them. */
export function isData(path: string): boolean {
  return /\.data\.[^.]+$/.test(path);
}

/** The same for a source that is in no file, so that each rule can be shown to bite. */
export function parseCode(path: string, source: string): Omit<CodeFile, 'path'> {
  const { program, module, comments } = parseSync(path, source);
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length;
  const named = [...module.staticImports.map((found) => ({ from: found.moduleRequest.value, start: found.start }))];
  for (const found of module.staticExports.flatMap(({ entries }) => entries)) {
    if (found.moduleRequest) named.push({ from: found.moduleRequest.value, start: found.start });
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    named.push({ from: source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), start });
  }
  const docs = new Set(comments.filter(({ value }) => value.startsWith('*')).map(({ end }) => lineOf(end)));
  return {
    source,
    lineCount: source.trimEnd().split('\n').length,
    imports: named.map(({ from, start }) => ({
      from,
      ...(from.startsWith('.') ? { path: posix.join(posix.dirname(path), from).replace(CODE, '') } : {}),
      line: lineOf(start),
    })),
    exports: exportsIn(program, lineOf, docs),
    openingLines: openingLines(source),
    bare: blank(source, [...comments, ...stringsIn(program)]),
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every node below `node`, itself first. */
function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const item of node) yield* walk(item);
  } else if (typeof node === 'object' && node !== null) {
    if ('type' in node && 'start' in node) yield node as Node;
    for (const value of Object.values(node)) yield* walk(value);
  }
}

/** A function with its own lines: those of functions inside it count for them, as a class's methods do. */
export function functionsIn({
  path,
  source,
}: Pick<CodeFile, 'path' | 'source'>): { name: string; line: number; lineCount: number }[] {
  const { program } = parseSync(path, source);
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length;
  const all = [...walk(program)].filter(({ type }) =>
    /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type),
  );
  const linesOf = ({ start, end }: Node) => lineOf(end) - lineOf(start) + 1;
  return all.map((whole) => {
    const inside = all.filter(({ start, end }) => start > whole.start && end <= whole.end);
    const outermost = inside.filter((one) => !inside.some(({ start, end }) => start < one.start && end >= one.end));
    const others = outermost.reduce((sum, one) => sum + linesOf(one) - 1, 0);
    const name = (whole.id as { name?: string } | null)?.name ?? 'a function';
    return { name, line: lineOf(whole.start), lineCount: linesOf(whole) - others };
  });
}

/** Exports that follow one another without an empty line share the words above the first. */
function exportsIn(
  program: { body: readonly unknown[] },
  lineOf: (offset: number) => number,
  docs: ReadonlySet<number>,
): CodeFile['exports'][number][] {
  const documented = new Set<number>();
  return (program.body as readonly Node[]).flatMap(({ type, declaration, start, end }) => {
    if (type !== 'ExportNamedDeclaration' || !declaration) return [];
    const { id, declarations } = declaration as { id?: { name?: string }; declarations?: { id?: { name?: string } }[] };
    const before = lineOf(start) - 1;
    const hasDoc = docs.has(before) || documented.has(before);
    if (hasDoc) documented.add(lineOf(end));
    return [{ name: id?.name ?? declarations?.[0]?.id?.name ?? '?', line: lineOf(start), hasDoc }];
  });
}

function stringsIn(program: unknown): Node[] {
  const isText = ({ type, value }: Node) =>
    type === 'TemplateElement' || type === 'JSXText' || (type === 'Literal' && typeof value === 'string');
  return [...walk(program)].filter(isText);
}

function openingLines(source: string): number {
  const opening = /^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  return opening.split('\n').filter((line) => /[^\s*]/.test(line)).length;
}

function blank(source: string, parts: readonly { start: number; end: number }[]): string {
  return parts.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), source);
}
