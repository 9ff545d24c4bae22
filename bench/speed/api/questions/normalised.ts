type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u;

/**
 * An answer in the one form in which answers of several servers are compared. Their schemas wrap the same in different ways, which
 * queries show by the names that they give: what is alone under `nodes` or `via` stands for itself, and lists of such lists are one
 * list; of `<name>One` there is one item, called `<name>`; instants are written in one way; `<name>InAnyOrder` is sorted.
 */
export function normalised(value: Json): Json {
  if (typeof value === "string") return INSTANT.test(value) ? new Date(value).toISOString() : value;
  if (isList(value)) {
    return value.map(normalised).flatMap((item): readonly Json[] => (isList(item) ? item : [item]));
  }
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first !== undefined && entries.length === 1 && /^(?:nodes|via)$/u.test(first[0])) {
    return normalised(first[1]);
  }
  return Object.fromEntries(entries.map(([key, item]) => named(key, normalised(item))));
}

function named(key: string, value: Json): [string, Json] {
  if (!isList(value)) return [key, value];
  if (key.endsWith("One")) return [key.slice(0, -"One".length), value[0] ?? null];
  if (!key.endsWith("InAnyOrder")) return [key, value];
  const sorted = value.map((item) => JSON.stringify(item)).sort();
  return [key, sorted.map((item) => JSON.parse(item))];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
