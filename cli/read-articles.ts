/**
 * All articles of some INPUTs, one at a time: text files, pages, folders, and JSON Lines from a file or stdin.
 * readArticles(["seeds"], …) -> { place: "seeds/a.txt", article }, …; what is no article is named on the call's output and passed over.
 * It must not know what is done with an article.
 */
import { createReadStream } from 'node:fs';
import type { Article, Language } from '../lib/article/article';
import { ArticleError } from '../lib/article/article-error';
import { articleFromRow } from '../lib/article/article-row';
import { assertArticle } from '../lib/article/assert-article';
import { decodeHtml } from '../lib/article/html/decode-html';
import { type ArticleHints, parseTextArticle } from '../lib/article/parse-text-article';
import { decodeSource, LARGEST_SOURCE_BYTES } from '../lib/article/source';
import { type Call, reasonOf } from './command';
import { fileReason, listSources, type Source } from './list-sources';
import type { Output } from './output';
import { readRows } from './rows';

/** An article and where it came from; `id` is the one its row was given. */
export interface ArticleRead {
  readonly place: string;
  readonly id?: string | number;
  readonly article: Article;
}

export interface ArticleInputs {
  readonly paths: readonly string[];
  /** Take every single source for HTML, whatever its name. */
  readonly html: boolean;
  readonly language?: Language;
}

type ParseHtml = (html: string, hints: ArticleHints) => Article;

/** The articles of `inputs` in order. Never throws: each source, line or folder that fails is named once. */
export async function* readArticles(inputs: ArticleInputs, call: Call): AsyncGenerator<ArticleRead> {
  for (const path of inputs.paths) {
    try {
      for (const source of await listSources(path)) yield* readSource(source, inputs, call);
    } catch (error) {
      call.output.fail(reasonOf(error));
    }
  }
}

async function* readSource({ path, form }: Source, inputs: ArticleInputs, { stdin, output }: Call): AsyncGenerator<ArticleRead> {
  const place = path === '-' ? 'stdin' : path;
  const stream = path === '-' ? stdin : createReadStream(path);
  try {
    const { first, bytes } = await peek(stream);
    const isRows = form === 'rows' || (form === 'unknown' && !inputs.html && first === '{');
    if (isRows) yield* readRowArticles(bytes, place, inputs, output);
    else yield await readWhole(bytes, place, inputs, form === 'html');
  } catch (error) {
    output.fail(`${place}: ${error instanceof ArticleError ? error.reason : fileReason(error)}`);
  } finally {
    stream.destroy();
  }
}

async function* readRowArticles(bytes: AsyncIterable<Uint8Array>, name: string, inputs: ArticleInputs, output: Output) {
  for await (const read of readRows(bytes, name)) {
    try {
      if ('failure' in read) throw new ArticleError(read.place, read.failure);
      const row = withLanguage(read.row, inputs.language);
      const { id, article } = articleFromRow(row, read.place, hasHtml(row) ? await htmlParser() : parseTextArticle);
      assertArticle(article, read.place);
      yield { place: read.place, ...(id !== undefined && { id }), article };
    } catch (error) {
      output.fail(`${read.place}: ${error instanceof ArticleError ? error.reason : reasonOf(error)}`);
    }
  }
}

async function readWhole(
  bytes: AsyncIterable<Uint8Array>,
  place: string,
  inputs: ArticleInputs,
  isPage: boolean,
): Promise<ArticleRead> {
  const source = await gather(bytes, place);
  const hints: ArticleHints = { language: inputs.language };
  const article =
    isPage || inputs.html
      ? (await htmlParser())(decodeHtml(source, place), hints)
      : parseTextArticle(decodeSource(source, place), hints);
  assertArticle(article, place);
  return { place, article };
}

/** Loaded only when there is HTML: it is the largest thing a command may need. */
async function htmlParser(): Promise<ParseHtml> {
  return (await import('../lib/article/parse-html-article')).parseHtmlArticle;
}

function hasHtml(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'html' in row && row.html !== undefined && row.html !== null;
}

/** The language asked for on the command line holds for rows that name none. */
function withLanguage(row: unknown, language: Language | undefined): unknown {
  const isObject = typeof row === 'object' && row !== null && !Array.isArray(row);
  return isObject && language !== undefined ? { lang: language, ...row } : row;
}

/** The first visible character of `stream` (of its first piece), and all of its bytes. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ first: string; bytes: AsyncIterable<Uint8Array> }> {
  const pieces = stream[Symbol.asyncIterator]();
  const head = await pieces.next();
  const first = head.done ? '' : new TextDecoder().decode(head.value.subarray(0, 1024)).trimStart().charAt(0);
  async function* all() {
    for (let piece = head; !piece.done; piece = await pieces.next()) yield piece.value;
  }
  return { first, bytes: all() };
}

/** All bytes of one source, or an ArticleError as soon as they are too many: a huge file is never held. */
async function gather(bytes: AsyncIterable<Uint8Array>, place: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of bytes) {
    total += part.length;
    if (total > LARGEST_SOURCE_BYTES)
      throw new ArticleError(place, `larger than the ${LARGEST_SOURCE_BYTES} bytes an article may have`);
    parts.push(part);
  }
  return Buffer.concat(parts, total);
}
