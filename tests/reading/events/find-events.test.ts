import { readArticle } from "../../../src/reading/english";
import { toldEvent, toldEvents } from "./told-events";

describe("who takes part", () => {
  test.each([
    ["Norway attacked Sweden on Monday.", "ASSAULT Norway > Sweden"],
    ["Sweden was attacked by Norway on Monday.", "ASSAULT Norway > Sweden"],
    ["Norway launched an attack on Sweden.", "ASSAULT Norway > Sweden"],
    ["Maria Stern met Jonas Ekbert in Lund.", "CONSULT Maria Stern + Jonas Ekbert"],
    ["Talks between Norway and Sweden began.", "CONSULT Norway + Sweden"],
    ["Maria Stern visited Norway.", "CONSULT Maria Stern > Norway"],
    ["Police arrested Jonas Ekbert.", "COERCE Police > Jonas Ekbert"],
    ["Jonas Ekbert's arrest shocked many.", "COERCE > Jonas Ekbert"],
    ["Norway imposed sanctions on Sweden.", "SANCTION Norway > Sweden"],
    [
      "Norway and Sweden agreed a ceasefire brokered by Denmark.",
      "RETREAT Norway + Sweden via Denmark",
    ],
    ["Jonas Ekbert resigned on Monday.", "OTHER Jonas Ekbert"],
    ["Maria Stern accused Jonas Ekbert of lying.", "ACCUSE Maria Stern > Jonas Ekbert"],
    ["Maria Stern asked Jonas Ekbert to resign.", "REQUEST Maria Stern > Jonas Ekbert"],
  ])("%s", (text, expected) => expect(toldEvents(text)).toEqual([expected]));
});

describe("what is no event", () => {
  test.each([
    ["Maria Stern said that the harbour is old."],
    ["If Norway attacks Sweden, nobody will know."],
    ["Maria Stern fears an attack."],
    ["Norway must attack."],
    ["Norway did not want to attack Sweden."],
    ["The letter was meant to head off a Norwegian attack."],
    ["Maria Stern has held office since May."],
    ["The attack helicopter is blue."],
    ["The election commission is small."],
  ])("%s", (text) => expect(toldEvents(text)).toEqual([]));
});

describe("what happened and what is expected", () => {
  test.each([
    ["Maria Stern will visit Norway.", true, "PR_PLUS"],
    ["Maria Stern plans to visit Norway.", true, "PR_PLUS"],
    ["Norway faces scheduled elections.", true, "PR_PLUS"],
    ["Norway may attack Sweden.", true, "PS_PLUS"],
    ["Norway attacked Sweden.", false, "CT_PLUS"],
    ["Norway reportedly attacked Sweden.", false, "PR_PLUS"],
    ["Norway allegedly attacked Sweden.", false, "PS_PLUS"],
    ["Norway did not attack Sweden.", false, "CT_MINUS"],
  ] as const)("%s", (text, expected, factuality) => {
    const event = toldEvent(text);
    expect([event.expected, event.mentions[0]?.factuality]).toEqual([expected, factuality]);
  });

  test("what it depends on is told", () => {
    const text = "Elections are due in October 2026 unless parliament is dissolved.";
    const { condition } = toldEvent(text);
    expect(condition && text.slice(condition.start, condition.end)).toBe(
      "unless parliament is dissolved",
    );
  });
});

describe("on whose word", () => {
  test("it stands with the statement that tells it, or with none", () => {
    const told = (text: string) => toldEvent(text).mentions[0]?.attribution;
    expect(told("Maria Stern said Norway attacked Sweden.")).toBe(0);
    expect(told("Norway attacked Sweden.")).toBeNull();
  });

  test("what is denied did not happen by whoever denies it", () => {
    const { mentions } = toldEvent("Maria Stern denied that Norway attacked Sweden.");
    expect(mentions[0]).toMatchObject({ attribution: 0, factuality: "CT_MINUS" });
  });
});

describe("when", () => {
  test.each([
    ["Norway attacked Sweden on 3 March 2026.", "2026-03-03"],
    ["Clashes between Norway and Sweden in June 2025 went on.", "2025-06"],
    ["Norway attacked Sweden.", "../2026-03-05"],
    ["Norway will attack Sweden.", "2026-03-05/.."],
  ])("%s", (text, edtf) => {
    const publishedAt = new Date("2026-03-05T10:00:00Z");
    expect(toldEvent(text, { publishedAt }).when?.edtf).toBe(edtf);
  });

  test("what is part of an event is of its time", () => {
    const { events } = readArticle(
      "Clashes between Norway and Sweden in June 2025 were fierce. Norway attacked Sweden.",
      {},
    );
    expect(events.map(({ when }) => [when?.edtf, when?.basis])).toEqual([
      ["2025-06", "EXPLICIT"],
      ["2025-06", "INFERRED"],
    ]);
  });
});

describe("one event told several times", () => {
  test("is one where a definite noun goes on to speak of it", () => {
    expect(toldEvents("Norway attacked Sweden. The attack lasted an hour.")).toHaveLength(1);
  });

  test("is two where participants or days differ", () => {
    expect(toldEvents("Norway attacked Sweden. Denmark attacked Sweden.")).toHaveLength(2);
    expect(
      toldEvents("Norway attacked Sweden on 3 March 2026. Norway attacked Sweden on 5 March 2026."),
    ).toHaveLength(2);
  });
});

test("what a word means is told by those around it", () => {
  expect(toldEvents("The dockers' strike over pay went on, the union said.")[0]).toMatch(
    /^PROTEST/,
  );
  expect(toldEvents("The strike on Sweden killed two soldiers, the army said.")[0]).toMatch(
    /^ASSAULT/,
  );
});

test("a blast that kills is one event, and whom it killed is part of it", () => {
  expect(toldEvents("A gas explosion killed two workers in Lund.")).toEqual([
    "OTHER > two workers",
  ]);
});
