import { matchMentions } from "../../../../bench/eval/stories/match-mentions";

const gold = (start: number, end: number) => ({ file: "x", span: { start, end }, actor: "a" });
const found = (start: number, end: number) => ({
  file: "x",
  span: { start, end },
  kind: "NAME" as const,
  actor: "1",
});

describe("names", () => {
  it("answer to the mention that has the fewest words more, one to one", () => {
    // “Israel’s broadcaster KAN” with “Israel” and “KAN”
    const [israel, kan] = [gold(0, 6), gold(21, 24)];
    const [whole, inner] = [found(0, 24), found(0, 6)];
    expect([...matchMentions([israel, kan], [whole, inner])]).toEqual([
      [israel, inner],
      [kan, whole],
    ]);
  });

  it("rather answer to what ends where they end", () => {
    const name = gold(10, 14);
    const [titled, described] = [found(0, 14), found(10, 20)];
    expect(matchMentions([name], [described, titled]).get(name)).toBe(titled);
  });

  it("do not answer to a description that only begins with them", () => {
    const king = { ...found(0, 13), kind: "NOMINAL" as const };
    expect(matchMentions([gold(0, 6)], [king]).size).toBe(0);
    expect(matchMentions([gold(7, 13)], [king]).size).toBe(1);
  });

  it("do not answer to what stands elsewhere", () => {
    expect(matchMentions([gold(0, 4)], [found(4, 8), { ...found(0, 4), file: "y" }]).size).toBe(0);
  });
});
