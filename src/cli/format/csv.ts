import { stringify } from "csv-stringify/sync";
import type { Table } from "./tabulate";

/**
 * A table as CSV (RFC 4180 quoting, "\n" between the lines, a header line). Texts that a spreadsheet would take for a
 * formula get a leading apostrophe: article texts come from strangers.
 */
export function formatCsv(table: Table): string {
  return stringify([table.columns, ...table.rows], {
    escape_formulas: true,
    record_delimiter: "unix",
    cast: { boolean: String },
  });
}
