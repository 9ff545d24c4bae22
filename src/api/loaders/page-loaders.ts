import DataLoader from "dataloader";
import type { EntityManager, ObjectLiteral } from "typeorm";
import { countLists, type List, loadPages, type Page, type Window } from "../../store/pages/page";
import { write } from "../../store/sql";

/** Loads pages of lists that hang on a parent: parents that ask for the same page of the same list share one statement of SQL. */
export class PageLoaders {
  private readonly pages = new Map<string, DataLoader<string, Page<ObjectLiteral>>>();
  private readonly totals = new Map<string, DataLoader<string, number>>();

  constructor(private readonly manager: EntityManager) {}

  async page<T extends ObjectLiteral>(
    list: List<T>,
    window: Window,
    parent: string,
  ): Promise<Page<T>> {
    const loader = sharedLoader(this.pages, [signatureOf(list), window], (parents) =>
      loadPages(this.manager, list, window, parents),
    );
    return (await loader.load(parent)) as Page<T>;
  }

  total<T extends ObjectLiteral>(list: List<T>, parent: string): Promise<number> {
    const loader = sharedLoader(this.totals, signatureOf(list), (parents) =>
      countLists(this.manager, list, parents),
    );
    return loader.load(parent);
  }
}

function sharedLoader<V>(
  loaders: Map<string, DataLoader<string, V>>,
  signature: unknown,
  load: (parents: readonly string[]) => Promise<V[]>,
): DataLoader<string, V> {
  const key = JSON.stringify(signature);
  const known = loaders.get(key);
  if (known) return known;
  const loader = new DataLoader(load);
  loaders.set(key, loader);
  return loader;
}

/** What tells two lists apart: their SQL with its values. */
function signatureOf<T extends ObjectLiteral>(list: List<T>): unknown {
  return [write(list.where), write(list.order.key), list.order.direction];
}
