import type { Mention, ReadActor } from "../../src/reading/reading";
import {
  outletActor,
  resolveActors,
  type StoredActor,
  searchFor,
} from "../../src/resolution/actors";
import { withKnowledge } from "../../src/resolution/known-actors";
import type { MentionKind } from "../../src/shared/vocabulary";

const actor = (name: string, rest: Partial<ReadActor> = {}): ReadActor => ({
  kind: "PERSON",
  name,
  names: [{ text: name, kind: "NAME" }],
  country: null,
  ...rest,
});
const stored = (id: string, nameKey: string, rest: Partial<StoredActor> = {}): StoredActor => ({
  id,
  kind: "PERSON",
  country: null,
  nameKeys: [nameKey],
  ...rest,
});
const mentionsOf = (count: number, kind: MentionKind = "NAME"): Mention[] =>
  Array.from({ length: count }, (_, index) => ({
    span: { start: index, end: index + 1 },
    kind,
    actor: index,
    confidence: 1,
  }));
const resolve = (
  actors: readonly ReadActor[],
  candidates: readonly StoredActor[],
  kind: MentionKind = "NAME",
) => resolveActors(actors, mentionsOf(actors.length, kind), candidates);
const known = (id: string) => ({ known: id, learned: null });
const fresh = (identity: string | null) => ({ known: null, identity });

describe("resolveActors merges", () => {
  it("people of one whole name, whatever case, accents and dots", () => {
    expect(resolve([actor("NICOLÁS MADURO")], [stored("7", "nicolas maduro")])).toEqual([
      known("7"),
    ]);
  });

  it("organisations that go by their cause, as common as its words are", () => {
    const league = { kind: "ORGANIZATION" } as const;
    expect(
      resolve(
        [actor("Coalition for the Environment", league)],
        [stored("7", "coalition for the environment", league)],
      ),
    ).toEqual([known("7")]);
  });

  it("people by any whole name of either", () => {
    const names = [
      { text: "Binyamin Netanyahu", kind: "NAME" },
      { text: "Benjamin Netanyahu", kind: "NAME" },
    ] as const;
    const [decision] = resolve(
      [actor("Binyamin Netanyahu", { names })],
      [stored("7", "x y", { nameKeys: ["bibi", "benjamin netanyahu"] })],
    );
    expect(decision).toEqual(known("7"));
  });

  it("people of whom one has no known country, and learns it", () => {
    expect(resolve([actor("Jane Roe", { country: "US" })], [stored("7", "jane roe")])).toEqual([
      { known: "7", learned: { country: "US", identity: "PERSON|US|jane roe" } },
    ]);
    expect(resolve([actor("Jane Roe")], [stored("7", "jane roe", { country: "US" })])).toEqual([
      known("7"),
    ]);
  });

  it("bodies of one country though their name says only of which sort they are", () => {
    const court = actor("Supreme Court", { kind: "PUBLIC_BODY", country: "US" });
    const candidate = stored("4", "supreme court", { kind: "PUBLIC_BODY", country: "US" });
    expect(resolve([court], [candidate])).toEqual([known("4")]);
  });

  it("and learns the country under the name that they share, not under a surname", () => {
    const candidate = stored("7", "putin", { nameKeys: ["putin", "vladimir putin"] });
    expect(resolve([actor("Vladimir Putin", { country: "RU" })], [candidate])).toEqual([
      { known: "7", learned: { country: "RU", identity: "PERSON|RU|vladimir putin" } },
    ]);
  });

  it("rather with one of the same country than with one of none", () => {
    const candidates = [stored("1", "jane roe"), stored("2", "jane roe", { country: "US" })];
    expect(resolve([actor("Jane Roe", { country: "US" })], candidates)).toEqual([known("2")]);
    expect(resolve([actor("Jane Roe")], candidates)).toEqual([known("1")]);
  });

  it("states by country, whatever they are called", () => {
    const state = actor("Tel Aviv", {
      kind: "STATE",
      country: "IL",
      names: [{ text: "Tel Aviv", kind: "METONYM" }],
    });
    const israel = stored("3", "israel", { kind: "STATE", country: "IL" });
    expect(resolve([state], [israel], "METONYM")).toEqual([known("3")]);
  });

  it("both of two mentions of one state", () => {
    const israel = stored("3", "israel", { kind: "STATE", country: "IL" });
    const read = actor("Israel", { kind: "STATE", country: "IL" });
    expect(resolve([read, read], [israel])).toEqual([known("3"), known("3")]);
  });

  it("whoever is known beforehand, by initials, full name or seat", () => {
    const agency = { kind: "NEWS_ORGANIZATION" } as const;
    const both = [actor("AP", agency), actor("Associated Press", agency)].map(withKnowledge);
    const identity = "NEWS_ORGANIZATION|US|associated press";
    expect(resolve(both, [])).toEqual([fresh(identity), fresh(identity)]);
    const before = stored("7", "associated press", agency);
    expect(resolve(both, [before])).toEqual([
      { known: "7", learned: { country: "US", identity } },
      { known: "7", learned: { country: "US", identity } },
    ]);
    expect(outletActor("AP").identity).toBe(identity);
    const seat = withKnowledge(actor("Kremlin", { kind: "PUBLIC_BODY", country: "RU" }));
    expect(resolve([seat], [], "METONYM")).toEqual([fresh("PUBLIC_BODY|RU|kremlin")]);
  });

  it("a news organisation with the outlet of that name", () => {
    const outlet = outletActor("Meridian Press Agency");
    const candidate = stored("5", "meridian press agency", { kind: "NEWS_ORGANIZATION" });
    const read = actor("Meridian Press Agency", { kind: "NEWS_ORGANIZATION" });
    expect(resolve([read], [candidate])).toEqual([known("5")]);
    expect(resolve([read], [])).toEqual([fresh(outlet.identity)]);
  });
});

