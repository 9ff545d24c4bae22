import { ArgsType, type ClassType, Field, Int } from "type-graphql";
import { InputError } from "../../shared/errors";
import type { Order } from "../../store/pages/order";
import type { Window } from "../../store/pages/page";
import { decodeCursor } from "../cursor";

/** The most that is given at once. */
export const MAX_FIRST = 100;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The arguments of a connection. @param defaultFirst how many rows a page has where nothing is said. */
function pageArgs(defaultFirst: number): ClassType<PageArgs> {
  @ArgsType()
  class Args implements PageArgs {
    @Field(() => Int, {
      nullable: true,
      defaultValue: defaultFirst,
      description: `How many rows at most, from 1 to ${MAX_FIRST}.`,
    })
    first?: number | null;

    @Field(() => String, {
      nullable: true,
      description:
        "Cursor of the row behind which the page begins; from the start where not given.",
    })
    after?: string | null;
  }
  return Args;
}

export const PageArgs20 = pageArgs(20);
export const PageArgs50 = pageArgs(50);
export const PageArgs100 = pageArgs(100);

/**
 * @param list the list and its order, which cursors are bound to.
 * @throws InputError where the number is out of bounds, or the cursor is none of this list.
 */
export function windowOf(list: string, order: Order, args: PageArgs): Window {
  const { after } = args;
  const first = checkFirst(args.first);
  const isGiven = after !== null && after !== undefined;
  return { first, after: isGiven ? decodeCursor(list, order.kind, after) : null };
}

/** @throws InputError where the number of rows asked for is out of bounds. */
export function checkFirst(first: number | null | undefined): number {
  if (typeof first !== "number" || first < 1 || first > MAX_FIRST) {
    throw new InputError(`first: expected a number from 1 to ${MAX_FIRST}, got ${first}.`);
  }
  return first;
}
