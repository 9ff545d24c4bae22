import fc from "fast-check";
import {
  type ActiveJudgement,
  canonicalActors,
  type JudgedActor,
} from "../../../src/resolution/identity/canonical-actors";
import type { Judgement } from "../../../src/shared/vocabulary";

const actor = (id: number, rest: Partial<JudgedActor> = {}): JudgedActor => ({
  id: String(id),
  isKnown: false,
  isWhole: true,
  ...rest,
});
const actors = [1, 2, 3, 4, 5].map((id) => actor(id));
let serial = 0;
const judged = (
  leftId: number,
  rightId: number,
  judgement: Judgement,
  score: number | null = null,
): ActiveJudgement => {
  serial += 1;
  return {
    id: String(serial),
    leftId: String(leftId),
    rightId: String(rightId),
    judgement,
    isHuman: score === null,
    score: score ?? 0,
  };
};
const canonical = (
  judgements: readonly ActiveJudgement[],
  among: readonly JudgedActor[] = actors,
): string => [...canonicalActors(among, judgements).values()].join(" ");

describe("canonicalActors", () => {
  it("joins what people and rules judged the same, also through others", () => {
    expect(canonical([])).toBe("1 2 3 4 5");
    expect(canonical([judged(2, 3, "POSITIVE"), judged(3, 5, "POSITIVE", 0.9)])).toBe("1 2 2 4 2");
  });

  it("joins nobody for what is only offered, unsure or different", () => {
    expect(
      canonical([
        judged(1, 2, "NO_JUDGEMENT", 0.8),
        judged(2, 3, "NEGATIVE"),
        judged(3, 4, "UNSURE"),
      ]),
    ).toBe("1 2 3 4 5");
  });

  it("lets no rule join whom people keep apart, directly or through others", () => {
    const apart = judged(1, 3, "NEGATIVE");
    expect(canonical([apart, judged(1, 3, "POSITIVE", 1)])).toBe("1 2 3 4 5");
    expect(canonical([apart, judged(1, 2, "POSITIVE"), judged(2, 3, "POSITIVE", 1)])).toBe(
      "1 1 3 4 5",
    );
    expect(canonical([judged(1, 3, "UNSURE"), judged(1, 3, "POSITIVE", 1)])).toBe("1 2 3 4 5");
  });

  it("follows the surer rule where two would together join whom people keep apart", () => {
    const apart = judged(1, 3, "NEGATIVE");
    const [surer, other] = [judged(2, 3, "POSITIVE", 0.95), judged(1, 2, "POSITIVE", 0.9)];
    expect(canonical([other, apart, surer])).toBe("1 2 2 4 5");
  });

  it("lets stand for all who is known beforehand, else who has a whole name, else who was first", () => {
    const judgements = [judged(1, 2, "POSITIVE"), judged(2, 3, "POSITIVE")];
    const first = actor(1, { isWhole: false });
    expect(canonical(judgements, [first, actor(2), actor(3)])).toBe("2 2 2");
    expect(canonical(judgements, [first, actor(2), actor(3, { isKnown: true })])).toBe("3 3 3");
  });

  it("leaves a name in part open that rules lead to two by, until these are one", () => {
    const cast = [actor(1, { isWhole: false }), actor(2), actor(3)];
    const both = [judged(1, 2, "POSITIVE", 0.9), judged(1, 3, "POSITIVE", 0.8)];
    expect(canonical(both.slice(0, 1), cast)).toBe("2 2 3");
    expect(canonical(both, cast)).toBe("1 2 3");
    expect(canonical([...both, judged(2, 3, "POSITIVE")], cast)).toBe("2 2 2");
    expect(canonical([...both, judged(1, 3, "NEGATIVE")], cast)).toBe("2 2 3");
  });

  it("lets no rule add to a name in part what a person has told of it", () => {
    const cast = [actor(1, { isWhole: false }), actor(2), actor(3)];
    expect(canonical([judged(1, 2, "POSITIVE"), judged(1, 3, "POSITIVE", 0.9)], cast)).toBe(
      "2 2 3",
    );
  });

  const id = fc.integer({ min: 1, max: 8 });
  const judgement = fc
    .record({
      left: id,
      right: id,
      judgement: fc.constantFrom<Judgement>("POSITIVE", "NEGATIVE", "UNSURE", "NO_JUDGEMENT"),
      score: fc.option(fc.constantFrom(0.8, 0.9), { nil: null }),
    })
    .filter(({ left, right }) => left !== right);
  const cast = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

  it("is decided by what is judged and not by the order, and keeps people's word", () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 20 }), cast, fc.nat(), (made, whole, seed) => {
        const among = whole.map((isWhole, at) => actor(at + 1, { isWhole }));
        const all = made.map((one) => judged(one.left, one.right, one.judgement, one.score));
        const found = canonicalActors(among, all);
        const shuffled = [...all].sort(
          (a, b) => ((Number(a.id) * 7919 + seed) % 101) - ((Number(b.id) * 7919 + seed) % 101),
        );
        expect(canonicalActors([...among].reverse(), shuffled)).toEqual(
          new Map([...found].reverse()),
        );
        for (const [, to] of found) expect(found.get(to)).toBe(to);
        const byPeople = canonicalActors(
          among,
          all.filter(({ isHuman }) => isHuman),
        );
        for (const { leftId, rightId, judgement: given, isHuman } of all) {
          if (!isHuman) continue;
          const isOne = found.get(leftId) === found.get(rightId);
          if (given === "POSITIVE") expect(isOne).toBe(true);
          if (given !== "POSITIVE" && byPeople.get(leftId) !== byPeople.get(rightId)) {
            expect(isOne).toBe(given === "NO_JUDGEMENT" && isOne);
          }
        }
      }),
    );
  });
});
