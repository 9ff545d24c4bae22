import fc from "fast-check";
import {
  dayNumber,
  printSpeech,
  type ReportedSpeech,
  searchKeys,
} from "../../../src/resolution/utterances/speech";

const speech: ReportedSpeech = {
  speakerKey: "7",
  isNamed: true,
  text: "The dyke will hold, and it will not break",
  quoted: ["will not break at all"],
  day: "2026-03-04",
  earliest: null,
  latest: null,
  isDenied: false,
  polarity: "POSITIVE",
  audience: ["9"],
};

describe("printSpeech", () => {
  const wordsOf = (text: string) => printSpeech({ ...speech, text });

  it("keeps telling words once each, whatever their endings", () => {
    expect(wordsOf("the dyke, the DYKE and the dykes").words).toHaveLength(1);
    expect(wordsOf("they said that it was").words).toEqual([]);
  });

  it("knows names by their capitals, and words that are negated wherever they stand", () => {
    const { words, names, negated } = wordsOf("Nobody in Port Ansel will not vote");
    expect(words.slice(-3, -1)).toEqual(names);
    expect(negated).toEqual(words.slice(-1));
    expect(wordsOf("no vote today, but a vote tomorrow").negated).toEqual([]);
  });

  it("keeps figures apart from words", () => {
    expect(printSpeech({ ...speech, text: "40 ships and seven boats" }).figures).toEqual([40, 7]);
  });

  it("has a key for each two telling words in a row, and none without a speaker", () => {
    const { words, keys } = printSpeech(speech);
    expect(keys).toHaveLength(words.length - 1);
    expect(printSpeech({ ...speech, speakerKey: null }).keys).toEqual([]);
    expect(printSpeech({ ...speech, text: "Nonsense" }).keys).toHaveLength(1);
  });

  it("never fails, and keeps numbers that the database takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const print = printSpeech({ ...speech, text, quoted: [text] });
        const all = [...print.words, ...print.figures, ...print.keys, ...print.quotedGrams];
        expect(all.every((number) => number === (number | 0))).toBe(true);
      }),
    );
  });
});

describe("searchKeys", () => {
  it("meets the keys of the week before and after, and no others", () => {
    const on = (day: string) => printSpeech({ ...speech, day });
    const meets = (day: string): boolean =>
      searchKeys(on("2026-03-11")).some((key) => on(day).keys.includes(key));
    expect(["2026-03-04", "2026-03-11", "2026-03-18"].map(meets)).toEqual([true, true, true]);
    expect(["2026-02-18", "2026-04-01"].map(meets)).toEqual([false, false]);
  });
});

describe("dayNumber", () => {
  it("counts days", () => {
    expect(dayNumber("2026-03-01") - dayNumber("2026-02-27")).toBe(2);
  });
});
