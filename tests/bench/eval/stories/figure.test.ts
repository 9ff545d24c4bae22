import { agreementFigure, countsFigure, shareFigure } from "../../../../bench/eval/stories/figure";
import { renderColumns } from "../../../../bench/eval/stories/render-columns";

it("shows shares, agreements and counts, and nothing where there is nothing", () => {
  expect(shareFigure("a", 41, 44, ["x"])).toEqual({
    name: "a",
    value: "93.2 (41/44)",
    errors: ["x"],
  });
  expect(shareFigure("a", 0, 0, []).value).toBeNull();
  expect(agreementFigure("b", { precision: 0.5, recall: 1, f1: 2 / 3 }, []).value).toBe(
    "66.7 (P 50.0 R 100.0)",
  );
  const none = { rightFound: 0, found: 0, rightGold: 0, gold: 0 };
  expect(countsFigure("c", none, []).value).toBeNull();
  expect(countsFigure("c", { ...none, rightFound: 1, found: 2, gold: 3 }, []).value).toBe(
    "P 50.0 (1/2) R 0.0 (0/3)",
  );
});

it("aligns columns", () => {
  expect(
    renderColumns([
      ["", "one", "two"],
      ["figure", "1", "–"],
    ]),
  ).toBe("        one  two\nfigure  1    –");
});
