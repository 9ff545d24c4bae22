import { cpuCost } from "./cpu-cost";

describe("cpuCost", () => {
  it("does the work once where that was quick enough, three times at most where it was not", () => {
    let times = 0;
    const work = () => void times++;
    expect(cpuCost(work, 1000)).toBeLessThan(1000);
    expect(times).toBe(1);
    expect(cpuCost(work, -1)).toBeGreaterThanOrEqual(0);
    expect(times).toBe(4);
  });

  it("grows with the work", () => {
    const sum = (rounds: number) => () => {
      let total = 0;
      for (let at = 0; at < rounds; at++) total += Math.sqrt(at);
      if (total < 0) throw new Error("a sum of roots is not negative");
    };
    expect(cpuCost(sum(3e6), 0)).toBeGreaterThan(cpuCost(sum(3e4), 0));
  });
});
