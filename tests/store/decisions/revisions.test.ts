import { ClaimWording, Revision } from "../../../src/entities";
import {
  findRevisions,
  type NewRevision,
  patchOf,
  recordRevisions,
} from "../../../src/store/decisions/revisions";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const revision = (type: string, id: string, reason: string): NewRevision => ({
  node: { type, id },
  at: new Date("2026-11-23T13:00:00Z"),
  by: "ada",
  kind: "UPDATED",
  patch: { status: { before: "USABLE", after: null } },
  reason,
});

describe("revisions", () => {
  it("are found by their node in their order, a claim's by all its wordings", async () => {
    const { manager } = database.dataSource();
    await manager.insert(ClaimWording, [
      { wordingId: "1", claimId: "1" },
      { wordingId: "2", claimId: "1" },
    ]);
    await recordRevisions(manager, [
      revision("Claim", "2", "first"),
      revision("Article", "1", "of an article"),
      revision("Claim", "1", "second"),
      revision("Claim", "3", "of another claim"),
    ]);
    const found = await findRevisions(manager, [
      { type: "Claim", id: "1" },
      { type: "Article", id: "1" },
      { type: "Article", id: "2" },
    ]);
    const told = found.map((entry) => [entry.node.type, entry.node.id, entry.revision.reason]);
    expect(told).toEqual([
      ["Claim", "1", "first"],
      ["Article", "1", "of an article"],
      ["Claim", "1", "second"],
    ]);
    expect(found[0]?.revision).toMatchObject({
      at: new Date("2026-11-23T13:00:00Z"),
      patch: { status: { before: "USABLE", after: null } },
    });
  });

  it.each(["update revision set reason = 'another'", "delete from revision"])(
    "can neither be changed nor deleted: %s",
    async (statement) => {
      const { manager } = database.dataSource();
      await recordRevisions(manager, [revision("Article", "7", "stays")]);
      const before = await manager.find(Revision, { order: { id: "ASC" } });
      await expect(manager.query(statement)).rejects.toThrow("revision is only added to");
      expect(await manager.find(Revision, { order: { id: "ASC" } })).toEqual(before);
    },
  );
});

describe("patchOf", () => {
  it("tells the fields that differ, and nothing where none do", () => {
    expect(patchOf({ a: 1, b: [1, 2], c: "x" }, { a: 1, b: [2], c: null })).toEqual({
      b: { before: [1, 2], after: [2] },
      c: { before: "x", after: null },
    });
    expect(patchOf({}, { a: "new" })).toEqual({ a: { before: null, after: "new" } });
    expect(patchOf({ a: [1] }, { a: [1] })).toBeNull();
  });
});
