import type { EntityManager } from "typeorm";
import type { Article } from "../../entities";
import type { Fields } from "./net-changes";
import { noteChange } from "./record-changes";

/** The fields of an article that are its own. */
type OwnFields = Partial<Omit<Article, "id" | "firstSeenAt" | "currentVersionId">>;

/**
 * Notes that fields of a stored article are others now.
 * @param versions numbers of the version that was current, and of the one that is now.
 */
export function noteArticle(
  manager: EntityManager,
  before: Article,
  after: OwnFields,
  versions?: { readonly before: number; readonly after: number },
): void {
  const fields = Object.keys(after) as (keyof OwnFields)[];
  const earlier = Object.fromEntries(fields.map((field) => [field, before[field]]));
  noteChange(
    manager,
    { nodeType: "Article", key: before.id },
    {
      kind: "UPDATED",
      before: { ...shown(earlier), ...(versions && { version: versions.before }) },
      after: { ...shown(after), ...(versions && { version: versions.after }) },
    },
  );
}

function shown({ outletId, ...fields }: OwnFields): Fields {
  if (outletId === undefined) return fields;
  return { ...fields, outlet: outletId === null ? null : { nodeType: "Outlet", key: outletId } };
}
