import { asserted, assertionsIn, wordsOf } from "./asserted";

test.each([
  ["The dam failed on Monday, flooding three villages.", "The dam … flooding three villages"],
  ["The talks ended in May, marking the end of the war.", "The talks … marking the end of the war"],
  ["A tram hit a bus in Lund, killing two people.", "A tram … killing two people"],
])("%s", (text, words) => {
  expect(asserted(text, "participial-clause")).toEqual([words]);
});

test("its subject and object are told", () => {
  const text = "A tram hit a bus in Lund, killing two people.";
  const [found] = assertionsIn(text, "participial-clause");
  expect(wordsOf(text, found?.frame.subject ?? [])).toBe("A tram");
  expect(wordsOf(text, found ? [found.frame.predicate] : [])).toBe("killing");
  expect(wordsOf(text, found?.frame.object ?? [])).toBe("two people");
});

test.each([
  ["Speaking in Lund on Monday, Roe opened the port."],
  ["Roe left Lund, adding that she would return."],
  ["The men living in Lund left on Monday."],
])("none in: %s", (text) => {
  expect(asserted(text, "participial-clause")).toEqual([]);
});
