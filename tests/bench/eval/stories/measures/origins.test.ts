import {
  articleRelations,
  originClusters,
} from "../../../../../bench/eval/stories/measures/origins";
import { partWith, SHEET } from "../a-part";

describe("origin clusters", () => {
  it("are right only with exactly their articles", () => {
    expect(originClusters(partWith())).toMatchObject({ value: "100.0 (2/2)", errors: [] });
    const together = new Map([
      ["11", "11"],
      ["12", "11"],
    ]);
    expect(originClusters(partWith({ clusterOf: together }))).toMatchObject({
      value: "0.0 (0/2)",
      errors: ["x-1.md; found x-1.md + x-2.md", "x-2.md; found x-1.md + x-2.md"],
    });
    const sheet = { ...SHEET, originClusters: [["x-2.md", "x-1.md"]] };
    expect(originClusters(partWith({ clusterOf: together }, sheet)).value).toBe("100.0 (1/1)");
  });
});

describe("article relations", () => {
  it("are right in kind and direction", () => {
    expect(articleRelations(partWith())).toMatchObject({
      value: "P 100.0 (1/1) R 100.0 (1/1)",
      errors: [],
    });
    const reversed = [{ article: "11", kind: "CITES" as const, target: "12" }];
    expect(articleRelations(partWith({ articleRelations: reversed }))).toMatchObject({
      value: "P 0.0 (0/1) R 0.0 (0/1)",
      errors: ["not found: x-2.md CITES x-1.md", "wrong: x-1.md CITES x-2.md"],
    });
    expect(articleRelations(partWith({ articleRelations: [] })).value).toBe(
      "P 100.0 (0/0) R 0.0 (0/1)",
    );
  });
});
