/** A piece of SQL with its values; pieces nest, and values are numbered when the whole is written out. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Tag for SQL: sql`name = ${name}` binds a value; a value that is itself Sql is taken in as it stands. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  return new Sql(strings, values);
}

/** SQL that is part of the program, never of the input: names of tables and columns. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** Pieces one behind the other with a separator between them; there must be at least one. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(["", ...Array<string>(pieces.length - 1).fill(separator), ""], pieces);
}

/** True where all conditions are; with none, true. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("true") : sql`(${join(conditions, " and ")})`;
}

/** True where at least one condition is; with none, false. */
export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("false") : sql`(${join(conditions, " or ")})`;
}

/** The text with $1, $2 … and the values in their order, as the driver takes them. */
export function write(query: Sql): { readonly text: string; readonly values: unknown[] } {
  const values: unknown[] = [];
  const render = (piece: Sql): string =>
    piece.strings
      .map((text, at) => {
        if (at >= piece.values.length) return text;
        const value = piece.values[at];
        if (value instanceof Sql) return text + render(value);
        values.push(value);
        return `${text}$${values.length}`;
      })
      .join("");
  return { text: render(query), values };
}

const ofLookUps = new WeakSet<readonly unknown[]>();

/**
 * Says of a statement's values that they are those of a look-up by keys: its text is one of the program's few, and its plan is
 * good for whatever keys. Such statements are worth preparing; those that search and filter are planned for their values.
 */
export function markLookUp(values: readonly unknown[]): void {
  ofLookUps.add(values);
}

/** Whether a statement with these values is a look-up by keys. */
export function isLookUp(values: readonly unknown[]): boolean {
  return ofLookUps.has(values);
}
