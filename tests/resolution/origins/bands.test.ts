import { bandsOf } from "../../../src/resolution/origins/bands";
import { signatureOf } from "../../../src/resolution/origins/signature";

describe("bandsOf", () => {
  it("gives texts that share most of their words a band in common, and other texts none", () => {
    const list = Array.from({ length: 120 }, (_, at) => `w${at}`);
    const bands = new Set(bandsOf(signatureOf(list)));
    expect(bands.size).toBe(42);
    expect(bandsOf(signatureOf(list.slice(0, 80))).some((band) => bands.has(band))).toBe(true);
    const others = Array.from({ length: 50 }, (_, text) => list.map((each) => `${each}-${text}`));
    const meets = others.filter((other) =>
      bandsOf(signatureOf(other)).some((band) => bands.has(band)),
    );
    expect(meets).toEqual([]);
  });

  it("has none for a text without shingles", () => {
    expect(bandsOf(signatureOf(["one"]))).toEqual([]);
  });
});
