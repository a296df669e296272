import type BetterSqlite from 'better-sqlite3-multiple-ciphers';
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from './tables.ts';

/** Builds typed queries; it never runs them, so that every statement runs synchronously in one place below. */
export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** A connection of the office's file. Calls are synchronous: no await can slip into a transaction. */
export interface Database {
  all<O>(built: Compilable<O>): O[];
  first<O>(built: Compilable<O>): O | undefined;
  /** Number of rows changed. */
  run(built: Compilable<unknown>): number;
  /** Raw SQL for full text, bulk load and aggregates. */
  sql<Row = Record<string, unknown>>(text: string, ...parameters: readonly unknown[]): Row[];
  /** The first column of raw SQL. */
  column<Value>(text: string, ...parameters: readonly unknown[]): Value[];
  /** Several reads of one state of the file, whoever writes meanwhile. */
  snapshot<T>(work: () => T): T;
  exec(text: string): void;
}

/** Wraps an open file; prepared statements are kept by their SQL text. */
export function wrapDatabase(sqlite: BetterSqlite.Database): Database {
  const prepared = new Map<string, BetterSqlite.Statement>();
  const plucked = new Map<string, BetterSqlite.Statement>();
  const pluck = (text: string): BetterSqlite.Statement => {
    const known = plucked.get(text);
    if (known !== undefined) return known;
    if (plucked.size > 500) plucked.clear();
    const statement = sqlite.prepare(text).pluck();
    plucked.set(text, statement);
    return statement;
  };
  const prepare = (text: string): BetterSqlite.Statement => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    if (prepared.size > 500) prepared.clear();
    const statement = sqlite.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    all: <O>(built: Compilable<O>) => {
      const { sql, parameters } = built.compile();
      return prepare(sql).all(...parameters) as O[];
    },
    first: <O>(built: Compilable<O>) => {
      const { sql, parameters } = built.compile();
      return prepare(sql).get(...parameters) as O | undefined;
    },
    run: (built) => {
      const { sql, parameters } = built.compile();
      return prepare(sql).run(...parameters).changes;
    },
    sql: <Row>(text: string, ...parameters: readonly unknown[]) => {
      const statement = prepare(text);
      if (statement.reader) return statement.all(...parameters) as Row[];
      statement.run(...parameters);
      return [];
    },
    column: <Value>(text: string, ...parameters: readonly unknown[]) =>
      pluck(text).all(...parameters) as Value[],
    snapshot: (work) => (sqlite.inTransaction ? work() : sqlite.transaction(work)()),
    exec: (text) => {
      sqlite.exec(text);
    },
  };
}
