import fc from "fast-check";
import { readActors } from "./read-actors";

test("actors stand in the order of their first mentions, with all their names", () => {
  const { actors } = readActors(
    "Spanish President Ana Roe met Otto Hall. The president thanked Hall.",
  );
  expect(actors).toMatchObject([
    { name: "Spain", kind: "STATE", country: "ES" },
    {
      name: "Ana Roe",
      kind: "PERSON",
      country: "ES",
      names: [
        { text: "Ana Roe", kind: "NAME" },
        { text: "president", kind: "TITLE" },
      ],
    },
    {
      name: "Otto Hall",
      kind: "PERSON",
      country: null,
      names: [
        { text: "Otto Hall", kind: "NAME" },
        { text: "Hall", kind: "NAME" },
      ],
    },
  ]);
});

test("a name of several words that says something is a person's, one that only stands there is not", () => {
  expect(readActors("Nobody believed Zora Lunt of late.", ["Zora Lunt"]).kindOf("Zora Lunt")).toBe(
    "PERSON",
  );
  expect(readActors("It was about Zora Lunt of late.").names).toEqual([]);
});

test("a place says nothing as a person", () => {
  expect(readActors("It rained in Lunt. Then Lunt said no.", ["Lunt"]).names).toEqual([]);
});

test("an office that speaks is an actor even where nobody is named for it", () => {
  expect(readActors("It rained. The mayor said no.", ["The mayor"]).kindOf("The mayor")).toBe(
    "PERSON",
  );
});

test("any text gives mentions in text order that point at actors", () => {
  const word = fc.constantFrom(
    "Ana",
    "Roe",
    "Spain",
    "Spanish",
    "the",
    "president",
    "of",
    "said",
    "he",
    "They",
    ",",
    ".",
    '"',
    "Mr.",
    "two",
    "officials",
    "'s",
    "and",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
      const { actors, mentions } = readActors(parts.join(" "));
      const starts = mentions.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { actor, span, extent } of mentions) {
        if (actor !== null) expect(actors[actor]).toBeDefined();
        expect(extent.start).toBeLessThanOrEqual(span.start);
        expect(extent.end).toBeGreaterThanOrEqual(span.end);
      }
    }),
  );
});
