import { actorIdentity } from "../../../../../bench/eval/stories/measures/actor-identity";
import { FOUND, partWith, spanOf } from "../a-part";

const [ida, nils, holm] = FOUND.mentions;

describe("actors of names", () => {
  it("are all right where every name has its actor", () => {
    expect(actorIdentity(partWith())).toMatchObject({
      value: "100.0 (P 100.0 R 100.0)",
      errors: [],
    });
  });

  it("lose recall where one is taken for two, precision where two are taken for one", () => {
    const other = { file: "x-2.md", span: spanOf("x-2.md", "Holm"), kind: "NAME" } as const;
    const apart = [ida, nils, { ...other, actor: "3" }].flatMap((mention) => mention ?? []);
    expect(actorIdentity(partWith({ mentions: apart }))).toMatchObject({
      value: "80.0 (P 100.0 R 66.7)",
      errors: [
        "one actor, Ida Holm, PERSON, SE, found as several: 1 Ida Holm (x-1 “Ida Holm”) | 3  (x-2 “Holm”)",
      ],
    });
    const one = FOUND.mentions.map((mention) => ({ ...mention, actor: "1" }));
    expect(actorIdentity(partWith({ mentions: one })).value).toBe("71.4 (P 55.6 R 100.0)");
  });

  it("count names that are not found, or stay open, and such as are none", () => {
    const boats = { file: "x-1.md", span: spanOf("x-1.md", "Nine"), kind: "NAME" } as const;
    const mentions = [ida, holm && { ...holm, actor: null }, { ...boats, actor: "1" }];
    expect(
      actorIdentity(partWith({ mentions: mentions.flatMap((mention) => mention ?? []) })),
    ).toMatchObject({
      value: "20.0 (P 25.0 R 16.7)",
      errors: [
        "not found: x-1 “Nils Holm”, Nils Holm, PERSON",
        "not found: x-2 “Holm”, Ida Holm, PERSON, SE",
        "no name of an actor: x-1 “Nine”, as 1 Ida Holm",
      ],
    });
  });

  it("leave descriptions and pronouns aside", () => {
    const boats = { file: "x-1.md", span: spanOf("x-1.md", "Nine"), actor: "9" };
    const mentions = [...FOUND.mentions, { ...boats, kind: "NOMINAL" as const }];
    expect(actorIdentity(partWith({ mentions })).errors).toEqual([]);
  });
});
