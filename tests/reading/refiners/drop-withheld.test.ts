import { expectReading } from "../expect-reading";

test.each([
  "Voss could not say how the ship had sunk.",
  "Voss did not say whether the ship had sunk.",
  "Voss declined to say whether the ship had sunk.",
  "She would neither confirm nor deny that the ship had sunk.",
  "Voss is yet to say whether the ship had sunk.",
  "Voss was unable to say whether the ship had sunk.",
  "Voss stopped short of saying that the ship had sunk.",
  "Voss avoided saying that the ship had sunk.",
  "Nobody has said that the ship had sunk.",
  "The ministry did not reply to the crew.",
  "Voss did not wish to be named.",
  "Voss did not want to speak on Friday.",
])("nothing was said: %s", (text) => {
  expectReading(text, []);
});

test("a denial is no silence", () => {
  expectReading("Voss denied that the ship had sunk.", [
    "reported-clause: Voss | denied | the ship had sunk",
  ]);
});

test("what somebody refuses to do is not said besides", () => {
  expectReading("Voss refused to praise the crew.", [
    "infinitive: Voss | refused | to praise the crew",
  ]);
});

test("a refusal to act is told", () => {
  expectReading("Voss refused to leave the ship.", [
    "infinitive: Voss | refused | to leave the ship",
  ]);
});
