/** The names of a set of orders as a vocabulary: the enum that clients choose from holds exactly the orders that exist. */
export function namesOf<T extends Record<string, unknown>>(
  orders: T,
): { readonly [K in keyof T]: K } {
  return Object.fromEntries(Object.keys(orders).map((name) => [name, name])) as {
    readonly [K in keyof T]: K;
  };
}
