import { analyseText } from "../../src/text/analyse";
import { slice } from "../../src/text/spans";

const sentencesOf = (text: string) => analyseText(text).sentences.map((span) => slice(text, span));

describe("stay one sentence", () => {
  test.each([
    "Mr. Roe and Gen. J. K. Hall met Mrs. Lind in St. Ives.",
    "The U.S. Senate met the U.K. envoy at 5 p.m. Monday.",
    "It fell by 2.5 points to 1,204.75 on Jan. 5.",
    "He is No. 5 on the list, vs. No. 7 before.",
    '"Why?" he asked.',
    '"Why?" Mr. Hall asked.',
    "“Never!” Mayor Ana Roe shouted.",
    '"Why now?" asked Ana Roe, the mayor.',
    "Well... maybe not.",
    "GENEVA, Oct. 3 (AP) —",
    "1. The first item",
    "a. The second item",
    "Acme Inc., the builder, Lind Co. and Hall Bros. agreed.",
    "Ana Roe, Ph.D., met Dr. Hall, e.g. on Tues. at noon.",
    "George W. Hall spoke.",
    "He was born (c. 1820) in Lind.",
    "well... maybe not.",
    "al-Roe asked “why?” when she left.",
  ])("%s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe("are parted", () => {
  test.each([
    ["The dam holds.| It is old."],
    ["He met the U.S.| The talks failed."],
    ["He left at 5 p.m.| She stayed."],
    ["The dam holds.”| It is old."],
    ['"The dam holds.| It is old," she said.'],
    ['"Why?"| She left.'],
    ['She said: "Go.| Now."'],
    ['He said no.| "Go," she said.'],
    ["It fell in 2012.| The mill closed."],
    ["The dam holds (it is old).| She left."],
    ["i saw the dam.| it holds.| why?| i asked them."],
    ["He left.| (She stayed.)"],
    ["Really?!| Yes."],
    ["He waited...| Then he left."],
    ["The dam holds.[12] |It is old."],
    ["It fell. |10 people died."],
    ["iPods sold well. |iPods are old."],
    ['He said.|"The next" came.'],
    ["GENEVA, Oct. 3 (AP) — |The dam holds. |It is old."],
    ["They need vitamin C. |The rest is luck."],
    ["They said no. |No. 5 said yes."],
  ])("%s", (text) => {
    const parts = text.split("|").map((part) => part.trim());
    expect(sentencesOf(text.replaceAll("|", ""))).toEqual(parts);
  });
});

test("a line break ends a sentence without a full stop", () => {
  expect(sentencesOf("Dam holds\nThe dam holds")).toEqual(["Dam holds", "The dam holds"]);
});
