import { InputError } from "../../shared/errors";
import type { FieldPath } from "./leaf-paths";

/** A cell's value as JSON has it; where a row has several of them they are joined to one text. */
export type Cell = string | number | boolean | null;

/** One list of an answer as rows and columns. Column names are dotted paths below the list. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const BETWEEN_VALUES = "; ";

/**
 * Turns the one list of a GraphQL answer into a table: nested objects become dotted columns, the values of nested lists
 * are joined with "; ".
 * @param leaves the fields that the operation asks for
 * @param at the dotted path of the list to take; without it the answer must hold exactly one list that is not in another
 * @throws InputError when there is no such list or more than one, saying which there are
 */
export function tabulate(data: unknown, leaves: readonly FieldPath[], at?: string): Table {
  const list = at === undefined ? onlyList(data, leaves) : listAt(data, leaves, at);
  const below = leaves
    .filter((leaf) => startsWith(leaf, list))
    .map((leaf) => leaf.slice(list.length));
  const rows = valuesAt(data, list).map((row) => below.map((path) => toCell(valuesAt(row, path))));
  return { columns: below.map((path) => path.join(".")), rows };
}

function onlyList(data: unknown, leaves: readonly FieldPath[]): FieldPath {
  const lists = outermostLists(data, leaves);
  const [only] = lists;
  if (only && lists.length === 1) return only;
  if (lists.length === 0)
    throw new InputError("the answer holds no list to make a table of: use --format json");
  const names = lists.map((list) => list.join(".")).join(", ");
  throw new InputError(
    `the answer holds ${lists.length} lists (${names}): choose one with --path, for instance --path ${only?.join(".")}`,
  );
}

function listAt(data: unknown, leaves: readonly FieldPath[], at: string): FieldPath {
  const path = at.split(".");
  if (leaves.some((leaf) => startsWith(leaf, path)) && leadsToList(data, path)) return path;
  const lists = outermostLists(data, leaves).map((list) => list.join("."));
  const choice =
    lists.length > 0
      ? `the lists of the answer are: ${lists.join(", ")}`
      : "the answer holds no list";
  throw new InputError(`--path ${at} is not a list of objects in the answer; ${choice}`);
}

/** The paths of lists of objects that lie in no other list. */
function outermostLists(data: unknown, leaves: readonly FieldPath[]): readonly FieldPath[] {
  const found = new Map<string, FieldPath>();
  for (const leaf of leaves) {
    for (let length = 1; length < leaf.length; length += 1) {
      const path = leaf.slice(0, length);
      if (!leadsToList(data, path)) continue;
      found.set(path.join("."), path);
      break;
    }
  }
  return [...found.values()];
}

/** Whether a list stands at the end of the path; an empty list above it may have kept the answer from reaching that far. */
function leadsToList(value: unknown, path: FieldPath): boolean {
  if (Array.isArray(value)) {
    return path.length === 0 || value.length === 0 || value.some((item) => leadsToList(item, path));
  }
  const [name, ...rest] = path;
  return name !== undefined && isObject(value) && leadsToList(value[name], rest);
}

/** Everything that stands at a path, in order, through all lists on the way; nothing for what is null. */
function valuesAt(value: unknown, path: FieldPath): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return value === null || value === undefined ? [] : [value];
  return isObject(value) ? valuesAt(value[name], rest) : [];
}

function toCell(values: readonly unknown[]): Cell {
  const [first = null, ...others] = values.map(scalar);
  return others.length === 0 ? first : [first, ...others].join(BETWEEN_VALUES);
}

/** A custom scalar may be an object on the wire (JSONObject); it stays readable as JSON. */
function scalar(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function startsWith(path: FieldPath, beginning: FieldPath): boolean {
  return path.length > beginning.length && beginning.every((name, index) => path[index] === name);
}
