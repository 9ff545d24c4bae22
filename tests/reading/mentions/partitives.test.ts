import { findPartitives } from "../../../src/reading/mentions/partitives";
import { surface, worded } from "./read-actors";

const find = (text: string) => worded(text, findPartitives(surface(text)));

test("somebody out of a group is an unnamed source of their own", () => {
  expect(find("One of them left. Two of the officials stayed.")).toMatchObject([
    { words: "One of them", plural: false, actorKind: "UNNAMED_SOURCE" },
    { words: "Two of the officials", plural: true, actorKind: "UNNAMED_SOURCE" },
  ]);
});

test("amounts and other uses of one are not", () => {
  expect(find("One of course knows. One million of it went. The one of old.")).toEqual([]);
});
