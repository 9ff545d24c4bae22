/** What a column of a row may hold. */
export type Value =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly (string | number)[]
  | undefined;

/** A row by the names of its columns. What is undefined, or not there, is null. */
export type Row = Readonly<Record<string, Value>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

/** A row as a line of PostgreSQL's text format of COPY. */
export function copyLine(columns: readonly string[], row: Row): string {
  return `${columns.map((column) => copyValue(row[column])).join("\t")}\n`;
}

function copyValue(value: Value): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (value instanceof Date) return value.toISOString();
  return escaped(`{${value.map(arrayItem).join(",")}}`);
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/gu, (character) => ESCAPES[character] ?? character);
}

function arrayItem(item: string | number): string {
  return typeof item === "number" ? String(item) : `"${item.replace(/["\\]/gu, "\\$&")}"`;
}
