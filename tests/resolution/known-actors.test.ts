import type { ReadActor } from "../../src/reading/reading";
import { knownActor, withKnowledge } from "../../src/resolution/known-actors";

const actor = (name: string, rest: Partial<ReadActor> = {}): ReadActor => ({
  kind: "ORGANIZATION",
  name,
  names: [{ text: name, kind: "NAME" }],
  country: null,
  ...rest,
});
const news = { kind: "NEWS_ORGANIZATION" } as const;
const body = { kind: "PUBLIC_BODY" } as const;

describe("knownActor", () => {
  it.each<[string, ReadActor, string]>([
    ["a country by its code", actor("Muscovy", { kind: "STATE", country: "RU" }), "Russia"],
    ["an agency by its initials", actor("AP", news), "Associated Press"],
    ["an agency by its full name", actor("The Associated Press", news), "Associated Press"],
    ["an organisation of many states by its initials", actor("U.N."), "United Nations"],
    ["what reads like initials only", actor("IAEA"), "International Atomic Energy Agency"],
    ["a government by its seat", actor("Kremlin", body), "Kremlin"],
    ["a parliament by its hill", actor("Capitol Hill", { ...body, country: "US" }), "US Congress"],
    ["a shared name with the country", actor("Senate", { ...body, country: "US" }), "US Senate"],
  ])("knows %s", (_what, given, name) => {
    expect(knownActor(given)?.name).toBe(name);
  });

  it.each<[string, ReadActor]>([
    ["a country of no known code", actor("Ruritania", { kind: "STATE" })],
    ["a person of the same name", actor("Dawn", { kind: "PERSON" })],
    ["a company of the same name", actor("Sputnik", { kind: "COMPANY" })],
    ["a shared name without a country", actor("Senate", body)],
    ["a shared name of another country", actor("Senate", { ...body, country: "IT" })],
    ["initials of a country's body without the country", actor("FSB")],
    ["a name of another country's", actor("Kremlin", { ...body, country: "CZ" })],
    [
      "a description that somebody else's name occurs in",
      actor("Harbour Office", { names: [{ text: "WHO", kind: "TITLE" }] }),
    ],
  ])("does not take for it %s", (_what, given) => {
    expect(knownActor(given)).toBeNull();
  });
});

describe("withKnowledge", () => {
  it("gives the common name, the country and all names with their kinds, the article's own first", () => {
    const known = withKnowledge(
      actor("Teheran", {
        kind: "STATE",
        country: "IR",
        names: [
          { text: "Teheran", kind: "METONYM" },
          { text: "Iran", kind: "NAME" },
        ],
      }),
    );
    expect(known).toEqual({
      kind: "STATE",
      name: "Iran",
      country: "IR",
      names: [
        { text: "Teheran", kind: "METONYM" },
        { text: "Iran", kind: "NAME" },
        { text: "Islamic Republic of Iran", kind: "ALIAS" },
        { text: "Iranian", kind: "DEMONYM" },
        { text: "Tehran", kind: "METONYM" },
      ],
    });
    expect(withKnowledge(known)).toEqual(known);
  });

  it("makes of initials what they stand for", () => {
    expect(withKnowledge(actor("FBI", { country: "US" }))).toMatchObject({
      kind: "PUBLIC_BODY",
      name: "Federal Bureau of Investigation",
    });
  });

  it("leaves everybody else as they are", () => {
    const given = actor("Harbour Workers' Union");
    expect(withKnowledge(given)).toBe(given);
  });
});
