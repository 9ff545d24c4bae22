import { type EntityManager, Like } from "typeorm";
import { Outlet } from "../../entities";
import { normaliseName } from "../../resolution/normalise-name";
import { containing } from "../pages/actor-lists";

/** Outlets by name; with a text, those whose name or domain holds it. */
export async function findOutlets(
  manager: EntityManager,
  text: string | null | undefined,
): Promise<Outlet[]> {
  const where = text
    ? [
        { nameKey: Like(containing(normaliseName(text))) },
        { domain: Like(containing(text.toLowerCase())) },
      ]
    : {};
  return manager.find(Outlet, { where, order: { name: "ASC", id: "ASC" } });
}
