import type { EntityManager } from "typeorm";
import { AuditEntry } from "../../entities";
import type { List } from "../pages/page";
import { raw } from "../sql";
import { insertRows, type NewRow } from "../writes/rows";

/** Adds to the log. What is added can neither be changed nor deleted. */
export function recordAudit(manager: EntityManager, entry: NewRow<AuditEntry>): Promise<void> {
  return insertRows(manager, AuditEntry, [entry]);
}

/** The log, the latest first. */
export const auditLog: List<AuditEntry> = {
  entity: AuditEntry,
  where: raw("true"),
  order: { kind: "instant", key: raw("t.at"), direction: "desc" },
};
