import { modalitiesOf, polarityOf } from "../../src/reading/modalities";
import { aDraft } from "./a-draft";

test.each([
  ["the ship sank", {}, ["ASSERTED"]],
  ["the ship must leave", {}, ["DEMANDED"]],
  ["the ship may leave", {}, ["POSSIBLE"]],
  ["the ship will leave", {}, ["EXPECTED"]],
  ["the ship will leave if it rains", {}, ["EXPECTED", "CONDITIONAL"]],
  ["if it leaves, there will be trouble", { kind: "WARNING" }, ["THREATENED", "CONDITIONAL"]],
  ["to leave", { modality: "PROMISED" }, ["PROMISED"]],
  ["the ship sank", { modality: "DENIED" }, ["DENIED"]],
] as const)("%s with %j is %j", (content, parts, expected) => {
  expect(modalitiesOf(aDraft(parts), content)).toEqual(expected);
});

test.each([
  [{}, "POSITIVE"],
  [{ modality: "DENIED" }, "NEGATIVE"],
  [{ negated: true }, "NEGATIVE"],
  [{ modality: "DENIED", negated: true }, "POSITIVE"],
] as const)("%j is %s", (parts, expected) => {
  expect(polarityOf(aDraft(parts))).toBe(expected);
});
