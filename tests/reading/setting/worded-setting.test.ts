import { settingsOf } from "./settings-of";

test.each([
  [
    "a medium told",
    "Ana Roe told the Orbis news agency that the dam holds.",
    { to: "Orbis", medium: "Orbis" },
  ],
  [
    "a medium interviewing",
    "In an interview with the BBC, Ana Roe said the dam holds.",
    { to: "BBC", medium: "BBC", occasion: "an interview with the BBC" },
  ],
  [
    "a body spoken before",
    "Speaking before the Ruritanian parliament, Ana Roe said the dam holds.",
    { to: "Ruritanian parliament", venue: "the Ruritanian parliament" },
  ],
  [
    "a journey",
    "Ana Roe said during a visit to Lund in May 2025 that the dam holds.",
    { occasion: "a visit to Lund", when: "2025-05" },
  ],
  [
    "a letter",
    "Ana Roe said in a letter to Mark Hale that the dam holds.",
    { to: "Mark Hale", occasion: "a letter to Mark Hale" },
  ],
  [
    "a place",
    "Ana Roe told Mark Hale in Lund that the dam holds.",
    { to: "Mark Hale", venue: "Lund" },
  ],
  [
    "somebody used as a go-between",
    "Ana Roe used Ivo Lind as a go-between to assure Mark Hale that the dam holds, according to the Orbis news agency.",
    { to: "Mark Hale", through: "Ivo Lind" },
  ],
])("%s", (_, text, expected) => {
  expect(settingsOf(text, "dam holds")).toMatchObject(expected);
});

const nothing = { to: "", through: "", medium: "", venue: "", occasion: "" };

test.each([
  ["the truth is nobody", "Ana Roe told the truth when she said the dam holds."],
  ["what is said of a meeting", "Ana Roe said the dam holds after a meeting with Mark Hale."],
  ["a visit that went before", "Following a visit to Lund, Ana Roe said the dam holds."],
  ["a way is no go-between", "Ana Roe said through tears that the dam holds."],
  ["a month is no place", "Ana Roe said in May that the dam holds."],
])("not %s", (_, text) => {
  expect(settingsOf(text, "dam holds")).toMatchObject(nothing);
});

test("an occasion that another one's words tell of is theirs", () => {
  const text = "Ana Roe said Mark Hale had lied at a hearing, and Ivo Lind said the dam holds.";
  expect(settingsOf(text, "dam holds").occasion).toBe("");
});
