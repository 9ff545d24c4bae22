import { relationsIn } from "./relations-of";

const denied = "Ana Roe said Norway would not attack Sweden.";

test("what is not wanted supports that it will not be done", () => {
  expect(relationsIn(`${denied} Otto Lind said Norway did not want a conflict.`)).toContain(
    "unwanted-act: Norway did not want a conflict SUPPORTS Norway would not attack Sweden",
  );
});

test.each([
  ["the same speaker", "She said Norway did not want a conflict."],
  ["somebody else's wish", "Otto Lind said Denmark did not want a conflict."],
  ["another thing", "Otto Lind said Norway did not want a tax."],
  ["a wish", "Otto Lind said Norway wanted a conflict."],
])("nothing with %s", (_what, text) => {
  expect(relationsIn(`${denied} ${text}`).filter((line) => line.startsWith("unwanted"))).toEqual(
    [],
  );
});
