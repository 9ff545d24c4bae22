import { personName, relationOfPersons } from "../../../src/resolution/identity/person-names";
import { normaliseName } from "../../../src/resolution/normalise-name";

function relation(one: string, other: string): string | null {
  const [left, right] = [personName(normaliseName(one)), personName(normaliseName(other))];
  if (!left || !right) return null;
  const found = relationOfPersons(left, right);
  expect(relationOfPersons(right, left)).toBe(found);
  return found;
}

describe("relationOfPersons", () => {
  it.each([
    ["Ana Roe", "Ana Roe", "SAME"],
    ["Dr Ana Roe", "Ana Roe", "SAME"],
    ["Omar al-Masri", "Omar El Masri", "SAME"],
    ["Yevgeny Sorokin", "Evgeni Sorokin", "TRANSLITERATION"],
    ["Boris Malenkov", "Boris Malenkoff", "TRANSLITERATION"],
    ["Mohammed Tarrif", "Muhammad Tarif", "TRANSLITERATION"],
    ["Binyamin Dror", "Benjamin Dror", "TRANSLITERATION"],
    ["Aleksandr Vorin", "Alexander Vorin", "TRANSLITERATION"],
    ["Dmitry Lebedenski", "Dmitri Lebedenskyy", "TRANSLITERATION"],
    ["Mykhailo Hrynko", "Mychailo Hrynko", "MISSPELLING"],
    ["Ana Maria Roe", "Ana Roe", "MIDDLE_NAME"],
    ["Ana M. Roe", "Ana Maria Roe", "MIDDLE_NAME"],
    ["Ana Kowalczik", "Ana Kowalczyk", "TRANSLITERATION"],
    ["Ilse Tarrow", "Ilse Tarow", "TRANSLITERATION"],
    ["Helena Quistgard", "Helena Quistgrad", "MISSPELLING"],
    ["J. Marsh", "Jane Marsh", "INITIAL"],
    ["Marsh", "Jane Marsh", "SURNAME"],
    ["Mr Marsh", "Jane Marsh", "SURNAME"],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(relation(one, other)).toBe(expected);
  });

  it.each([
    ["Jane Marsh", "John Marsh"],
    ["Joan Marsh", "John Marsh"],
    ["Maria Lund", "Mario Lund"],
    ["K. Marsh", "Jane Marsh"],
    ["Jane Marsh", "Jane Lund"],
    ["Ana Maria Roe", "Ana Lucia Roe"],
    ["Jane Lee", "Jane Leo"],
    ["Marsh", "Jane Marshall"],
    ["Peter Kane", "Peter Kahn"],
    ["Li Wei", "Li Wu"],
  ])("%s and %s are two people's", (one, other) => {
    expect(relation(one, other)).toBeNull();
  });
});
