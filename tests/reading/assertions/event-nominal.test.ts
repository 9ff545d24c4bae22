import { assertionsIn, wordsOf } from "./asserted";

function nominals(text: string): string[] {
  return assertionsIn(text, "event-nominal").map(
    ({ voice, content }) => `${voice} ${wordsOf(text, content)}`,
  );
}

test.each([
  [
    "Thousands left after the rebels' recent attack on Lund.",
    "PRESUPPOSED the rebels' recent attack on Lund",
  ],
  ["Roe spoke following her recent visit to Norway.", "PRESUPPOSED her recent visit to Norway"],
  [
    "Following the talks between Norway and Sweden, the border opened.",
    "PRESUPPOSED the talks between Norway and Sweden",
  ],
  ["Norway condemned Sweden's invasion of Denmark.", "PRESUPPOSED Sweden's invasion of Denmark"],
  [
    "The border closed amid clashes between Norway and Sweden in May.",
    "AUTHORIAL clashes between Norway and Sweden in May",
  ],
  [
    "The deal followed a week of clashes between Norway and Sweden.",
    "AUTHORIAL a week of clashes between Norway and Sweden",
  ],
])("%s", (text, expected) => {
  expect(nominals(text)).toContain(expected);
});

test("a second event has the first one's possessor", () => {
  const text = "She praised Norway's attack on Sweden and arrest of Ada Roe.";
  expect(nominals(text)).toEqual([
    "PRESUPPOSED Norway's attack on Sweden",
    "PRESUPPOSED Norway … arrest of Ada Roe",
  ]);
});

test("tells who does what to whom", () => {
  const text = "Norway condemned Sweden's invasion of Denmark.";
  const [found] = assertionsIn(text, "event-nominal");
  expect(wordsOf(text, found?.frame.subject ?? [])).toBe("Sweden");
  expect(wordsOf(text, found?.frame.object ?? [])).toBe("Denmark");
});

test("what is hedged is only possible, what is planned expected", () => {
  const modalities = (text: string) =>
    assertionsIn(text, "event-nominal").map(({ modality }) => modality);
  expect(modalities("The alleged attack on Sweden by Norway was discussed.")).toEqual(["POSSIBLE"]);
  expect(modalities("Roe spoke of the planned talks between Norway and Sweden.")).not.toContain(
    "ASSERTED",
  );
});

test.each([
  ["The attack failed."],
  ["The meeting was long."],
  ["Roe called for an attack on Sweden by Norway."],
  ["She demanded the withdrawal of Norway's troops from Sweden."],
  ["He denied the attack on Sweden by Norway in May."],
  ["Norway may prevent a strike on Sweden in May."],
  ["Roe said the attack of Norway on Sweden in May was wrong."],
  ["“We saw the attack of Norway on Sweden in May,” Roe said."],
])("nothing is taken for granted in: %s", (text) => {
  expect(nominals(text)).toEqual([]);
});
