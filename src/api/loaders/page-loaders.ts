import type DataLoader from "dataloader";
import type { EntityManager, ObjectLiteral } from "typeorm";
import type { Dimension } from "../../shared/vocabulary";
import { countFacetsOf, type ValueCount } from "../../store/analysis/facets";
import { type List, loadPages, type Page, type Window } from "../../store/pages/page";
import { countLists, type Total } from "../../store/pages/totals";
import { write } from "../../store/sql";
import { sharedLoader } from "./batches";

/** Loads pages of lists that hang on a parent: parents that ask for the same page of the same list share one statement of SQL. */
export class PageLoaders {
  private readonly pages = new Map<string, DataLoader<string, Page<ObjectLiteral>>>();
  private readonly totals = new Map<string, DataLoader<string, Total>>();
  private readonly counts = new Map<string, DataLoader<string, ValueCount[]>>();

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

  total<T extends ObjectLiteral>(list: List<T>, parent: string): Promise<Total> {
    const loader = sharedLoader(this.totals, signatureOf(list), (parents) =>
      countLists(this.manager, list, parents),
    );
    return loader.load(parent);
  }

  facets<T extends ObjectLiteral>(
    list: List<T>,
    dimensions: readonly Dimension[],
    parent: string,
  ): Promise<ValueCount[]> {
    const loader = sharedLoader(this.counts, [signatureOf(list), dimensions], (parents) =>
      countFacetsOf(this.manager, list, dimensions, parents),
    );
    return loader.load(parent);
  }
}

/** What tells two lists apart: their SQL with its values. */
function signatureOf<T extends ObjectLiteral>(list: List<T>): unknown {
  return [write(list.where), write(list.order.key), list.order.direction];
}
