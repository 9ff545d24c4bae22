import { InputError } from "../../../src/shared/errors";

/** Reads a value of parsed JSON as a shape; `where` is its path, for messages. Throws InputError where it has another shape. */
export type Shape<T> = (value: unknown, where: string) => T;

export const text: Shape<string> = (value, where) => {
  if (typeof value === "string" && value !== "") return value;
  throw wrong(value, where, "words");
};

export const count: Shape<number> = (value, where) => {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw wrong(value, where, "a whole number");
};

export const flag: Shape<boolean> = (value, where) => {
  if (typeof value === "boolean") return value;
  throw wrong(value, where, "true or false");
};

export const oneOf =
  <T extends string>(...values: readonly T[]): Shape<T> =>
  (value, where) => {
    const found = values.find((known) => known === value);
    if (found !== undefined) return found;
    throw wrong(value, where, values.join(", "));
  };

/** What may be left out or null reads as `otherwise`. */
export const optional =
  <T, U>(shape: Shape<T>, otherwise: U): Shape<T | U> =>
  (value, where) =>
    value === undefined || value === null ? otherwise : shape(value, where);

export const list =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) throw wrong(value, where, "a list");
    return value.map((item, at) => shape(item, `${where}[${at}]`));
  };

/** An object whose keys are names of something. */
export const byName =
  <T>(shape: Shape<T>): Shape<ReadonlyMap<string, T>> =>
  (value, where) =>
    new Map(
      Object.entries(object(value, where)).map(([key, item]) => [
        key,
        shape(item, `${where}.${key}`),
      ]),
    );

/** An object with these fields and no others. */
export const fields =
  <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, where) => {
    const given = object(value, where);
    const known = Object.keys(shapes) as (keyof T & string)[];
    const surplus = Object.keys(given).find((key) => !Object.hasOwn(shapes, key));
    if (surplus !== undefined) throw wrong(surplus, where, `only the fields ${known.join(", ")}`);
    const read = known.map((key) => [key, shapes[key](given[key], `${where}.${key}`)] as const);
    return Object.fromEntries(read) as T;
  };

function object(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw wrong(value, where, "an object");
}

function wrong(value: unknown, where: string, what: string): InputError {
  return new InputError(`${where}: ${JSON.stringify(value)?.slice(0, 80)}; expected ${what}.`);
}
