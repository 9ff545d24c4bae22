import { findCorrection } from "../../../src/resolution/origins/find-correction";

describe("findCorrection", () => {
  it.each([
    ["Correction: Ferry row", "The ferry has 40 seats.", null],
    ["CORRECTED - Ferry row", "The ferry has 40 seats.", null],
    [
      "Ferry row",
      "Correction: The ferry has 40 seats, and not 400.\n\nMore.",
      { start: 0, end: 48 },
    ],
    [
      "Ferry row",
      "(Corrects number of seats in paragraph 2)\n\nThe ferry sails.",
      { start: 0, end: 41 },
    ],
    [
      "Ferry row",
      "In a story on Monday about a ferry, we incorrectly gave its seats as 400.",
      { start: 0, end: 73 },
    ],
    ["KILL: Ferry row", "The ferry has 40 seats.", null],
    ["Mandatory Kill - Ferry row", "The ferry has 40 seats.", null],
    [
      "Ferry row",
      "EDITORS: Please kill the Monday story on a ferry. Its seats were misstated.",
      { start: 0, end: 75 },
    ],
  ])("knows a notice by its headline or first paragraph: %s / %s", (headline, text, evidence) => {
    expect(findCorrection(headline, text)).toEqual({ evidence });
  });

  it.each([
    ["Prison officers strike", "The union of correction officers went on strike."],
    ["Corrections department sued", "A prisoner sued the department."],
    ["Ferry row", "An earlier version of this article gave a wrong number of seats."],
    ["Markets brace for a correction", "Shares fell in what analysts called a correction."],
    ["Kill switch: how a ferry stops", "The ferry has a switch."],
    ["Storms kill two", "Two died on a ferry."],
    ["Editors meet", "Editors kill stories every day, the union said."],
    [null, ""],
  ])("leaves out %s / %s", (headline, text) => {
    expect(findCorrection(headline, text)).toBeNull();
  });
});
