import { sameStatements } from "../../../src/resolution/versions/same-statements";

const at = (start: number, end: number, cue: number | null = null) => ({
  content: [{ start, end }],
  cue: cue === null ? null : { start: cue, end: cue + 4 },
});

describe("sameStatements", () => {
  it("knows statements again by their words, wherever they come in the list", () => {
    expect(sameStatements([at(0, 20), at(30, 50)], [at(30, 50), at(0, 20)])).toEqual([1, 0]);
  });

  it("knows one again that is read longer or shorter, and takes the likest", () => {
    expect(sameStatements([at(0, 20)], [at(0, 24)])).toEqual([0]);
    expect(sameStatements([at(0, 20), at(0, 24)], [at(0, 23)])).toEqual([1]);
  });

  it("takes of two with the same words the one that has the same cue, and each once", () => {
    expect(sameStatements([at(0, 20, 60), at(0, 20, 70)], [at(0, 20, 70)])).toEqual([1]);
    expect(sameStatements([at(0, 20)], [at(0, 20), at(0, 20)])).toEqual([0, null]);
  });

  it("takes what has hardly a word in common for new", () => {
    expect(sameStatements([at(0, 20)], [at(15, 60), at(70, 80)])).toEqual([null, null]);
    expect(sameStatements([], [at(0, 20)])).toEqual([null]);
  });
});
