import type { AttributionDraft, Finder, Refiner } from "../../src/reading/draft";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import { runSteps, type TraceStep } from "../../src/reading/trace";
import { analyseText } from "../../src/text/analyse";
import { aDraft } from "./a-draft";

const surface = surfaceOf(analyseText("Voss left."));
const weak = aDraft({ rule: "weak" });
const strong = aDraft({ rule: "strong" });
const finder = (...found: AttributionDraft[]): Finder => ({
  name: `find-${found[0]?.rule}`,
  find: () => found,
});
const dropWeak: Refiner = {
  name: "drop-weak",
  refine: (drafts) => drafts.filter((draft) => draft !== weak),
  reason: (draft, kept) => `${draft.rule} beside ${kept.map(({ rule }) => rule).join()}`,
};
const raise: Refiner = {
  name: "raise",
  refine: (drafts) => drafts.map((draft) => ({ ...draft, confidence: 1 })),
};

test("tells what each step added, took away and altered, and why", () => {
  const trace: TraceStep[] = [];
  const drafts = runSteps(surface, [finder(weak), finder(strong)], [dropWeak, raise], trace);
  expect(drafts).toEqual([{ ...strong, confidence: 1 }]);
  expect(trace).toMatchObject([
    { step: "find-weak", added: [weak], removed: [] },
    { step: "find-strong", added: [strong], removed: [] },
    { step: "drop-weak", added: [], removed: [weak] },
    { step: "raise", added: drafts, removed: [strong] },
  ]);
  expect(trace[2]?.reasonFor(weak)).toBe("weak beside strong");
  expect(trace[3]?.reasonFor(strong)).toBeNull();
});

test("reads the same where nobody follows", () => {
  const steps = [
    [finder(weak), finder(strong)],
    [dropWeak, raise],
  ] as const;
  expect(runSteps(surface, ...steps)).toEqual(runSteps(surface, ...steps, []));
});
