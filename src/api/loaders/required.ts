import type DataLoader from "dataloader";
import type { Statement } from "../../entities";
import { InvariantError } from "../../shared/errors";
import type { Loaders } from "./loaders";

/** A row that a foreign key points to. @throws InvariantError where it is not there. */
export async function loadRequired<T>(
  loader: DataLoader<string, T | null>,
  key: string,
): Promise<T> {
  const row = await loader.load(key);
  if (row === null) throw new InvariantError(`a row that is referred to by ${key} is missing`);
  return row;
}

/** The same for several rows, in the order of the keys. */
export function loadAllRequired<T>(
  loader: DataLoader<string, T | null>,
  keys: readonly string[],
): Promise<T[]> {
  return Promise.all(keys.map((key) => loadRequired(loader, key)));
}

/** A row that may be pointed to. */
export async function loadOptional<T>(
  loader: DataLoader<string, T | null>,
  key: string | null,
): Promise<T | null> {
  return key === null ? null : loadRequired(loader, key);
}

/** The statements of some keys, earliest said first. */
export async function loadStatements(
  loaders: Loaders,
  keys: readonly string[],
): Promise<Statement[]> {
  const statements = await loadAllRequired(loaders.statements.byId, keys);
  return statements.sort((one, other) => one.sortDay.localeCompare(other.sortDay));
}
