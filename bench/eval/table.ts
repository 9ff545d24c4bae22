import type { Score } from "./score";

/** What was measured on one corpus. */
export interface Measured {
  readonly name: string;
  readonly articles: number;
  readonly seconds: number;
  readonly score: Score;
}

const percent = (share: number): string => (100 * share).toFixed(1);
const HEAD = [
  "corpus",
  "kind",
  "gold",
  "found",
  "soft P",
  "R",
  "F1",
  "quote+speaker P",
  "R",
  "F1",
  "articles/s",
];

/** One table of all figures, in per cent, columns aligned. */
export function renderTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ name, articles, seconds, score }) =>
    (["all", "direct", "mixed", "indirect"] as const).map((kind) => {
      const { gold, pred, soft, quote_speaker: speaker } = score[kind];
      const figures = [soft.p, soft.r, soft.f1, speaker.p, speaker.r, speaker.f1].map(percent);
      const whole = kind === "all";
      return [
        whole ? name : "",
        kind,
        String(gold),
        String(pred),
        ...figures,
        whole ? (articles / seconds).toFixed(0) : "",
      ];
    }),
  );
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return table.map((row) => row.map(align).join("  ").trimEnd()).join("\n");
}
