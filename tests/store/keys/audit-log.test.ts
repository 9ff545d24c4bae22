import { recordAudit } from "../../../src/store/keys/audit-log";
import { useDatabase } from "../../support/database";

const database = useDatabase();

it("grows, and lets the tables' own owner neither change, delete nor empty it", async () => {
  const query = (sql: string) => database.dataSource().query(sql);
  const entry = {
    at: new Date("2026-01-02T00:00:00Z"),
    by: "Ada",
    keyPrefix: "hsy_00000001",
    operation: "assess",
    variables: { note: "seen" },
    outcome: "OK",
  };
  await recordAudit(database.dataSource().manager, entry);
  const before = await query("select * from audit_entry");
  expect(before).toMatchObject([{ by: "Ada", operation: "assess", variables: { note: "seen" } }]);
  for (const attempt of [
    "update audit_entry set by = 'Bo'",
    "delete from audit_entry",
    "truncate audit_entry",
    "set session_replication_role = replica; delete from audit_entry",
  ]) {
    await expect(query(attempt)).rejects.toThrow("audit_entry is only added to");
  }
  await query("set session_replication_role = default");
  expect(await query("select * from audit_entry")).toEqual(before);
});
