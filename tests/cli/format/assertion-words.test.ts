import { assertionFacts, assertionText } from "../../../src/cli/format/assertion-words";
import { aReading } from "./a-reading";

const [assertion] = aReading.assertions;

test("says in which voice, and only what is not plain beside it", () => {
  if (!assertion) throw new Error("expected an assertion");
  expect(assertionFacts(aReading, assertion)).toEqual([
    "stated",
    "expected",
    "negated",
    "condition in May",
  ]);
  const plain = {
    ...assertion,
    polarity: "POSITIVE",
    modality: "ASSERTED",
    condition: null,
  } as const;
  expect(assertionFacts(aReading, { ...plain, voice: "PRESUPPOSED" })).toEqual([
    "taken for granted",
  ]);
});

test("joins pieces that stand apart", () => {
  if (!assertion) throw new Error("expected an assertion");
  const { content } = assertion;
  expect(assertionText(aReading, { ...assertion, content: [...content, ...content] })).toBe(
    "The deal is dead … The deal is dead",
  );
});
