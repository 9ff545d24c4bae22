import fc from "fast-check";
import { readArticle } from "../../../src/reading/english";
import { contains } from "../../../src/text/spans";
import { asserted, assertionsIn } from "./asserted";

const INTERVIEW = `Ada Roe has led the port of Lund since 2019.

Lantern: How many ships came in 2025?

Roe: The port lost two cranes in 2024. We had 400 ships in 2025.

Lantern: And in 2026?

Roe: The new pier opens in June 2026.`;

test("turns of an interview are the words of whoever speaks", () => {
  expect(asserted(INTERVIEW)).toEqual(["Ada Roe has led the port of Lund since 2019"]);
});

test("negation and condition are told", () => {
  const [one] = assertionsIn("The council of Lund did not vote on Monday.");
  expect(one?.polarity).toBe("NEGATIVE");
  const text = "The port of Lund closes in 2027 unless the council falls.";
  const { condition } = assertionsIn(text)[0] ?? {};
  expect(condition && text.slice(condition.start, condition.end)).toBe("unless the council falls");
});

test("no word of an authorial clause's verb lies in what somebody says", () => {
  const text = `Police said two men left Lund on Monday. The port of Lund closed at noon. "It was full and we shut it," Roe said. Roe, who runs it, left.`;
  const { attributions, assertions } = readArticle(text, {});
  const said = attributions.flatMap(({ content }) => content);
  const authorial = assertions.filter(({ voice }) => voice === "AUTHORIAL");
  expect(authorial.length).toBeGreaterThan(0);
  for (const { frame } of authorial)
    expect(said.some((span) => contains(span, frame.predicate))).toBe(false);
});

test("any text gives assertions whose spans lie in it", () => {
  const words = fc.constantFrom(
    "Norway",
    "attacked",
    "Lund",
    "said",
    "that",
    "the",
    "attack",
    "on",
    "who",
    ",",
    ".",
    "\n\n",
    '"',
    "and",
    "after",
    "fell",
    "May",
    "2026",
    "would",
    ":",
    "?",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(" ");
      for (const { content, frame } of readArticle(text, {}).assertions) {
        expect(content.length).toBeGreaterThan(0);
        for (const { start, end } of [...content, frame.predicate])
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
