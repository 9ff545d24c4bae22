import { assertionsList } from "../../../../src/cli/format/page/assertions";
import { readArticle } from "../../../../src/reading/english";

test("lists what is stated, made safe", () => {
  const list = assertionsList(
    readArticle("The mayor opened the R&D centre in Lund in May 2026.", {}),
  );
  expect(list).toContain("R&amp;D centre");
  expect(list).toContain("(stated)");
  expect(list).not.toContain("R&D");
});

test("nothing is shown where there is nothing", () => {
  expect(assertionsList(readArticle("Silence.", {}))).toBe("");
});
