import {
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
  COUNTRY_NAME,
} from "../../src/lexicon/countries";

test.each([
  ["britain", "GB"],
  ["u.s.", "US"],
  ["turkey", "TR"],
  ["türkiye", "TR"],
  ["czech republic", "CZ"],
])("%s is a name of %s", (name, code) => {
  expect(COUNTRY_BY_NAME.get(name)).toBe(code);
});

test.each([
  ["american", "US"],
  ["french", "FR"],
  ["dutch", "NL"],
  ["british", "GB"],
  ["indian", "IN"],
  ["norwegian", "NO"],
])("%s belongs to the sovereign country %s", (adjective, code) => {
  expect(COUNTRY_BY_DEMONYM.get(adjective)).toBe(code);
});

test("capitals that are names of other things or of the country itself are left out", () => {
  expect(COUNTRY_BY_CAPITAL.get("moscow")).toBe("RU");
  expect(COUNTRY_BY_CAPITAL.get("washington")).toBe("US");
  expect(
    ["victoria", "singapore", "luxembourg"].filter((city) => COUNTRY_BY_CAPITAL.has(city)),
  ).toEqual([]);
});

test("every code has a name", () => {
  const codes = [COUNTRY_BY_NAME, COUNTRY_BY_DEMONYM, COUNTRY_BY_CAPITAL].flatMap((map) => [
    ...map.values(),
  ]);
  expect(codes.filter((code) => !COUNTRY_NAME.has(code))).toEqual([]);
});
