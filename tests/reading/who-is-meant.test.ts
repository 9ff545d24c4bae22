import { readArticle } from "../../src/reading/english";
import { slice } from "../../src/text/spans";

const text = `Norwegian Prime Minister Arne Solvik asked Serbian President Milan Dorovic to calm Georgia, according to reports in Norwegian state media.
Solvik made the request by telephone in May 2025, Norwegian state television KVN reported.
Following the call between Solvik and Dorovic, the Serbian president told reporters that he had received signals. Serbia's president said Norway was seeking peace.
Oslo sent ships to the strait. Tbilisa answered with a protest.
Speaking before parliament, Solvik said he and President Carla Mendez agree on most issues.
Solvik told lawmakers that both leaders share the view that Georgia must wait.
"We may see calm days," Solvik said.
The prime minister also expressed support for the talks.`;

const reading = readArticle(text, {});

const nameOf = (actor: number | null | undefined): string | null =>
  actor === null || actor === undefined ? null : (reading.actors[actor]?.name ?? null);

function whoIs(words: string): string | null {
  const mention = reading.mentions.find(({ span }) => slice(text, span) === words);
  return nameOf(mention?.actor);
}

/** Descriptions, seats of government and slips of the pen of one article, each with somebody else between it and the name. */
describe("who is meant", () => {
  test.each([
    ["Norwegian state media", "KVN"],
    ["the Serbian president", "Milan Dorovic"],
    ["Serbia's president", "Milan Dorovic"],
    ["Oslo", "Norway"],
    ["Tbilisa", "Georgia"],
    ["The prime minister", "Arne Solvik"],
  ])("by %s: %s", (words, name) => {
    expect(whoIs(words)).toBe(name);
  });

  test("by both leaders: the two of whom it was said before, and no one of them", () => {
    expect(whoIs("both leaders")).toBeNull();
    const shared = reading.attributions.find(
      ({ content, speakers }) =>
        speakers.length === 2 && content.some((span) => slice(text, span).includes("must wait")),
    );
    expect(shared?.speakers.map(nameOf).sort()).toEqual(["Arne Solvik", "Carla Mendez"]);
  });
});
