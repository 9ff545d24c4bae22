import { type EntityManager, QueryFailedError } from "typeorm";
import { ApiKey } from "../../entities";
import { InputError, NotFoundError } from "../../shared/errors";
import type { Role } from "../../shared/vocabulary";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { generateKey } from "./key-text";

/** Names that decisions bear which nobody made with a key. */
const RESERVED = ["local", "hearsay"];
const NAME = /^[^\p{Cc}\s](?:\P{Cc}{0,98}[^\p{Cc}\s])?$/u;
const UNIQUE_VIOLATION = "23505";

/**
 * Makes a key.
 * @returns the key itself as well, which is kept nowhere and cannot be shown again.
 * @throws InputError where the name will not do, or a key of this name opens the API already.
 */
export async function createApiKey(
  manager: EntityManager,
  { name, role }: { readonly name: string; readonly role: Role },
  now: Date,
): Promise<{ readonly apiKey: ApiKey; readonly key: string }> {
  if (!NAME.test(name) || RESERVED.includes(name)) {
    throw new InputError(
      `name: expected 1 to 100 characters without blanks at the ends, and none of ${RESERVED.join(", ")}.`,
    );
  }
  const { key, prefix, hash } = generateKey();
  const row = { name, role, prefix, hash, createdAt: now, lastUsedAt: null, revokedAt: null };
  try {
    const apiKey = await manager.save(ApiKey, row);
    return { apiKey, key };
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new InputError(`name: there is a key ${name} already; revoke it first.`);
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { readonly code?: string }).code === UNIQUE_VIOLATION
  );
}

/** All keys, revoked ones as well, the latest first. */
export function listApiKeys(manager: EntityManager): Promise<ApiKey[]> {
  return manager.find(ApiKey, { order: { id: "DESC" } });
}

/**
 * Revokes a key; one that is revoked already stays as it is.
 * @param by its id, its prefix, or the name of one that still opens the API.
 * @throws NotFoundError
 */
export async function revokeApiKey(
  manager: EntityManager,
  by: { readonly id: string } | { readonly prefix: string } | { readonly name: string },
  now: Date,
): Promise<ApiKey> {
  const found = (await manager.find(ApiKey, { where: by })).sort(openFirst);
  const [apiKey] = found;
  if (apiKey === undefined) throw new NotFoundError(`There is no key ${Object.values(by)[0]}.`);
  if (apiKey.revokedAt !== null) return apiKey;
  await manager.update(ApiKey, apiKey.id, { revokedAt: now });
  return { ...apiKey, revokedAt: now };
}

const openFirst = (one: ApiKey, other: ApiKey): number =>
  Number(one.revokedAt !== null) - Number(other.revokedAt !== null);

/** A key that opens the API, with the hash that tells it. */
export interface OpenKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly prefix: string;
  readonly hash: string;
}

/** The keys that open the API. */
export function findOpenKeys(manager: EntityManager): Promise<OpenKey[]> {
  return rowsOf(
    manager,
    sql`select id, name, role, prefix, hash from api_key where revoked_at is null`,
  );
}

/** Notes that a key was used. */
export async function markUsed(manager: EntityManager, id: string, at: Date): Promise<void> {
  await manager.update(ApiKey, id, { lastUsedAt: at });
}
