import { isSameUtterance } from "../../../src/resolution/utterances/same-utterance";
import {
  printSpeech,
  type ReportedSpeech,
  searchKeys,
} from "../../../src/resolution/utterances/speech";

const speech = (text: string, rest: Partial<ReportedSpeech> = {}): ReportedSpeech => ({
  speakerKey: "7",
  isNamed: true,
  text,
  quoted: [],
  day: "2026-03-04",
  earliest: null,
  latest: null,
  isDenied: false,
  polarity: "POSITIVE",
  audience: [],
  ...rest,
});

function same(one: ReportedSpeech, other: ReportedSpeech): boolean {
  const [left, right] = [printSpeech(one), printSpeech(other)];
  const answer = isSameUtterance(left, right);
  expect(isSameUtterance(right, left)).toBe(answer);
  // What is the same must be found by the index.
  if (answer) expect(searchKeys(left).some((key) => right.keys.includes(key))).toBe(true);
  return answer;
}

const closed = "the harbour of Port Ansel will be closed until the new pumps arrive";

describe("isSameUtterance", () => {
  it.each([
    ["the same words", closed, {}],
    ["fewer of them", "the harbour of Port Ansel will be closed", {}],
    [
      "other function words and endings",
      "Port Ansel's harbour would close till a new pump arrives",
      {},
    ],
    ["a day later", closed, { day: "2026-03-05" }],
    ["with an audience that the other leaves out", closed, { audience: ["9"] }],
  ])("holds for %s", (_what, text, rest) => {
    expect(same(speech(closed), speech(text, rest))).toBe(true);
  });

  it.each([
    ["another speaker", closed, { speakerKey: "8" }],
    ["an unknown speaker", closed, { speakerKey: null }],
    ["other words", "nobody will ever sell the old lighthouse to a bank", {}],
    [
      "the same subject and another matter",
      "the harbour of Port Ansel employs most of the island",
      {},
    ],
    ["the opposite", "the harbour of Port Ansel will not be closed before the pumps arrive", {}],
    ["a denial", closed, { isDenied: true }],
    ["the other polarity", closed, { polarity: "NEGATIVE" }],
    ["four days later", closed, { day: "2026-03-08" }],
  ])("does not hold for %s", (_what, text, rest) => {
    expect(same(speech(closed), speech(text, rest))).toBe(false);
  });

  it("tells two unknown speakers apart, whatever they say", () => {
    const unknown = speech(closed, { speakerKey: null });
    expect(same(unknown, unknown)).toBe(false);
  });

  it("keeps figures apart, in digits or words, and lets one leave them out", () => {
    const injured = (many: string) =>
      speech(`${many} passengers were injured in the tunnel under the bridge`);
    expect(same(injured("seven"), injured("7"))).toBe(true);
    expect(same(injured("seven"), injured("nine"))).toBe(false);
    expect(same(injured("seven"), injured("Several"))).toBe(true);
  });

  it("goes by the days on which it was said where both are told", () => {
    const on = (from: string, to: string) => speech(closed, { earliest: from, latest: to });
    expect(same(on("2026-03-01", "2026-03-31"), on("2026-03-12", "2026-03-12"))).toBe(true);
    expect(same(on("2026-03-01", "2026-03-01"), on("2026-03-02", "2026-03-02"))).toBe(true);
    expect(same(on("2026-03-01", "2026-03-01"), on("2026-03-03", "2026-03-03"))).toBe(false);
  });

  it("keeps audiences apart that have nobody in common", () => {
    const to = (...audience: string[]) => speech(closed, { audience });
    expect(same(to("9"), to("9", "10"))).toBe(true);
    expect(same(to("9"), to("10"))).toBe(false);
  });

  it("knows a quotation again inside other words", () => {
    const quoted = "wanted the letter read out before the weekend";
    const one = speech(`he ${quoted} and no later`, { quoted: [quoted] });
    const other = speech(
      `the chairman, who had sounded tired on the telephone that night, ${quoted}, two of his guests remember`,
      { quoted: ["letter read out before the weekend"] },
    );
    expect(same(one, other)).toBe(true);
  });

  it("takes short contents only whole", () => {
    const short = (quoted: string) => speech(quoted, { quoted: [quoted] });
    expect(same(short("We received something"), short("we received something"))).toBe(true);
    expect(same(short("We received something"), short("They received nothing"))).toBe(false);
    expect(same(speech("Maybe"), speech("Maybe"))).toBe(false);
  });

  it("takes two speakers of one description for one only where they say the same at length", () => {
    const official = (text: string) =>
      speech(text, { speakerKey: "UNNAMED_SOURCE two officials", isNamed: false });
    const long =
      "the minister passed the sealed letter on to the embassy of the neighbouring republic";
    expect(same(official(long), official(`${long} on Tuesday`))).toBe(true);
    expect(same(official(long), official("the minister passed the letter on"))).toBe(false);
    expect(same(official("the talks failed"), official("the talks failed"))).toBe(false);
  });
});
