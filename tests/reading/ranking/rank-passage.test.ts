import { loadRankers } from "../../../src/reading/ranking/load-rankers";
import { rankPassage } from "../../../src/reading/ranking/rank-passage";
import { aParsedText } from "./a-parsed-text";

function ranked(plain: string) {
  const { stated, nested, unstated } = rankPassage(loadRankers(), aParsedText(plain));
  const lines = (drafts: typeof stated) =>
    drafts.map(
      ({ cueLemma, content }) =>
        `${cueLemma}: ${content.map(({ start, end }) => plain.slice(start, end)).join(" … ")}`,
    );
  return { stated: lines(stated), nested: lines(nested), unstated: lines(unstated) };
}

test("contents are read again, to any depth", () => {
  const inner = "the mayor had promised that the ferry would run";
  const outer = `the union told members that ${inner}`;
  expect(ranked(`Mara Voss said ${outer}.`)).toMatchObject({
    stated: [`say: ${outer}`],
    nested: [`tell: ${inner}`, "promise: the ferry would run"],
  });
});

test("a text in which nobody says anything gives nothing", () => {
  expect(ranked("The bill passed its first reading. Shares rose by two percent.")).toMatchObject({
    stated: [],
    nested: [],
  });
});

test("what somebody is only told to feel is no statement", () => {
  const { stated, unstated } = ranked(
    "Republicans in the Senate oppose the plan to raise taxes on wealthy voters.",
  );
  expect(stated).toEqual([]);
  expect(unstated).toEqual(["oppose: the plan to raise taxes on wealthy voters"]);
});
