import fc from "fast-check";
import { flattenSpans, spansOf } from "../../src/entities/spans";

describe("spans in a column", () => {
  it("come back as they went in", () => {
    const span = fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        expect(spansOf(flattenSpans(spans))).toEqual(spans);
      }),
    );
  });

  it("are start and end by turns", () => {
    expect(
      flattenSpans([
        { start: 3, end: 8 },
        { start: 9, end: 12 },
      ]),
    ).toEqual([3, 8, 9, 12]);
  });
});
