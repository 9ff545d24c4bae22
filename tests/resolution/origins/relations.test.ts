import { type PrintedArticle, printOf } from "../../../src/resolution/origins/article-print";
import {
  isOneStory,
  type PlacedArticle,
  relationsOf,
} from "../../../src/resolution/origins/relations";
import { analyseText } from "../../../src/text/analyse";

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

const hour = 3_600_000;
let serial = 0;
function article(outlet: string, at: number, rest: Partial<PrintedArticle> = {}): PlacedArticle {
  serial += 1;
  const text = rest.text ?? story;
  const facts = { headline: null, bylines: [], dateline: null, mentions: [], told: [] };
  const sentenceStarts = analyseText(text).sentences.map(({ start }) => start);
  const print = printOf({ ...facts, outlet, text, sentenceStarts, ...rest });
  return { articleId: String(serial), at: at * hour, print };
}

/** The kinds of relations, each with its target's place in the list. */
function related(one: PlacedArticle, others: readonly PlacedArticle[]): string[] {
  return relationsOf(one, others).map(
    ({ kind, targetId }) =>
      `${kind} ${others.findIndex(({ articleId }) => articleId === targetId)}`,
  );
}

/** That the Gazette reported it, in the first paragraph. */
function citing(text: string): Partial<PrintedArticle> {
  const lead = text.replace(".", ", the Sorn Gazette reported.");
  const start = lead.indexOf("Sorn Gazette");
  const mention = { start, end: start + 12, actorId: "9", name: "Sorn Gazette" };
  return { text: lead, mentions: [mention] };
}

describe("relationsOf", () => {
  it("takes the earliest that has the same words, before one that nearly has", () => {
    const edited = article("A", 1, { text: story.replace("Nobody was hurt", "No one was hurt") });
    const copies = [edited, article("B", 3), article("C", 2)];
    expect(related(article("D", 4, { text: story.toUpperCase() }), copies)).toEqual([
      "DUPLICATE_OF 2",
    ]);
    expect(related(article("D", 4), [edited])).toEqual(["NEAR_DUPLICATE_OF 0"]);
  });

  it("goes back to what is earlier and never to itself", () => {
    const first = article("A", 1);
    expect(related(first, [first, article("B", 2)])).toEqual([]);
  });

  it("does not depend on the order of the candidates", () => {
    const [a, b, c] = [article("A", 1), article("B", 2), article("C", 3)];
    expect(relationsOf(c, [a, b])).toEqual(relationsOf(c, [b, a]));
  });

  it("finds the credited agency's own report, also a rewritten one", () => {
    const own = article("Northwind News Agency", 5);
    const copy = article("A", 6, { text: `WESTERLUND (Northwind) - ${story}` });
    expect(related(copy, [own])).toEqual(["NEAR_DUPLICATE_OF 0", "SYNDICATED_FROM 0"]);
    const free = article("A", 6, { text: rewritten, bylines: ["Northwind News Agency"] });
    expect(related(free, [own, article("Northwind News Agency", 5, { text: elsewhere })])).toEqual([
      "SYNDICATED_FROM 0",
    ]);
  });

  it("finds the report of the outlet on whose word an article rests", () => {
    const reports = [
      article("Sorn Gazette", 1, { text: elsewhere }),
      article("The Sorn Gazette", 2),
      article("B", 2),
    ];
    expect(related(article("A", 30, citing(rewritten)), reports)).toEqual(["CITES 1"]);
    expect(relationsOf(article("A", 30, citing(rewritten)), reports)[0]?.evidence).not.toBeNull();
  });

  it("finds none that is too old, too late or about something else", () => {
    const cites = article("A", 24 * 30, citing(rewritten));
    const gazette = (at: number, text = story) => article("Sorn Gazette", at, { text });
    expect(
      related(cites, [gazette(24 * 22), gazette(24 * 31), gazette(24 * 29, elsewhere)]),
    ).toEqual([]);
  });

  it("ties those together that rest on a report that is not stored", () => {
    const [one, other] = [
      article("A", 1, citing(rewritten)),
      article("B", 9, citing(rewritten.replace("knocked down", "destroyed"))),
    ];
    expect(related(other, [one])).toContain("SHARES_SOURCE 0");
    expect(related(one, [other])).toEqual([]);
    expect(related(article("B", 9, citing(elsewhere)), [one])).toEqual([]);
  });

  it("finds what a notice corrects: the outlet's own report, and no notice", () => {
    const notice = { headline: "Correction: Sorn bridge", text: rewritten };
    const reports = [
      article("A", 1),
      article("B", 2),
      article("A", 3, notice),
      article("A", 4, { text: elsewhere }),
    ];
    expect(
      related(article("A", 40, notice), reports).filter((found) => found.startsWith("CORRECTS")),
    ).toEqual(["CORRECTS 0"]);
    expect(
      related(article("C", 40, notice), reports).filter((found) => found.startsWith("CORRECTS")),
    ).toEqual([]);
  });

  it("finds the report that a short notice names, and none that shares a place with it only", () => {
    const text = "Editors: Please kill the story on the ship Adela and the bridge of Sorn.";
    const kill = { headline: "KILL: Sorn bridge", text };
    const other = { text: elsewhere.replace(".", " at Sorn.") };
    const reports = [article("A", 1), article("A", 2, other)];
    const notice = article("A", 9, kill);
    expect(related(notice, reports)).toEqual(["CORRECTS 0"]);
    expect(related(notice, reports.slice(1))).toEqual([]);
    expect(reports.map((report) => isOneStory(report, notice))).toEqual([true, false]);
  });
});

describe("isOneStory", () => {
  it("is whatever an article may go back to, and not what tells of something else", () => {
    const notice = { text: `Correction: an earlier version misnamed the ship. ${story}` };
    const all = [
      article("Sorn Gazette", 1),
      article("A", 2, { text: rewritten }),
      article("B", 3, { text: elsewhere }),
      article("C", 4, citing(rewritten)),
      article("C", 5, notice),
      article("D", 6),
      article("D", 7, citing(elsewhere)),
    ];
    for (const one of all) {
      const near = all.filter((other) => isOneStory(one, other));
      expect(relationsOf(one, near)).toEqual(relationsOf(one, all));
      for (const other of all) expect(isOneStory(one, other)).toBe(isOneStory(other, one));
    }
    expect(all.flatMap((one) => relationsOf(one, all)).length).toBeGreaterThan(3);
    const [report, , weather] = all;
    expect(report && weather && isOneStory(report, weather)).toBe(false);
  });
});
