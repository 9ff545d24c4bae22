import fc from "fast-check";
import { textChanges } from "../../../src/resolution/versions/text-changes";
import { analyseText } from "../../../src/text/analyse";
import { cpuCost } from "../../support/cpu-cost";

const versionOf = (text: string) => ({
  text,
  sentenceStarts: analyseText(text).sentences.map(({ start }) => start),
});

/** The words of each change, before and after. */
function changes(before: string, after: string): [string | null, string | null][] {
  return textChanges(versionOf(before), versionOf(after)).map((hunk) => [
    hunk.before && before.slice(hunk.before.start, hunk.before.end),
    hunk.after && after.slice(hunk.after.start, hunk.after.end),
  ]);
}

describe("textChanges", () => {
  it("finds the words that were put in the place of others", () => {
    expect(
      changes(
        "A barge sank near Orley. Four sailors were hurt when it hit a pier, the harbour said.",
        "A barge sank near Orley. Seven sailors were hurt when it hit the old pier, the harbour said.",
      ),
    ).toEqual([
      ["Four", "Seven"],
      ["a", "the old"],
    ]);
  });

  it("finds what was only put in and what was only taken out", () => {
    const [one, two, three] = ["The pier is shut.", "Ferries wait outside.", "The mayor is away."];
    expect(changes(`${one} ${three}`, `${one} ${two} ${three}`)).toEqual([[null, two]]);
    expect(changes(`${one} ${two} ${three}`, `${one} ${three}`)).toEqual([[two, null]]);
    expect(changes("", one)).toEqual([[null, one]]);
    expect(changes(one, "")).toEqual([[one, null]]);
  });

  it("tells a sentence that has another one's place as one change", () => {
    expect(
      changes(
        "The pier is shut. Rain fell over the hills all night.",
        "The pier is shut. Engineers from Velmora arrive tomorrow with pumps.",
      ),
    ).toEqual([
      ["Rain fell over the hills all night.", "Engineers from Velmora arrive tomorrow with pumps."],
    ]);
  });

  it("joins changes between which only a word or two stay", () => {
    expect(
      changes(
        "The council will vote on the new bridge over the river Ansel this Monday evening.",
        "The council will vote on an old bridge under the river Ansel this Monday evening.",
      ),
    ).toEqual([["the new bridge over", "an old bridge under"]]);
  });

  it("finds nothing where only white space differs", () => {
    expect(changes("One line.\nAnother  one.", "One line.\n\nAnother one.")).toEqual([]);
  });

  const word = fc.constantFrom("pier", "ferry", "mayor", "shut", "open", "soon", ".", ". Then");
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

  it("gives the new text when the changes are made in the old one, and nothing for equal texts", () => {
    const plain = (words: string) => words.split(/\s+/u).filter((part) => part !== "");
    fc.assert(
      fc.property(text, text, (before, after) => {
        const hunks = textChanges(versionOf(before), versionOf(after));
        expect(textChanges(versionOf(before), versionOf(before))).toEqual([]);
        const kept = (whole: string, side: "before" | "after") => {
          let [at, words] = [0, ""];
          for (const hunk of hunks) {
            const span = hunk[side];
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(at);
            words += ` ${whole.slice(at, span.start)}`;
            at = span.end;
          }
          return plain(`${words} ${whole.slice(at)}`);
        };
        expect(kept(before, "before")).toEqual(kept(after, "after"));
      }),
      { seed: 4 },
    );
  });

  it("tells texts that have nothing in common as changed in whole, soon", () => {
    const made = (letter: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${letter}${at} ran.`).join("\n");
    const [before, after] = [versionOf(made("A")), versionOf(made("B"))];
    expect(textChanges(before, after)).toHaveLength(1);
    expect(cpuCost(() => textChanges(before, after), 1000)).toBeLessThan(1000);
  });
});
