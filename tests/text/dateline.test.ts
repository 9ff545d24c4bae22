import { findDateline } from "../../src/text/dateline";
import { slice } from "../../src/text/spans";

const read = (text: string) => {
  const found = findDateline(text, { start: 0, end: text.length });
  if (found === null) return null;
  const words = (span: typeof found.day) => (span === null ? null : slice(text, span));
  return {
    place: words(found.place),
    day: words(found.day),
    agency: words(found.agency),
    rest: text.slice(found.end),
  };
};

test.each([
  ["GENEVA, Oct 3 (AP) — The dam holds.", "GENEVA", "Oct 3", "AP"],
  ["LIND, Jan. 20 (Orbis) - The dam holds.", "LIND", "Jan. 20", "Orbis"],
  ["OSLO — The dam holds.", "OSLO", null, null],
  ["PORT LUND, Spain (Orbis News) -- The dam holds.", "PORT LUND, Spain", null, "Orbis News"],
  ["Oslo, 3 October – The dam holds.", "Oslo", "3 October", null],
  ["Oslo (AP) — The dam holds.", "Oslo", null, "AP"],
])("%s", (text, place, day, agency) => {
  expect(read(text)).toEqual({ place, day, agency, rest: "The dam holds." });
});

test.each([
  "The dam — an old one — holds.",
  "Roe — the mayor — left.",
  "The dam holds.",
  "OSLO holds.",
  "",
])("no dateline: %s", (text) => {
  expect(read(text)).toBeNull();
});
