import {
  judgePair,
  type PairEvidence,
  relationOf,
} from "../../../src/resolution/identity/judge-pair";
import { namedActor, type StoredNames } from "../../../src/resolution/identity/named-actor";
import type { ActorKind, NameKind } from "../../../src/shared/vocabulary";

const nothing: PairEvidence = {
  areTogether: false,
  haveSameOffice: false,
  haveSameTitle: false,
  haveOtherOffice: false,
  companions: 0,
  daysApart: 2,
};
const judge = (
  evidence: Partial<PairEvidence>,
  relation: Parameters<typeof judgePair>[0] = "TRANSLITERATION",
) => judgePair(relation, { ...nothing, ...evidence })?.judgement ?? null;

describe("judgePair", () => {
  it("takes for one who goes by spellings of one name and holds the same office", () => {
    expect(judge({ haveSameOffice: true })).toBe("POSITIVE");
    expect(judgePair("MISSPELLING", { ...nothing, haveSameOffice: true })).toEqual({
      judgement: "POSITIVE",
      score: 0.93,
      reason: "one name with a slip of the pen, and the same office",
    });
  });

  it("takes for one who is named beside the same others within days", () => {
    expect(judge({ companions: 2 })).toBe("POSITIVE");
    expect(judge({ companions: 1, haveSameTitle: true })).toBe("POSITIVE");
    expect(judge({ companions: 2, daysApart: 30 })).toBe("NO_JUDGEMENT");
    expect(judge({ companions: 1 })).toBe("NO_JUDGEMENT");
  });

  it("offers what rests on a name alone", () => {
    expect(judge({})).toBe("NO_JUDGEMENT");
    expect(judge({}, "SURNAME")).toBe("NO_JUDGEMENT");
    expect(judge({ daysApart: 2000 }, "SURNAME")).toBeNull();
    expect(judge({ daysApart: 2000 })).toBe("NO_JUDGEMENT");
  });

  it("makes nothing of two whom an article names as two, or who hold one office of two countries at once", () => {
    expect(judge({ areTogether: true, haveSameOffice: true })).toBeNull();
    expect(judge({ haveOtherOffice: true, companions: 5 })).toBeNull();
  });
});

const stored = (
  name: string,
  kind: ActorKind = "PERSON",
  rest: Partial<StoredNames> | string = {},
): StoredNames => ({
  id: "1",
  kind,
  name,
  country: null,
  isNamed: true,
  names: [
    { text: name, kind: "NAME" as NameKind },
    ...(typeof rest === "string" ? [{ text: rest, kind: "ACRONYM" as NameKind }] : []),
  ],
  ...(typeof rest === "string" ? {} : rest),
});

function relation(one: StoredNames, other: StoredNames): string | null {
  const [left, right] = [namedActor(one), namedActor(other)];
  return left && right && relationOf(left, right);
}

describe("relationOf", () => {
  const agency = stored("Northern Rivers Authority", "ORGANIZATION");
  const initials = stored("NRA", "ORGANIZATION");

  it("compares names of persons with names of persons only", () => {
    expect(relation(stored("Yevgeny Sorokin"), stored("Evgeni Sorokin"))).toBe("TRANSLITERATION");
    expect(relation(stored("Ana Roe"), stored("Ana Roe", "COMPANY"))).toBeNull();
    expect(
      relation(
        stored("Ana Roe", "PERSON", { country: "FJ" }),
        stored("Ana Roe", "PERSON", { country: "TO" }),
      ),
    ).toBeNull();
  });

  it("leads a surname to a whole name, and never to another surname", () => {
    const surname = stored("Sorokin", "PERSON", { isNamed: false });
    expect(relation(surname, stored("Evgeni Sorokin"))).toBe("SURNAME");
    expect(relation(surname, surname)).toBeNull();
  });

  it("leads initials to the names that they fit, and not initials to initials", () => {
    expect(relation(initials, agency)).toBe("ACRONYM");
    expect(relation(initials, stored("Bank of Velmora", "COMPANY"))).toBeNull();
    expect(relation(initials, initials)).toBeNull();
    expect(relation(initials, stored("Rail Office", "ORGANIZATION"))).toBeNull();
    expect(relation(initials, stored("Rail Office", "ORGANIZATION", "NRA"))).toBe("ACRONYM");
  });

  it("keeps two organisations apart that share no more than their initials", () => {
    expect(relation(agency, stored("National Rail Agency", "ORGANIZATION"))).toBeNull();
  });

  it("knows an organisation through its legal form and a slip of the pen", () => {
    expect(relation(stored("Velmora Ltd", "COMPANY"), stored("Velmora", "ORGANIZATION"))).toBe(
      "SAME",
    );
    expect(relation(stored("Harlow Ferries", "COMPANY"), stored("Harlow Ferrles", "COMPANY"))).toBe(
      "MISSPELLING",
    );
    expect(
      relation(stored("Harlow Ferries", "COMPANY"), stored("Marlow Ferries", "COMPANY")),
    ).toBeNull();
  });

  it("compares nobody who goes by a description, and no countries", () => {
    expect(namedActor(stored("two officials", "UNNAMED_SOURCE"))).toBeNull();
    expect(namedActor(stored("Fiji", "STATE"))).toBeNull();
    expect(namedActor(stored("the minister", "PERSON", { isNamed: false }))).toBeNull();
    expect(namedActor(stored("the ministry", "PUBLIC_BODY", { isNamed: false }))).toBeNull();
  });
});