describe("resolveActors keeps apart", () => {
  it.each<[string, ReadActor, StoredActor]>([
    ["two surnames", actor("Roe"), stored("1", "roe")],
    ["a surname and a whole name", actor("Roe"), stored("1", "jane roe")],
    ["an initial and a name", actor("J. Roe"), stored("1", "j roe")],
    [
      "people with two countries",
      actor("Jane Roe", { country: "US" }),
      stored("1", "jane roe", { country: "GB" }),
    ],
    ["two kinds", actor("Jane Roe", { kind: "COMPANY" }), stored("1", "jane roe")],
    [
      "those who share an alias",
      actor("Jane Roe", { names: [{ text: "Iron Lady", kind: "ALIAS" }] }),
      stored("1", "iron lady"),
    ],
    [
      "those who share a title",
      actor("Jane Roe", { names: [{ text: "Prime Minister", kind: "TITLE" }] }),
      stored("1", "prime minister"),
    ],
    [
      "unnamed sources",
      actor("two officials", { kind: "UNNAMED_SOURCE" }),
      stored("1", "two officials", { kind: "UNNAMED_SOURCE" }),
    ],
    [
      "what is only described",
      actor("the defence ministry", { kind: "PUBLIC_BODY" }),
      stored("1", "defence ministry", { kind: "PUBLIC_BODY" }),
    ],
    [
      "bodies whose name says only of which sort they are",
      actor("Foreign Ministry", { kind: "PUBLIC_BODY" }),
      stored("1", "foreign ministry", { kind: "PUBLIC_BODY" }),
    ],
    [
      "such a body of one country and one of none",
      actor("Supreme Court", { kind: "PUBLIC_BODY", country: "US" }),
      stored("1", "velmoran court", {
        kind: "PUBLIC_BODY",
        nameKeys: ["velmoran court", "supreme court"],
      }),
    ],
    [
      "a whole name and a stored surname",
      actor("Anne Marie"),
      stored("1", "x y", { nameKeys: ["x y", "marie"] }),
    ],
    [
      "two states",
      actor("Georgia", { kind: "STATE", country: "GE" }),
      stored("1", "georgia", { kind: "STATE", country: "US" }),
    ],
  ])("%s", (_what, read, candidate) => {
    expect(resolve([read], [candidate])[0]?.known).toBeNull();
  });

  it("what the text never calls by name, though a name is known", () => {
    const read = actor("Harbour Board", { kind: "PUBLIC_BODY" });
    const candidate = stored("1", "harbour board", { kind: "PUBLIC_BODY" });
    expect(resolve([read], [candidate], "NOMINAL")).toEqual([fresh(null)]);
  });

  it("somebody who fits two equally well", () => {
    const candidates = [
      stored("1", "jane roe", { country: "US" }),
      stored("2", "jane roe", { country: "GB" }),
    ];
    expect(resolve([actor("Jane Roe")], candidates)).toEqual([fresh("PERSON||jane roe")]);
  });

  it("two of one name whom the reading kept apart", () => {
    const two = [actor("Jane Roe"), actor("Jane Roe")];
    expect(resolve(two, [stored("1", "jane roe")])).toEqual([
      known("1"),
      fresh("PERSON||jane roe"),
    ]);
    expect(resolve(two, [])).toEqual([fresh("PERSON||jane roe"), fresh(null)]);
  });
});

describe("identities of new actors", () => {
  it("are shared where two articles' actors would merge, and by nobody else", () => {
    const actors = [
      actor("Jane Roe", { country: "US" }),
      actor("Knesset", { kind: "PUBLIC_BODY", country: "IL" }),
      actor("Iran", { kind: "STATE", country: "IR" }),
      actor("Velmora", { kind: "STATE" }),
      actor("Roe"),
      actor("two officials", { kind: "UNNAMED_SOURCE" }),
      actor("", { names: [] }),
    ];
    expect(resolve(actors, []).map((decision) => decision.known ?? decision)).toEqual([
      fresh("PERSON|US|jane roe"),
      fresh("PUBLIC_BODY|IL|knesset"),
      fresh("STATE|IR"),
      fresh("STATE||velmora"),
      fresh(null),
      fresh(null),
      fresh(null),
    ]);
  });
});

describe("searchFor", () => {
  it("asks for whole names and identities only", () => {
    const actors = [
      actor("Jane Roe", {
        names: [
          { text: "Roe", kind: "NAME" },
          { text: "Iron Lady", kind: "ALIAS" },
        ],
      }),
      actor("Tehran", {
        kind: "STATE",
        country: "IR",
        names: [{ text: "Tehran", kind: "METONYM" }],
      }),
      actor("two officials", { kind: "UNNAMED_SOURCE" }),
    ];
    expect(searchFor(actors, mentionsOf(1))).toEqual({
      nameKeys: ["jane roe"],
      identities: ["PERSON||jane roe", "STATE|IR"],
    });
  });
});
