import fc from "fast-check";
import { type ArticleDocument, documentOfText } from "../../../src/formats/document";
import type { Reader } from "../../../src/reading/reader";
import { writtenReading } from "../../support/written-reading";

/** An article that goes back to others in some of the ways there are, in short. */
export interface MadeArticle {
  /** Which event it is about, from 0. */
  readonly story: number;
  /** Whose telling of the story it has: equal numbers give equal words. */
  readonly wording: number;
  /** Paragraphs that are left of the telling. */
  readonly paragraphs: number;
  /** Its address: a second article of one address is a new version. */
  readonly address: number;
  readonly hour: number;
  readonly credits: string | null;
  readonly cites: string | null;
  /** Whether it says that it corrects another one. */
  readonly corrects: boolean;
}

const agencies = ["Northwind News Agency", "Corvale Wire Service"];
const outlets = ["Lund Gazette", "Ostmark Tribune", "Vell Radio", ...agencies];

/** Few stories, wordings and addresses, so that articles meet. */
export const madeArticle: fc.Arbitrary<MadeArticle> = fc.record({
  story: fc.nat(1),
  wording: fc.nat(2),
  paragraphs: fc.integer({ min: 3, max: 5 }),
  address: fc.nat(11),
  hour: fc.nat(60),
  credits: fc.option(fc.constantFrom(...agencies), { freq: 2 }),
  cites: fc.option(fc.constantFrom(...outlets), { freq: 2 }),
  corrects: fc.nat(2).map((drawn) => drawn === 0),
});

/** The document of an article; outlets go by addresses. */
export function madeDocument(made: MadeArticle): ArticleDocument {
  const outlet = outlets[made.address % outlets.length] ?? "";
  const names = namesOf(made.story);
  const telling = Array.from({ length: made.paragraphs }, (_, at) => paragraph(made, at));
  const dateline = made.credits === null ? "" : `LUND, March 3 (${made.credits}) - `;
  const cited = made.cites === null ? "" : `, the ${made.cites} reported`;
  const lead = `${dateline}In the ${names[0]} matter of ${names[1]} the people there met ${names[2]} again${cited}.`;
  return {
    ...documentOfText([lead, ...telling].join("\n\n")),
    outlet,
    url: `https://outlet${made.address % outlets.length}.example/${made.address}`,
    headline: `${made.corrects ? "Correction: " : ""}${names[0]} meets ${names[1]}`,
    publishedAt: new Date(Date.UTC(2026, 2, 1) + made.hour * 3_600_000),
  };
}

const SYLLABLES = ["ba", "ke", "mi", "lo", "tu", "ra", "ne", "si", "po", "du", "va", "fe"];

/** A word of its own for each number. */
function word(number: number): string {
  const [a, b, c] = [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12];
  return [a, b, c].map((at) => SYLLABLES[at] ?? "").join("");
}

function namesOf(story: number): string[] {
  return [0, 1, 2, 3, 4].map((at) => {
    const name = word(1000 + 7 * story + 100 * at);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  });
}

function paragraph({ story, wording }: MadeArticle, at: number): string {
  const names = namesOf(story);
  const words = Array.from({ length: 18 }, (_, index) =>
    index % 6 === 3
      ? (names[index % 5] ?? "")
      : word(31 * index + 211 * at + 577 * wording + 19 * story),
  );
  return `Then ${words.join(" ")}.`;
}

/** Finds "the X reported", and X as a news organisation. */
export const newsReader: Reader = {
  read: (text) => {
    const names = outlets.filter((name) => text.includes(`the ${name} reported`));
    const reading = writtenReading(text, {
      actors: names.map((name) => ({ name, kind: "NEWS_ORGANIZATION" })),
      mentions: names.map((name) => [
        { exact: name, nth: text.includes(`(${name})`) ? 2 : 1 },
        name,
      ]),
    });
    return { reading, method: "RULE", version: "test-1", problems: [] };
  },
};
