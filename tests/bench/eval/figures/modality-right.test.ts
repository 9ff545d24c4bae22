import { modalityRight } from "../../../../bench/eval/figures/modality-right";

test.each([
  [["ASSERTED"], [["ASSERTED"]]],
  [["PROMISED"], [["PROMISED", "EXPECTED"]]],
  [
    ["DEMANDED", "PROMISED"],
    [["DEMANDED"], ["PROMISED", "EXPECTED"]],
  ],
] as const)("%j is right for %j", (read, wanted) => {
  expect(modalityRight(read, wanted)).toBe(true);
});

test.each([
  [[], [["ASSERTED"]]],
  [["EXPECTED"], [["ASSERTED"]]],
  [["ASSERTED", "EXPECTED"], [["ASSERTED"]]],
  [["EXPECTED"], [["PROMISED", "EXPECTED"]]],
  [["DEMANDED"], [["DEMANDED"], ["PROMISED"]]],
] as const)("%j is wrong for %j", (read, wanted) => {
  expect(modalityRight(read, wanted)).toBe(false);
});
