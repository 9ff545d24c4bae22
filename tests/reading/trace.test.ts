import { readArticle } from "../../src/reading/english";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import { printTrace, type TraceStep } from "../../src/reading/trace";

test("tells which rule proposed what, and which step took it away", () => {
  const trace: TraceStep[] = [];
  const { text } = readArticle("Voss did not say whether the ship had sunk.", {}, trace);
  const lines = printTrace(surfaceOf(text), trace).split("\n");
  expect(lines).toContain("  + reported-clause 0.70 [Voss] say [whether the ship had sunk]");
  const dropped = lines.indexOf("  - reported-clause 0.70 [Voss] say [whether the ship had sunk]");
  expect(lines[dropped - 1]).toBe("drop-withheld");
});
