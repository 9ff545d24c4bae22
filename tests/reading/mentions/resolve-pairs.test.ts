import { actorsIn } from "../../../src/reading/mentions/actors-in";
import { readActors } from "./read-actors";

function speakers(text: string, words: string): string[] {
  const { actors, mentions } = readActors(text, [words]);
  const start = text.indexOf(words);
  return actorsIn(text, mentions, [{ start, end: start + words.length }]).map(
    (actor) => actors[actor]?.name ?? "",
  );
}

test.each([
  ["Ana Roe met Otto Hall in Lind. Both leaders said no.", "Both leaders"],
  ["Ana Roe met Otto Hall. The talks failed. The two ministers said so.", "The two ministers"],
  ["Ana Roe met Otto Hall. Both leaders left. They said no.", "They"],
])("both are meant: %s", (text, words) => {
  expect(speakers(text, words)).toEqual(["Ana Roe", "Otto Hall"]);
});

test("countries are no leaders and leaders no countries", () => {
  const text = "Ana Roe spoke of Spain and France. Both countries said no.";
  expect(speakers(text, "Both countries")).toEqual(["Spain", "France"]);
});

test.each([
  ["one only", "Ana Roe spoke. Both leaders said no.", "Both leaders"],
  ["three", "Ana Roe met Otto Hall and Karl Lind. Both leaders said no.", "Both leaders"],
  ["a woman is no man", "Ana Roe met Otto Hall. The two men said no.", "The two men"],
])("stays open: %s", (_, text, words) => {
  expect(speakers(text, words)).toEqual([]);
});

test("other people in between are meant by they", () => {
  const text = "Ana Roe met Otto Hall. Both leaders left while farmers cheered. They said no.";
  expect(speakers(text, "They")).not.toContain("Ana Roe");
});
