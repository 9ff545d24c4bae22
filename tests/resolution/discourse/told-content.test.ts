import { readArticle } from "../../../src/reading/english";
import { fieldsOf, sideOf, toldContents } from "../../../src/resolution/discourse/told-content";

test("what others are said to say in it is not its own", () => {
  const text = "Kanal News reported that Ana Roe had said Norway would not attack.";
  const [outer, inner] = toldContents(readArticle(text, {}));
  expect([outer?.isNegated, inner?.isNegated]).toEqual([false, true]);
});

test("a pronoun goes on with what the same speaker spoke of in the same sentence", () => {
  const text = "Otto Lind defended the harbour toll, calling it fair. Ana Roe called it wrong.";
  const [toll, fair, wrong] = toldContents(readArticle(text, {}));
  expect(fair?.antecedent).toBe(toll);
  expect(wrong?.antecedent).toBeNull();
});

test("whoever is of a state stands for it, and outlets stand for themselves", () => {
  const text =
    "Norwegian Prime Minister Ana Roe told Norwegian state television Kanal that Norway would wait.";
  const reading = readArticle(text, {});
  const sides = reading.actors.map((_, actor) => reading.actors[sideOf(reading, actor)]?.name);
  expect(sides).toEqual(expect.arrayContaining(["Norway", "Kanal"]));
  expect(sides).not.toContain("Ana Roe");
});

test("fields of meaning are told by words and by pairs of words", () => {
  expect([...fieldsOf(["military", "service"])]).toEqual(["CONSCRIPTION"]);
  expect([...fieldsOf(["civil", "service"])]).toEqual([]);
});
