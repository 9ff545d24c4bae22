import { settingsOf } from "./settings-of";

const SENT =
  "Ana Roe used Ivo Lind as a go-between to assure Mark Hale that the dam holds, according to the Orbis news agency.";

test("a message is as old as the request to pass it on", () => {
  const asked = "Ana Roe asked Ivo Lind to relay it during a phone call in May 2025.";
  expect(settingsOf(`${SENT} ${asked}`, "dam holds")).toMatchObject({
    when: "2025-05",
    occasion: "a phone call",
  });
});

test.each([
  ["another's request", "Vera Moss asked Ivo Lind to relay it during a phone call in May 2025."],
  ["a request to another", "Ana Roe asked Vera Moss to relay it during a phone call in May 2025."],
  [
    "a request for something else",
    "Ana Roe asked Ivo Lind to pay during a phone call in May 2025.",
  ],
])("not as %s", (_, asked) => {
  expect(settingsOf(`${SENT} ${asked}`, "dam holds").occasion).toBe("");
});
