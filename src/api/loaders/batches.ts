import DataLoader from "dataloader";
import type { EntityManager, EntityTarget } from "typeorm";
import type { Statement } from "../../entities";
import { groupBy } from "../../shared/group-by";
import { findById } from "../../store/pages/rows";

/** Loads rows by their id; null where there is none. One statement of SQL for all ids asked for at once. */
export function loadById<T extends { id: string }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
): DataLoader<string, T | null> {
  return loadOne(
    (ids) => findById(manager, entity, ids),
    (row) => row.id,
  );
}

/** Loads at most one row for each key. */
export function loadOne<T>(
  find: (keys: string[]) => Promise<T[]>,
  keyOf: (row: T) => string,
): DataLoader<string, T | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads all rows for each key, in the order in which they are found. */
export function loadMany<T>(
  find: (keys: string[]) => Promise<T[]>,
  keyOf: (row: T) => string,
): DataLoader<string, T[]> {
  return new DataLoader(async (keys) => {
    const groups = groupBy(await find([...keys]), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Loads all rows that hang on each statement; the article's key beside the statement's lets the primary keys serve. */
export function loadForStatements<T>(
  find: (articles: string[], statements: string[]) => Promise<T[]>,
  statementOf: (row: T) => string | null,
): DataLoader<Statement, T[], string> {
  return new DataLoader(
    async (statements) => {
      const articles = [...new Set(statements.map((statement) => statement.articleId))];
      const ids = statements.map((statement) => statement.id);
      const groups = groupBy(await find(articles, ids), statementOf);
      return statements.map((statement) => groups.get(statement.id) ?? []);
    },
    { cacheKeyFn: (statement) => statement.id },
  );
}

/** The loader of a kind of look-up, made where it is asked for first. @param signature what tells two kinds apart */
export function sharedLoader<V>(
  loaders: Map<string, DataLoader<string, V>>,
  signature: unknown,
  load: (parents: readonly string[]) => Promise<V[]>,
): DataLoader<string, V> {
  const key = JSON.stringify(signature);
  const known = loaders.get(key);
  if (known) return known;
  const loader = new DataLoader(load);
  loaders.set(key, loader);
  return loader;
}
