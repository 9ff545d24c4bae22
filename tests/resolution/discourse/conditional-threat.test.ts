import { relationsIn } from "./relations-of";

const assured = "Ana Roe promised that Norway would not attack Sweden.";

test("limits the assurance of the same speaker, and refutes nothing", () => {
  const text = `${assured} She warned that if Sweden attacks Norway, the answer will be harsh.`;
  expect(relationsIn(text)).toEqual([
    "conditional-threat: if Sweden attacks Norway, the answer will be harsh QUALIFIES Norway would not attack Sweden",
  ]);
});

test.each([
  ["another speaker", "Otto Lind warned that if Sweden attacks Norway, the answer will be harsh."],
  ["others", "She warned that if Denmark attacks Finland, the answer will be harsh."],
  ["another thing", "She warned that if Sweden raises Norway's fees, the answer will be harsh."],
  ["no condition", "She warned that the answer to Sweden's attacks on Norway would be harsh."],
])("nothing with %s", (_what, threat) => {
  expect(relationsIn(`${assured} ${threat}`)).toEqual([]);
});
