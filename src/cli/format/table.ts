import stringWidth from "string-width";
import { printable } from "./printable";
import type { Cell, Table } from "./tabulate";

/** Wider texts are cut, and "…" says so; csv and json give them whole. */
const WIDEST = 60;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A table as aligned columns for people, a line per row below a head line. Numbers stand right. */
export function formatTable(table: Table): string {
  const rows = table.rows.map((row) => row.map(cellText));
  const widths = table.columns.map((column, index) =>
    Math.max(stringWidth(column), ...rows.map((row) => stringWidth(row[index] ?? ""))),
  );
  const line = (cells: readonly string[], rightAligned: (index: number) => boolean): string =>
    cells
      .map((cell, index) => {
        const blanks = " ".repeat((widths[index] ?? 0) - stringWidth(cell));
        return rightAligned(index) ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd();
  const lines = [
    line(table.columns, () => false),
    widths.map((width) => "-".repeat(width)).join("  "),
    ...table.rows.map((row, number) =>
      line(rows[number] ?? [], (index) => typeof row[index] === "number"),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? "" : printable(String(cell));
  if (stringWidth(text) <= WIDEST) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of graphemes.segment(text)) {
    width += stringWidth(segment);
    if (width > WIDEST) break;
    kept += segment;
  }
  return `${kept}…`;
}
