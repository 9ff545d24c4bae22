import type { Found } from "../../../../bench/eval/stories/found";
import { locateStory } from "../../../../bench/eval/stories/locate-story";
import { type Part, partOf } from "../../../../bench/eval/stories/part";
import type { Story } from "../../../../bench/eval/stories/story";
import { storySheet } from "../../../../bench/eval/stories/story-sheet";
import { documentOfText } from "../../../../src/formats/document";
import type { Span } from "../../../../src/text/article-text";

export const TEXTS: Readonly<Record<string, string>> = {
  "x-1.md":
    "Ida Holm said the pier was open. Nils Holm said the pier was closed. Nine boats waited.",
  "x-2.md": "Holm said the pier was open. Ten boats waited.",
};

/** A sheet as it is written, complete and right for the texts. */
export const SHEET = {
  story: "x-pier",
  split: "tuning",
  about: "A pier.",
  articles: ["x-1.md", "x-2.md"],
  actors: {
    ida: { kind: "PERSON", name: "Ida Holm", country: "SE" },
    nils: { kind: "PERSON", name: "Nils Holm" },
  },
  mentions: {
    "x-1.md": [
      { exact: "Ida Holm", n: 1, actor: "ida" },
      { exact: "Nils Holm", n: 1, actor: "nils" },
    ],
    "x-2.md": [{ exact: "Holm", n: 1, actor: "ida" }],
  },
  statements: {
    "x-1.md": [
      {
        id: "x1s1",
        source: ["Ida Holm"],
        cue: "said",
        content: ["the pier was open"],
        speakers: ["ida"],
        claim: "c-open",
      },
      {
        id: "x1s2",
        source: ["Nils Holm"],
        cue: "said",
        content: ["the pier was closed"],
        speakers: ["nils"],
        claim: "c-closed",
      },
    ],
    "x-2.md": [
      {
        id: "x2s1",
        source: ["Holm"],
        cue: "said",
        content: ["the pier was open"],
        speakers: ["ida"],
        claim: "c-open",
      },
    ],
  },
  assertions: {
    "x-1.md": [{ exact: "Nine boats waited", claim: "c-nine", voice: "AUTHORIAL" }],
    "x-2.md": [{ exact: "Ten boats waited", claim: "c-ten", voice: "AUTHORIAL" }],
  },
  claims: {
    "c-open": { text: "The pier is open", independentOrigins: 1, status: "DISPUTED", deniedBy: [] },
    "c-closed": { text: "The pier is closed", independentOrigins: 1, status: "DISPUTED" },
    "c-nine": { text: "Nine boats waited", independentOrigins: 1, status: "SINGLE_SOURCE" },
    "c-ten": { text: "Ten boats waited", independentOrigins: 1, status: "SINGLE_SOURCE" },
  },
  relations: [
    { source: "c-closed", kind: "REFUTES", target: "c-open" },
    { source: "c-ten", kind: "SUPERSEDES", target: "c-nine" },
  ],
  originClusters: [["x-1.md"], ["x-2.md"]],
  articleRelations: [{ article: "x-2.md", kind: "CITES", target: "x-1.md" }],
};

/** The story of a sheet for the two texts. */
export function storyOf(sheet: object = SHEET): Story {
  const documents = new Map(
    Object.entries(TEXTS).map(([file, text]) => [file, documentOfText(text)] as const),
  );
  return locateStory(storySheet(sheet, "x.json"), documents);
}

/** Where the words stand in one of the texts, for the n-th time. */
export function spanOf(file: string, words: string, n = 1): Span {
  let start = -1;
  for (let at = 0; at < n; at += 1) start = TEXTS[file]?.indexOf(words, start + 1) ?? -1;
  if (start < 0) throw new Error(`${file} has no ${n}. “${words}”`);
  return { start, end: start + words.length };
}

const statement = (id: string, file: string, words: string, speaker: string) => ({
  id,
  file,
  content: [spanOf(file, words)],
  speakers: [speaker],
});
const appearance = (
  file: string,
  words: string,
  voice: "ATTRIBUTED" | "AUTHORIAL",
  wording: string,
  claim: string,
) => ({
  file,
  content: [spanOf(file, words)],
  voice,
  wording,
  claim,
});
const mention = (file: string, words: string, actor: string | null) => ({
  file,
  span: spanOf(file, words),
  kind: "NAME" as const,
  actor,
});
const supported = (status: "SINGLE_SOURCE" | "DISPUTED") => ({
  status,
  independentOrigins: 1,
  explanation: "",
});

/** All that the sheet asks for, found. */
export const FOUND: Found = {
  articleOf: new Map([
    ["x-1.md", "11"],
    ["x-2.md", "12"],
  ]),
  current: new Set(["x-1.md", "x-2.md"]),
  mentions: [
    mention("x-1.md", "Ida Holm", "1"),
    mention("x-1.md", "Nils Holm", "2"),
    mention("x-2.md", "Holm", "1"),
  ],
  statements: [
    statement("s1", "x-1.md", "the pier was open", "1"),
    statement("s2", "x-1.md", "the pier was closed", "2"),
    statement("s3", "x-2.md", "the pier was open", "1"),
  ],
  appearances: [
    appearance("x-1.md", "the pier was open", "ATTRIBUTED", "w1", "k1"),
    appearance("x-1.md", "the pier was closed", "ATTRIBUTED", "w2", "k2"),
    appearance("x-2.md", "the pier was open", "ATTRIBUTED", "w3", "k1"),
    appearance("x-1.md", "Nine boats waited", "AUTHORIAL", "w4", "k4"),
    appearance("x-2.md", "Ten boats waited", "AUTHORIAL", "w5", "k5"),
  ],
  triggers: [],
  relations: [
    { source: "w3", kind: "REFUTES", target: "w2", rationale: "" },
    { source: "w5", kind: "SUPERSEDES", target: "w4", rationale: "" },
  ],
  corroborations: new Map([
    ["k1", supported("DISPUTED")],
    ["k2", supported("DISPUTED")],
    ["k4", supported("SINGLE_SOURCE")],
    ["k5", supported("SINGLE_SOURCE")],
  ]),
  clusterOf: new Map([
    ["11", "11"],
    ["12", "12"],
  ]),
  articleRelations: [{ article: "12", kind: "CITES", target: "11" }],
  actorNames: new Map([
    ["1", "Ida Holm"],
    ["2", "Nils Holm"],
  ]),
};

/** The story with what was found in it: all of it, but for what the test changes. */
export function partWith(changes: Partial<Found> = {}, sheet: object = SHEET): Part {
  return partOf([storyOf(sheet)], { ...FOUND, ...changes });
}
