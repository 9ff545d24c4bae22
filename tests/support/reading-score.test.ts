import type { Attribution, Reading } from "../../src/reading/reading";
import { analyseText } from "../../src/text/analyse";
import { type AnswerSheet, type ExpectedStatement, loadAnswerSheets } from "./answer-sheet";
import { describeScore, readAsSaidBy, readAsStatement, scoreReading } from "./reading-score";

const sheets = loadAnswerSheets();

/** The reading that finds exactly what the sheet asks for. */
function perfectReading(sheet: AnswerSheet): Reading {
  return {
    text: analyseText(sheet.body),
    actors: sheet.actors.map(({ kind, name, names }) => ({
      kind,
      name,
      names: names.map((text) => ({ text, kind: "NAME" })),
      country: null,
    })),
    mentions: [],
    attributions: sheet.statements.map((statement) => attributionOf(sheet, statement)),
    unstated: [],
    assertions: [],
    silences: [],
    times: [],
    events: [],
    quantities: [],
  };
}

function attributionOf(sheet: AnswerSheet, statement: ExpectedStatement): Attribution {
  return {
    rule: "answer-sheet",
    confidence: 1,
    content: statement.content,
    directSpans: [],
    quoteKind: statement.quoteKind,
    cue: statement.cue,
    cueLemma: null,
    cueClass: "SPEECH",
    cueStance: "NEUTRAL",
    attributionType: "COMMUNICATION",
    source: statement.source === null ? [] : [statement.source],
    speakers: statement.speakers.map((actor) => sheet.actors.indexOf(actor)),
    addresseeSpans: [],
    addressees: [],
    intermediaries: [],
    medium: null,
    venue: null,
    occasion: null,
    saidAt: null,
    modalities: [],
    polarity: "POSITIVE",
    condition: null,
    parent: statement.parent,
  };
}

function sheetOf(slug: string): AnswerSheet {
  const sheet = sheets.find((candidate) => candidate.slug === slug);
  if (sheet === undefined) throw new Error(`No answer sheet ${slug}`);
  return sheet;
}

describe.each(sheets)("the perfect reading of $slug", (sheet) => {
  const reading = perfectReading(sheet);

  it("finds everything and breaks nothing that the sheet forbids", () => {
    const { recall, precision, missed, surplus } = scoreReading(sheet, reading);
    expect({ recall, precision, missed, surplus }).toEqual({
      recall: 1,
      precision: 1,
      missed: [],
      surplus: [],
    });
    for (const { span } of sheet.notStatements)
      expect(readAsStatement(sheet, reading, span)).toEqual([]);
    for (const { content, speaker } of sheet.wrong)
      expect(readAsSaidBy(sheet, reading, content, speaker)).toEqual([]);
  });
});

describe("a faulty reading", () => {
  const sheet = sheetOf("f-1-brief-museum");
  const perfect = perfectReading(sheet);
  const changeFirst = (change: Partial<Attribution>): Reading => ({
    ...perfect,
    attributions: perfect.attributions.map((attribution, index) =>
      index === 0 ? { ...attribution, ...change } : attribution,
    ),
  });

  it("loses a statement to the wrong speaker, and the description shows it", () => {
    const other = sheet.actors.findIndex((actor) => actor.name === "police");
    const score = scoreReading(sheet, changeFirst({ speakers: [other] }));
    expect(score.recall).toBe(0.75);
    expect(score.precision).toBe(0.75);
    expect(describeScore(sheet, score)).toMatch(
      /recall 75 % .*\n {2}- the Maritime Museum \| announced \| A map .*\n {6}read: police /u,
    );
  });

  it("loses a statement of which it has less than half", () => {
    const [first] = perfect.attributions[0]?.content ?? [];
    const end = (first?.start ?? 0) + 12;
    expect(
      scoreReading(sheet, changeFirst({ content: [{ start: first?.start ?? 0, end }] })).recall,
    ).toBe(0.75);
  });

  it("may leave a speaker to the source's words, unless they are a pronoun", () => {
    expect(scoreReading(sheet, changeFirst({ speakers: [] })).recall).toBe(1);
    const pronoun = sheetOf("e-2-feature-ferrymen");
    const reading = perfectReading(pronoun);
    const unresolved = reading.attributions.map((attribution) => ({
      ...attribution,
      speakers: [],
    }));
    const lost = scoreReading(pronoun, { ...reading, attributions: unresolved }).missed;
    expect(lost.map(({ expected }) => expected.speakers[0]?.name)).toContain("Tibor Reiss");
  });

  it("needs every one of joint speakers", () => {
    const joint = sheetOf("c-4-levy-after-all");
    const reading = perfectReading(joint);
    const halved = reading.attributions.map((attribution) => ({
      ...attribution,
      speakers: attribution.speakers.slice(0, 1),
    }));
    expect(scoreReading(joint, { ...reading, attributions: halved }).missed).toHaveLength(1);
  });

  it("is reported for scare quotes and for words in the wrong mouth", () => {
    const opinion = sheetOf("f-4-opinion-language");
    const reading = perfectReading(opinion);
    const [scareQuote] = opinion.notStatements;
    const [wrong] = opinion.wrong;
    const [some] = reading.attributions;
    if (scareQuote === undefined || wrong === undefined || some === undefined)
      throw new Error("The opinion piece's sheet has lost what this test needs");
    const broken: Reading = {
      ...reading,
      attributions: [
        { ...some, content: [scareQuote.span] },
        { ...some, content: [wrong.content], speakers: [opinion.actors.indexOf(wrong.speaker)] },
      ],
    };
    expect(readAsStatement(opinion, broken, scareQuote.span)).toHaveLength(1);
    expect(readAsSaidBy(opinion, broken, wrong.content, wrong.speaker)).toHaveLength(1);
  });
});
