import type { DataSource } from "typeorm";
import { ActorRoleRow, ArticleVersion } from "../../../src/entities";
import { actorKeys, publication } from "./cast";

/**
 * Stores the offices that article number n gives: the Harbour Office is clerk and, where it speaks, keeper; in every tenth article
 * Ada Brenn is the office's warden, but in number 21 its former one.
 */
export async function storeRoles({ manager }: DataSource, n: number): Promise<void> {
  const role = {
    articleId: String(n),
    versionId: String(10 * n + 1),
    current: true,
    day: publication(n).toISOString().slice(0, 10),
    organizationId: null as string | null,
    former: false,
  };
  const ofOffice = { ...role, actorId: actorKeys.harbourOffice };
  const warden = {
    ...role,
    actorId: actorKeys.brenn,
    organizationId: actorKeys.harbourOffice,
    former: n === 21,
    title: "warden",
    evidence: [0, "Ada Brenn".length],
  };
  const { text } = await manager.findOneByOrFail(ArticleVersion, { id: role.versionId });
  const quay = text.indexOf("The quay");
  await manager.insert(ActorRoleRow, [
    { ...ofOffice, position: 0, title: "clerk", evidence: [0, 3] },
    { ...ofOffice, position: 1, title: "keeper", evidence: [quay, quay + "The quay".length] },
    ...(n % 10 === 1 ? [{ ...warden, position: 2 }] : []),
    // what only an old version tells
    { ...warden, versionId: String(10 * n), current: false, title: "stoker", position: 0 },
  ]);
}
