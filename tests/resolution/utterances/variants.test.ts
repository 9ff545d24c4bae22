import { type UtteranceReport, variantsOf } from "../../../src/resolution/utterances/variants";

const report = (text: string, rest: Partial<UtteranceReport> = {}): UtteranceReport => ({
  text,
  quoteKind: "INDIRECT",
  cueLemma: "say",
  ...rest,
});

describe("variantsOf", () => {
  it("puts the same words together, marks and capitals aside, with the cues that they have", () => {
    const reports = [
      report("The quay is closed."),
      report("the quay is closed", { cueLemma: "claim" }),
      report("the Quay is closed", { cueLemma: "say" }),
    ];
    expect(variantsOf(reports)).toEqual([
      {
        text: "The quay is closed.",
        quoteKind: "INDIRECT",
        reports,
        addedWords: [],
        droppedWords: [],
        cueLemmas: ["say", "claim"],
      },
    ]);
  });

  it("keeps apart what is quoted and what is not", () => {
    const quoted = report("“The quay is closed”", { quoteKind: "DIRECT", cueLemma: null });
    const [one, other] = variantsOf([report("The quay is closed"), quoted]);
    expect([one?.quoteKind, other?.quoteKind]).toEqual(["INDIRECT", "DIRECT"]);
    expect(other?.cueLemmas).toEqual([]);
  });

  it("tells which words were added and dropped since the first wording, as often as they were", () => {
    const [, changed] = variantsOf([
      report("the old quay and the new quay are closed"),
      report("the new quay may be closed for good"),
    ]);
    expect(changed?.addedWords).toEqual(["may", "be", "for", "good"]);
    expect(changed?.droppedWords).toEqual(["old", "and", "the", "quay", "are"]);
  });

  it("has nothing to say of nothing", () => {
    expect(variantsOf([])).toEqual([]);
  });
});
