import type { ObjectLiteral } from "typeorm";
import { countList, type List, loadPage } from "../store/pages/page";
import type { RequestContext } from "./context";
import type { ConnectionSource } from "./types/connection";
import { type PageArgs, windowOf } from "./types/page-args";

/**
 * A page of a list of the whole store, as its connection type takes it.
 * @param name the list and its order, which cursors are bound to.
 * @throws InputError where the page cannot be had.
 */
export function connectAll<T extends ObjectLiteral>(
  { manager }: RequestContext,
  name: string,
  list: List<T>,
  args: PageArgs,
): ConnectionSource<T> {
  const window = windowOf(name, list.order, args);
  let page: ReturnType<typeof loadPage<T>> | undefined;
  return {
    list: name,
    continued: window.after !== null,
    page: () => {
      page ??= loadPage(manager, list, window);
      return page;
    },
    total: () => countList(manager, list),
  };
}

/** The same for a list that hangs on a parent: all parents are served at once. */
export function connectOf<T extends ObjectLiteral>(
  { loaders }: RequestContext,
  name: string,
  list: List<T>,
  args: PageArgs,
  parent: { readonly id: string },
): ConnectionSource<T> {
  const window = windowOf(name, list.order, args);
  return {
    list: name,
    continued: window.after !== null,
    page: () => loaders.pages.page(list, window, parent.id),
    total: () => loaders.pages.total(list, parent.id),
  };
}
