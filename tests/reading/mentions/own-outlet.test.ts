import { findNames } from "../../../src/reading/mentions/names";
import { markOutlet } from "../../../src/reading/mentions/own-outlet";
import { surface } from "./read-actors";

/** Names that mean the outlet, each with the whole name where it is short for it. */
const own = (text: string, outlet?: string) => {
  const names = findNames(surface(text));
  const before = ({ span }: { span: { start: number } }) =>
    text.slice(0, span.start).trim().split(" ").at(-1)?.toLowerCase() ?? "";
  return markOutlet(names, outlet, before)
    .filter(({ actorKind }) => actorKind === "NEWS_ORGANIZATION")
    .map(({ name, fullName = name }) => fullName);
};

test.each([
  ["They told Morning Glory so.", "The Morning Glory", ["Morning Glory"]],
  ["They told Orbis so.", "Orbis Press Agency", ["Orbis Press Agency"]],
  ["They told the Lantern so.", "Lindhaven Lantern", ["Lindhaven Lantern"]],
  ["They told LSW so.", "Lind State Wire", ["Lind State Wire"]],
])("%s: %s", (text, outlet, expected) => {
  expect(own(text, outlet)).toEqual(expected);
});

test.each([
  ["They told Morning Glory so.", undefined],
  ["They told Morning Glory so.", "Evening Glory"],
  // a lantern of another name, and the town that the paper is called after
  ["They met Lantern.", "Lindhaven Lantern"],
  ["They went to Lindhaven again.", "Lindhaven Herald"],
])("not %s: %s", (text, outlet) => {
  expect(own(text, outlet)).toEqual([]);
});
