import type { EntityManager, ObjectLiteral } from "typeorm";
import type { Position } from "../../src/store/pages/order";
import { type List, loadPage, type Page } from "../../src/store/pages/page";
import { loadRankedPage } from "../../src/store/pages/ranked-page";

type Load = (after: Position | null) => Promise<Page<ObjectLiteral>>;

/** The ids of all rows, page by page; `between` runs after each. */
export async function walk(
  load: Load,
  between: (page: number) => Promise<unknown> = async () => undefined,
) {
  const ids: number[] = [];
  let after: Position | null = null;
  for (let pages = 1; ; pages += 1) {
    const page: Page<ObjectLiteral> = await load(after);
    ids.push(...page.rows.map(({ position }) => Number(position.id)));
    if (!page.hasNextPage) return ids;
    after = page.rows.at(-1)?.position ?? null;
    await between(pages);
  }
}

/** The same of a list of the whole store. */
export function walkList<T extends ObjectLiteral>(
  manager: EntityManager,
  list: List<T>,
  first: number,
  between?: (page: number) => Promise<unknown>,
): Promise<number[]> {
  return walk(
    (after) =>
      list.batches
        ? loadRankedPage(manager, list, list.batches, { first, after })
        : loadPage(manager, list, { first, after }),
    between,
  );
}

/** The ids that SQL gives at once. */
export async function idsBy(manager: EntityManager, query: string): Promise<number[]> {
  const rows = await manager.query<{ id: string }[]>(query);
  return rows.map(({ id }) => Number(id));
}
