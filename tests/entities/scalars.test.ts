import {
  DateScalar,
  DateTimeScalar,
  EdtfScalar,
  LanguageTagScalar,
  UrlScalar,
} from "../../src/entities/scalars";

const ofText = {
  Date: DateScalar,
  EDTF: EdtfScalar,
  LanguageTag: LanguageTagScalar,
  URL: UrlScalar,
};

test.each([
  ["Date", "2024-02-29"],
  ["EDTF", "2025-10"],
  ["EDTF", "XXXX-10-07"],
  ["EDTF", "2025-10/2026-10"],
  ["EDTF", "2025-10~"],
  ["LanguageTag", "en-GB"],
  ["URL", "https://news.example/2025/10/07"],
] as const)("%s takes %s in and gives it out as it is", (name, text) => {
  expect(ofText[name].name).toBe(name);
  expect(ofText[name].parseValue(text)).toBe(text);
  expect(ofText[name].serialize(text)).toBe(text);
});

test.each([
  ["Date", "2025-02-29"],
  ["Date", "2025-2-9"],
  ["Date", "2025-10-07T12:00:00Z"],
  ["Date", 20251007],
  ["EDTF", ""],
  ["EDTF", "last week"],
  ["LanguageTag", ""],
  ["LanguageTag", "english language"],
  ["URL", ""],
  ["URL", "/news/1"],
  ["URL", null],
] as const)("%s refuses %j and shows what it expects", (name, value) => {
  expect(() => ofText[name].parseValue(value)).toThrow(`${name} expected, for instance "`);
});

test("an instant is a Date inside", () => {
  expect(DateTimeScalar.name).toBe("DateTime");
  expect(DateTimeScalar.parseValue("2025-10-07T12:00:00+02:00")).toEqual(
    new Date("2025-10-07T10:00:00Z"),
  );
  expect(() => DateTimeScalar.parseValue("yesterday")).toThrow("DateTime");
});

test("a language tag is kept in its usual letters", () => {
  expect(LanguageTagScalar.parseValue("EN-gb")).toBe("en-GB");
});
