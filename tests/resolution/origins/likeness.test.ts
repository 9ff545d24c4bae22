import { type ArticlePrint, printOf } from "../../../src/resolution/origins/article-print";
import { likenessOf } from "../../../src/resolution/origins/likeness";

const story = [
  "The island of Sorn lost its only bridge on Sunday when the cargo ship Adela struck a pier, the harbour master Ines Tolland said.",
  "Nobody was hurt, because the bridge had been closed for a cycling race that the town of Westerlund holds each spring.",
  "Repairs may take until autumn, Tolland said, and a ferry will carry islanders to Westerlund twice a day in the meantime.",
  "The captain of the Adela, who has sailed these waters for thirty years, told the inspectors that the rudder had jammed.",
].join("\n\n");
const rewritten =
  "A freighter named Adela knocked down the Sorn bridge on Sunday. Harbour master Ines Tolland expects islanders to depend on a Westerlund ferry until autumn; the captain blames a jammed rudder.";
const elsewhere =
  "Farmers in the hills above Karden sowed barley a month early this year after the mildest winter since records began, the weather office reported in a bulletin.";

describe("likenessOf", () => {
  const facts = { headline: null, bylines: [], dateline: null, outlet: null };
  const print = (text: string): ArticlePrint =>
    printOf({ ...facts, text, sentenceStarts: [], mentions: [], told: [] });

  it("knows a text that was cut, and one with a new lead", () => {
    expect(
      likenessOf(print(story), print(story.split("\n\n").slice(0, 3).join("\n\n")))?.kind,
    ).toBe("NEAR_DUPLICATE_OF");
    const led = ["A bridge fell.", ...story.split("\n\n").slice(1)].join("\n\n");
    expect(likenessOf(print(story), print(led))?.kind).toBe("NEAR_DUPLICATE_OF");
  });

  it("leaves out rewritten texts, other texts, texts of one form, and texts too short to tell", () => {
    expect(likenessOf(print(story), print(rewritten))).toBeNull();
    expect(likenessOf(print(story), print(elsewhere))).toBeNull();
    const prices = (a: number, b: number, c: number) =>
      print(
        `Wheat for delivery in May closed at ${a} lorins a ton on Monday. Barley stood at ${b} after ${b - 3} on Friday, and traders in Karden expect ${c} by June. Rye was unchanged at ${c + 9} while oats lost ${a - b} lorins.`,
      );
    expect(likenessOf(prices(211, 180, 193), prices(207, 176, 190))).toBeNull();
    expect(
      likenessOf(
        print("The bridge is closed until autumn."),
        print("The bridge is closed until autumn, again."),
      ),
    ).toBeNull();
  });

  it("knows short texts only where they are the same", () => {
    const short = "The bridge is closed until autumn.";
    expect(likenessOf(print(short), print(`“${short}”`))).toEqual({
      kind: "DUPLICATE_OF",
      similarity: 1,
    });
  });
});
