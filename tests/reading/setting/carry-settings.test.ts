import { settingsOf } from "./settings-of";

const TOLD = "Ana Roe told the Orbis news agency during a visit to Lund in May 2025 that it rains.";

test("what the same speaker says next is said on the same occasion", () => {
  expect(
    settingsOf(`${TOLD} Roe said the dam holds, adding that all is well.`, "dam holds"),
  ).toEqual({
    to: "Orbis",
    through: "",
    medium: "Orbis",
    venue: "",
    occasion: "a visit to Lund",
    when: "2025-05",
  });
});

test.each([
  ["another speaker", "Mark Hale said the dam holds."],
  ["another addressee", "Roe told Mark Hale that the dam holds."],
  ["another occasion", "Roe said at a rally that the dam holds."],
  ["what was said apart", "Roe later said the dam holds."],
  ["what has been said at any time", "Roe has said the dam holds."],
  ["another time", "Roe said in June 2025 that the dam holds."],
  ["what is only thought", "Roe believes the dam holds."],
  ["what another tells", "“Roe said the dam holds,” Mark Hale said."],
])("not for %s", (_, sentence) => {
  expect(settingsOf(`${TOLD} ${sentence}`, "dam holds").medium).toBe("");
});

test("not for long", () => {
  const between = "\n\nThe rain went on.".repeat(8);
  expect(settingsOf(`${TOLD}${between}\n\nRoe said the dam holds.`, "dam holds").medium).toBe("");
});

test("a sitting spoken of as known is that of the body spoken to before", () => {
  const text =
    "Speaking before the Ruritanian parliament, Ana Roe said the rain has stopped. Mark Hale said during the session that the dam holds.";
  expect(settingsOf(text, "dam holds")).toMatchObject({
    to: "Ruritanian parliament",
    occasion: "the session",
  });
});

test("a sitting that is not known is nobody's", () => {
  expect(settingsOf("Mark Hale said during a session that the dam holds.", "dam holds").to).toBe(
    "",
  );
});
