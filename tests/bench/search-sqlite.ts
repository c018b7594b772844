/**
 * The other engine that fits an extension: SQLite FTS5 in WebAssembly, asked the same queries over the same made-up articles.
 * await benchSqlite(10_000) -> a table of plain figures; its index is in memory, as Node has no storage for it.
 * It must not judge: the tables of ours stand beside it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import openSqlite from '@sqlite.org/sqlite-wasm';
import { parseQuery } from '../../lib/search/query';
import { type BenchTable, forTheRecord, type Row } from './measure';
import { makeArticle, makeQueries, type QueryShape, queryShapes } from './search-articles';
import { at, timed } from './search-index';

/** Without positions, as ours: with them it is four times as large (ADR 9). */
const TABLE = "CREATE VIRTUAL TABLE reports USING fts5(title, names, publisher, body, detail=none, content='')";
const BEST = 'SELECT rowid FROM reports WHERE reports MATCH ? ORDER BY rank LIMIT 20';

type Sqlite = Awaited<ReturnType<typeof openSqlite>>;
type Database = InstanceType<Sqlite['oo1']['DB']>;

/** Its figures: size, building, from stored bytes to the first answer, warm answers. */
export async function benchSqlite(count: number): Promise<BenchTable> {
  const opening = await timed(() => openSqlite());
  const sqlite = opening.value;
  const db = new sqlite.oo1.DB();
  const processorMs = await fill(db, count);
  const bytes = sqlite.capi.sqlite3_js_db_export(db);
  const [line] = makeQueries();
  const loading = await timed(() => answer(opened(sqlite, bytes), `${line} `));
  const rows = [
    forTheRecord('its program, gzip (a popup of ours: 40 kB at most)', programBytes() / 1000, ' kB'),
    forTheRecord('index, bytes an article', bytes.length / count, ''),
    forTheRecord('adding them all', processorMs / 1000, ' s'),
    forTheRecord(
      'from nothing to the first answer: its start, a copy of the whole file, one query',
      opening.ms + loading.ms,
      ' ms',
    ),
  ];
  // It forgives no slips.
  for (const shape of queryShapes().slice(0, 2)) rows.push(await rowOfAnswers(db, shape));
  db.close();
  return {
    title: `SQLite FTS5 in WebAssembly, ${count} articles`,
    note: 'Processor time; SQLite 3.50.4, no positions, no texts, optimized; the 20 best by its bm25. The same articles and queries, no stems.',
    rows,
  };
}

async function fill(db: Database, count: number): Promise<number> {
  let ms = 0;
  db.exec(`${TABLE}; BEGIN`);
  const insert = db.prepare('INSERT INTO reports(rowid, title, names, publisher, body) VALUES (?, ?, ?, ?, ?)');
  for (let number = 0; number < count; number++) {
    const { article, text, entities } = makeArticle(number);
    const row = [number + 1, article.title ?? '', entities.map(({ name }) => name).join('\n'), article.publisher ?? '', text];
    ms += (await timed(() => insert.bind(row).stepReset())).ms;
  }
  insert.finalize();
  return ms + (await timed(() => db.exec("COMMIT; INSERT INTO reports(reports) VALUES ('optimize')"))).ms;
}

/** A database of its own from the bytes of a file. */
function opened({ oo1, capi, wasm }: Sqlite, bytes: Uint8Array): Database {
  const db = new oo1.DB();
  const at = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  db.checkRc(capi.sqlite3_deserialize(db.pointer!, 'main', at, bytes.length, bytes.length, flags));
  return db;
}

function answer(db: Database, line: string): unknown[] {
  const [choice = []] = parseQuery(line).choices;
  const asked = choice.map((clause) => (clause.type === 'word' ? `"${clause.term}"${clause.open ? '*' : ''}` : ''));
  return asked.length === 0 ? [] : db.selectValues(BEST, [asked.join(' AND ')]);
}

async function rowOfAnswers(db: Database, { what, change }: QueryShape): Promise<Row> {
  const times: number[] = [];
  for (const round of [0, 1]) {
    for (const line of makeQueries()) {
      const { ms } = await timed(() => answer(db, change(line)));
      if (round > 0) times.push(ms);
    }
  }
  return forTheRecord(`warm, ${what}, 95 of 100 within`, at(times, 0.95), ' ms');
}

/** What an extension would carry of it. */
function programBytes(): number {
  const wasm = createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm');
  return [wasm, wasm.replace(/wasm$/, 'mjs')].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}
