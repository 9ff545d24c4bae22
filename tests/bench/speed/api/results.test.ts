import { type Figures, type Results, ratioTo, tableOf } from "../../../../bench/speed/api/results";

function figures(server: string, question: string, perSecond: number, connections = 16): Figures {
  const times = { p50: 1, p99: 2, nodeMs: 3, postgresMs: null, residentMb: 100 };
  return { server, question, perSecond, connections, round: 1, failures: 0, ...times };
}

const results: Results = {
  scale: 1,
  seconds: 1,
  rounds: 1,
  node: "v20",
  postgres: "17",
  figures: [
    figures("Hearsay", "article", 200),
    figures("Hearsay", "article", 9999, 64),
    figures("PostGraphile 5", "article", 100),
    figures("bare node:http and SQL", "article", 400),
    figures("Hearsay", "claim", 400),
    figures("PostGraphile 5", "claim", 50),
    figures("bare node:http and SQL", "claim", 400),
  ],
  statements: { Hearsay: { article: 5, claim: 9 } },
};

test("takes the geometric mean of ratios at 16 connections", () => {
  expect(ratioTo(results, "PostGraphile 5")).toBeCloseTo(4);
  expect(ratioTo(results, "bare node:http and SQL")).toBeCloseTo(Math.sqrt(0.5));
});

test("takes the median of rounds", () => {
  const more = [figures("Hearsay", "article", 220), figures("Hearsay", "article", 1)];
  const all = { ...results, figures: [...results.figures, ...more] };
  expect(ratioTo(all, "PostGraphile 5")).toBeCloseTo(4);
});

test("prints a row for each question and server, and the means", () => {
  const table = tableOf(results);
  expect(table).toContain("| article | Hearsay | 200 | 1.0 | 2.0 | 3.00 | – | 5 | 100 |");
  expect(table.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(7);
  expect(table).toContain("4.00 times PostGraphile 5");
});
