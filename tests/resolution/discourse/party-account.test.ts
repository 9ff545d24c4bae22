import { relationsIn } from "./relations-of";

const report =
  "Kanal News reported that Norway's president, Ana Roe, sent Swedish Prime Minister Otto Lind a message.";
const accounts = (text: string): string[] =>
  relationsIn(`${report} ${text}`).filter((line) => line.startsWith("party-account"));

test("a party's own account supports the report", () => {
  const [account, ...others] = accounts("Lind said Sweden was in contact with Norway.");
  expect(account).toMatch(/^party-account: Sweden was in contact with Norway SUPPORTS /u);
  expect(others).toEqual([]);
});

test.each([
  ["who was no party to it", "Mia Holt said Sweden was in contact with Norway."],
  ["an account of others", "Lind said Sweden was in contact with Denmark."],
  ["an account of something else", "Lind said Sweden would buy ferries from Norway."],
  ["a denial", "Lind said Sweden was not in contact with Norway."],
])("nothing with %s", (_what, text) => {
  expect(accounts(text)).toEqual([]);
});
