import {
  type ReadVersionText,
  versionChanges,
} from "../../../src/resolution/versions/version-changes";
import { analyseText } from "../../../src/text/analyse";

/** "X said Y." with the speaker's name as key; `speakers` says who is meant by other words. */
function versionOf(
  prefix: string,
  text: string,
  speakers: Record<string, string> = {},
): ReadVersionText {
  const statements = [...text.matchAll(/(?<name>\p{Lu}\p{L}+) said (?<content>[^.]+)\./gu)].map(
    (match, at) => {
      const { name = "", content = "" } = match.groups ?? {};
      return {
        id: `${prefix}${at}`,
        text: content,
        speakerKey: speakers[name] ?? name,
        manner: "say",
        isDenied: false,
        places: [{ start: match.index, end: match.index + match[0].length - 1 }],
        claimIds: [content],
      };
    },
  );
  return {
    text,
    sentenceStarts: analyseText(text).sentences.map(({ start }) => start),
    statements,
  };
}

const changes = (before: ReadVersionText, after: ReadVersionText) =>
  versionChanges(before, after).map(({ before: old, after: fresh, statementIds, claimIds }) => ({
    before: old && before.text.slice(old.start, old.end),
    after: fresh && after.text.slice(fresh.start, fresh.end),
    statements: statementIds,
    claims: claimIds,
  }));

describe("versionChanges", () => {
  it("sets statements and claims beside the words that changed", () => {
    const before = versionOf(
      "a",
      "It rained all day long. Holt said four people died in the crash. Brenn said the tram was old.",
    );
    const after = versionOf(
      "b",
      "It poured all day long. Holt said seven people died in the crash. Brenn said the tram was old. Lind said nobody slept.",
    );
    expect(changes(before, after)).toEqual([
      { before: "rained", after: "poured", statements: [], claims: [] },
      {
        before: "four",
        after: "seven",
        statements: ["a0", "b0"],
        claims: ["four people died in the crash", "seven people died in the crash"],
      },
      {
        before: null,
        after: "Lind said nobody slept.",
        statements: ["b2"],
        claims: ["nobody slept"],
      },
    ]);
  });

  it("shows what moved as a change of the text alone", () => {
    const [holt, brenn] = [
      "Holt said four died.",
      "Brenn said the tram was old and nobody had looked after it.",
    ];
    expect(changes(versionOf("a", `${holt} ${brenn}`), versionOf("b", `${brenn} ${holt}`))).toEqual(
      [
        { before: holt, after: null, statements: [], claims: [] },
        { before: null, after: holt, statements: [], claims: [] },
      ],
    );
  });

  it("shows a statement whose own words stayed where another speaker is meant", () => {
    const before = versionOf("a", "Holt came. He said four died.", { He: "Holt" });
    const after = versionOf("b", "Lind came. He said four died.", { He: "Lind" });
    expect(changes(before, after)).toEqual([
      { before: "Holt", after: "Lind", statements: [], claims: [] },
      {
        before: "He said four died",
        after: "He said four died",
        statements: ["a0", "b0"],
        claims: ["four died"],
      },
    ]);
  });

  it("finds nothing between equal versions", () => {
    const text = "Holt said four died.";
    expect(changes(versionOf("a", text), versionOf("b", text))).toEqual([]);
  });
});
