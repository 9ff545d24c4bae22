import { loadRankers } from "../../../src/reading/ranking/load-rankers";

test("the rankers that come with the package are read once", () => {
  const rankers = loadRankers();
  expect(Object.keys(rankers)).toEqual(expect.arrayContaining(["cue", "source", "content"]));
  expect(loadRankers()).toBe(rankers);
});
