import type { Found } from "../../../../../bench/eval/stories/found";
import { claimRelations } from "../../../../../bench/eval/stories/measures/claim-relations";
import { FOUND, partWith, SHEET } from "../a-part";

const values = (relations: Found["relations"], sheet: object = SHEET) =>
  claimRelations(partWith({ relations }, sheet)).map(({ value }) => value);
const related = (source: string, kind: "REFUTES" | "SUPERSEDES" | "RESTATES", target: string) => ({
  source,
  kind,
  target,
  rationale: "",
});

describe("claim relations", () => {
  it("are all right where they are those of the sheet, between whichever wordings", () => {
    expect(values(FOUND.relations)).toEqual([
      "P 100.0 (2/2) R 100.0 (2/2)",
      "P 100.0 (1/1) R 100.0 (1/1)",
      "P 100.0 (1/1) R 100.0 (1/1)",
      null,
    ]);
    const twice = [...FOUND.relations, related("w2", "REFUTES", "w1")];
    expect(values(twice)[0]).toBe("P 100.0 (2/2) R 100.0 (2/2)");
  });

  it("have a direction where one supersedes the other", () => {
    const reversed = [related("w4", "SUPERSEDES", "w5")];
    expect(values(reversed)).toEqual([
      "P 0.0 (0/1) R 0.0 (0/2)",
      "P 100.0 (0/0) R 0.0 (0/1)",
      "P 0.0 (0/1) R 0.0 (0/1)",
      null,
    ]);
  });

  it("are wrong between claims for which the sheet has none, and not counted beside it", () => {
    const wrong = claimRelations(
      partWith({
        relations: [
          related("w1", "REFUTES", "w4"),
          related("w1", "RESTATES", "w3"),
          related("w1", "REFUTES", "w99"),
        ],
      }),
    );
    expect(wrong[0]?.value).toBe("P 0.0 (0/1) R 0.0 (0/2)");
    expect(wrong[1]?.errors).toEqual([
      "not found: x:c-closed (x-1 “the pier was closed”, 1 of 1 found) REFUTES x:c-open (x-1 “the pier was open”, 2 of 2 found)",
      "wrong: x:c-open (x-1 “the pier was open”, 2 of 2 found) REFUTES x:c-nine (x-1 “Nine boats waited”, 1 of 1 found)",
    ]);
  });

  it("hold over several counts", () => {
    const chain = {
      ...SHEET,
      relations: [
        { source: "c-ten", kind: "SUPERSEDES", target: "c-nine" },
        { source: "c-nine", kind: "SUPERSEDES", target: "c-open" },
      ],
    };
    expect(values([related("w5", "SUPERSEDES", "w1")], chain)[2]).toBe("P 100.0 (1/1) R 0.0 (0/2)");
  });
});
