import type { EntityManager } from "typeorm";
import type { Role } from "../../shared/vocabulary";
import { createApiKey, listApiKeys, revokeApiKey } from "../../store/keys/api-keys";
import { recordAudit } from "../../store/keys/audit-log";
import { withMigratedDatabase } from "../database";
import { formatTable } from "../format/table";
import { writeNote, writeResult } from "../output";

/** Makes a key and prints it alone, so that a script can take it. */
export async function createKey(name: string, role: Role): Promise<void> {
  const { key } = await withMigratedDatabase(({ manager }) =>
    audited(manager, "createApiKey", { name, role }, (now) =>
      createApiKey(manager, { name, role }, now),
    ),
  );
  writeNote(`The key of ${name} (${role}). It cannot be shown again:`);
  await writeResult(`${key}\n`);
}

/** Prints all keys as a table. */
export async function listKeys(): Promise<void> {
  const keys = await withMigratedDatabase(({ manager }) => listApiKeys(manager));
  const rows = keys.map(({ name, role, prefix, createdAt, lastUsedAt, revokedAt }) => [
    ...[name, role, prefix],
    ...[createdAt, lastUsedAt, revokedAt].map((at) => at?.toISOString() ?? ""),
  ]);
  const columns = ["name", "role", "prefix", "createdAt", "lastUsedAt", "revokedAt"];
  await writeResult(formatTable({ columns, rows }));
}

/** @param which a name, or a prefix */
export async function revokeKey(which: string): Promise<void> {
  const by = which.startsWith("hsy_") ? { prefix: which } : { name: which };
  const { name, prefix } = await withMigratedDatabase(({ manager }) =>
    audited(manager, "revokeApiKey", by, (now) => revokeApiKey(manager, by, now)),
  );
  writeNote(`revoked ${prefix}, the key of ${name}`);
}

/** What this machine's own people do with keys goes to the same log as what is done by the API. */
async function audited<T>(
  manager: EntityManager,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  work: (now: Date) => Promise<T>,
): Promise<T> {
  const at = new Date();
  const result = await work(at);
  const who = { by: "local", keyPrefix: null };
  await recordAudit(manager, { at, ...who, operation, variables, outcome: "OK" });
  return result;
}
