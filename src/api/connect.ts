import type { ObjectLiteral } from "typeorm";
import { countFacets } from "../store/analysis/facets";
import { scoreAt } from "../store/pages/order";
import { type List, loadPage, type Page } from "../store/pages/page";
import { loadRankedPage } from "../store/pages/ranked-page";
import { countList, type Total } from "../store/pages/totals";
import type { RequestContext } from "./context";
import { loadRequired } from "./loaders/required";
import type { ConnectionSource } from "./types/connection";
import { type PageArgs, windowOf } from "./types/page-args";
import { TextSpan } from "./types/text-span";

/** Searching covers so many characters of an article; see the column "search" of its versions. */
const MOST_SEARCHED = 100_000;

/**
 * A page of a list of the whole store, as its connection type takes it.
 * @param name the list and its order, which cursors are bound to.
 * @throws InputError where the page cannot be had.
 */
export function connectAll<T extends ObjectLiteral>(
  context: RequestContext,
  name: string,
  list: List<T>,
  args: PageArgs,
): ConnectionSource<T> {
  const { manager } = context;
  const window = windowOf(name, list.order, args);
  let page: Promise<Page<T>> | undefined;
  let total: Promise<Total> | undefined;
  return {
    list: name,
    continued: window.after !== null,
    page: () => {
      page ??= list.batches
        ? loadRankedPage(manager, list, list.batches, window)
        : loadPage(manager, list, window);
      return page;
    },
    total: () => {
      total ??= countList(manager, list);
      return total;
    },
    facets: (dimensions) => countFacets(manager, list, dimensions),
    ...matching(context, list),
  };
}

/** The same for a list that hangs on a parent: all parents are served at once. */
export function connectOf<T extends ObjectLiteral>(
  context: RequestContext,
  name: string,
  list: List<T>,
  args: PageArgs,
  parent: { readonly id: string },
): ConnectionSource<T> {
  const { pages } = context.loaders;
  const window = windowOf(name, list.order, args);
  return {
    list: name,
    continued: window.after !== null,
    page: () => pages.page(list, window, parent.id),
    total: () => pages.total(list, parent.id),
    facets: (dimensions) => pages.facets(list, dimensions, parent.id),
    ...matching(context, list),
  };
}

/** How rows match what the list is searched for. */
function matching<T extends ObjectLiteral>(
  { loaders }: RequestContext,
  list: List<T>,
): Pick<ConnectionSource<T>, "score" | "highlights"> {
  const { order, search } = list;
  return {
    score: async ({ position }) => {
      const score = scoreAt(order, position);
      if (score !== null || !search) return score;
      return loaders.search.score(list, search, position.id);
    },
    highlights: async ({ versionId, stretches }) => {
      if (!search) return [];
      const { text } = await loadRequired(loaders.versions.byId, versionId);
      const whole = [{ start: 0, end: Math.min(text.length, MOST_SEARCHED) }];
      const place = { text, stretches: stretches ?? whole };
      const found = await loaders.search.highlights(search.text, place);
      return found.map(({ start, end }) => new TextSpan(versionId, start, end));
    },
  };
}
