import { normalised } from "../../../../../bench/speed/api/questions/normalised";

test("takes away what only wraps, and makes one list of lists", () => {
  const wrapped = { pages: [{ via: [{ via: { text: "a" } }] }, { via: [{ via: { text: "b" } }] }] };
  expect(normalised(wrapped)).toEqual({ pages: [{ text: "a" }, { text: "b" }] });
  expect(normalised({ pages: { nodes: [{ text: "a" }] } })).toEqual({ pages: [{ text: "a" }] });
});

test("takes one of a list, or nothing", () => {
  expect(normalised({ speakerOne: [{ name: "a" }] })).toEqual({ speaker: { name: "a" } });
  expect(normalised({ speakerOne: [] })).toEqual({ speaker: null });
});

test("writes instants in one way, and nothing else", () => {
  expect(normalised(["2024-05-01T10:00:00+00:00", "2024-05-01T10:00:00.000Z"])).toEqual([
    "2024-05-01T10:00:00.000Z",
    "2024-05-01T10:00:00.000Z",
  ]);
  expect(normalised("on 2024-05-01")).toBe("on 2024-05-01");
});

test("keeps the order of lists but of those that may have any", () => {
  expect(normalised({ texts: ["b", "a"], textsInAnyOrder: ["b", "a"] })).toEqual({
    texts: ["b", "a"],
    textsInAnyOrder: ["a", "b"],
  });
});
