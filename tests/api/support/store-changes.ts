import type { DataSource } from "typeorm";
import { Change } from "../../../src/entities";
import { actorKeys } from "./cast";

/** Of article number n, the log tells that it came in, that a statement was corrected, and that a statement and a claim are no more. */
export async function storeChanges({ manager }: DataSource, n: number): Promise<void> {
  const because = `A new article came in: day ${n}`;
  const actor = (key: string): object => [{ nodeType: "Actor", key }];
  const [before, after] = [actor(actorKeys.reporters), actor(actorKeys.brenn)];
  const row = { patch: null, because };
  await manager.insert(Change, [
    { ...row, kind: "CREATED", nodeType: "Article", nodeId: String(n) },
    {
      kind: "UPDATED",
      nodeType: "Statement",
      nodeId: String(10 * n + 1),
      patch: { speakers: { before, after } },
      because: `Corrected by Ines Falk: day ${n}`,
    },
    { ...row, kind: "RETRACTED", nodeType: "Statement", nodeId: String(900_000 + n) },
    { ...row, kind: "RETRACTED", nodeType: "Event", nodeId: String(900_000 + n) },
  ]);
}
