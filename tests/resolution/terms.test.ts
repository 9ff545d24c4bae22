import fc from "fast-check";
import { isHeldOn, type RoleSighting, termsOf } from "../../src/resolution/terms";

const sighting = (day: string, rest: Partial<Omit<RoleSighting, "day">> = {}): RoleSighting => ({
  title: "mayor",
  organizationId: "lind",
  former: false,
  day,
  ...rest,
});
const over = { former: true };

/** Terms in short: what they are of, and the extended dates of their beginnings and ends. */
const summary = (...sightings: RoleSighting[]) =>
  termsOf(sightings).map(({ organizationId, former, validFrom, validTo }) => [
    organizationId,
    former,
    validFrom?.edtf ?? null,
    validTo?.edtf ?? null,
  ]);

describe("termsOf", () => {
  it("begins a term no later than it was first told of, and leaves it open", () => {
    expect(summary(sighting("2025-03-02"), sighting("2025-01-07"))).toEqual([
      ["lind", false, "../2025-01-07", null],
    ]);
  });

  it("ends it between the last day it was told to be held and the first it was told to be over", () => {
    expect(
      summary(sighting("2025-01-07"), sighting("2025-03-02"), sighting("2025-06-01", over)),
    ).toEqual([["lind", true, "../2025-01-07", "2025-03-02/2025-06-01"]]);
  });

  it("knows no beginning of what was only ever told to be over", () => {
    expect(summary(sighting("2025-06-01", over), sighting("2025-07-01", over))).toEqual([
      ["lind", true, null, "../2025-06-01"],
    ]);
  });

  it("begins a new term, listed first, where it is held again", () => {
    expect(
      summary(sighting("2021-01-01"), sighting("2022-01-01", over), sighting("2025-01-01")),
    ).toEqual([
      ["lind", false, "2022-01-01/2025-01-01", null],
      ["lind", true, "../2021-01-01", "2021-01-01/2022-01-01"],
    ]);
  });

  it("takes the only organisation of a title where none is told, and none where there are two", () => {
    const bare = sighting("2025-01-02", { organizationId: null });
    expect(summary(sighting("2025-01-07"), bare)).toEqual([["lind", false, "../2025-01-02", null]]);
    const other = sighting("2025-01-09", { organizationId: "ostby" });
    expect(summary(sighting("2025-01-07"), bare, other).map(([of]) => of)).toEqual([
      "ostby",
      "lind",
      null,
    ]);
    const leader = sighting("2025-01-01", { title: "leader", organizationId: null });
    expect(summary(sighting("2025-01-07"), leader).map(([of]) => of)).toEqual(["lind", null]);
  });
});

test("a term is held from the day on which it is told of to the day before it is told to be over", () => {
  const [term] = termsOf([sighting("2025-01-07"), sighting("2025-06-01", over)]);
  const held = ["2025-01-06", "2025-01-07", "2025-05-31", "2025-06-01"].map(
    (day) => term && isHeldOn(term, day),
  );
  expect(held).toEqual([false, true, true, false]);
  const [past] = termsOf([sighting("2025-06-01", over)]);
  expect(past && isHeldOn(past, "2024-01-01")).toBe(false);
});

const anySighting = fc.record({
  title: fc.constantFrom("mayor", "judge"),
  organizationId: fc.constantFrom(null, "lind", "ostby"),
  former: fc.boolean(),
  day: fc.integer({ min: 10, max: 28 }).map((day) => `2025-01-${day}`),
});

test("every sighting is in one term, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(anySighting), fc.infiniteStream(fc.nat()), (sightings, order) => {
      const terms = termsOf(sightings);
      const all = terms.flatMap((term) => term.sightings);
      expect(all).toHaveLength(sightings.length);
      expect(new Set(all)).toEqual(new Set(sightings));
      const shuffled = sightings
        .map((one) => ({ one, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const dates = (list: typeof terms) => list.map(({ sightings: _, ...rest }) => rest);
      expect(dates(termsOf(shuffled))).toEqual(dates(terms));
    }),
  );
});

test("no term of an office is open but its last", () => {
  fc.assert(
    fc.property(fc.array(anySighting), (sightings) => {
      const open = termsOf(sightings).filter(({ former }) => !former);
      const offices = open.map(({ title, organizationId }) => `${title} ${organizationId}`);
      expect(new Set(offices).size).toBe(offices.length);
    }),
  );
});
