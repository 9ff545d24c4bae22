import { readArticle } from "../../../src/reading/english";
import { slice } from "../../../src/text/spans";

const family = (text: string): [string, number | null][] =>
  readArticle(text, {}).attributions.map(({ cue, parent }) => [
    cue ? slice(text, cue) : "",
    parent,
  ]);

test("an attribution in another's content is its child, at every depth", () => {
  expect(
    family("Brandt said Voss told him that the crew believed that the ship was safe."),
  ).toEqual([
    ["said", null],
    ["told", 0],
    ["believed", 1],
  ]);
});

test("a parent that stands behind its child in the text stands before it in the list", () => {
  expect(family("Voss said that the ship was safe, the radio reported.")).toEqual([
    ["reported", null],
    ["said", 0],
  ]);
});

test("attributions side by side have no parent", () => {
  expect(family("Voss said the ship was safe. Brandt said it had sunk.")).toEqual([
    ["said", null],
    ["said", null],
  ]);
});

test("a cue in a quotation that nobody is said to speak counts for nothing", () => {
  expect(family('The sign was old. "The crew said that the ship was safe."')).toEqual([]);
});
