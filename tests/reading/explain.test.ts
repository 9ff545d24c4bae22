import type { AttributionDraft } from "../../src/reading/draft";
import { explainReading, type SentenceExplanation } from "../../src/reading/explain";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import type { TraceStep } from "../../src/reading/trace";
import { locate } from "../support/locate";
import { writtenReading } from "../support/written-reading";
import { aDraft } from "./a-draft";

const TEXT = "It rained. Voss said the ship sank. The crew warned us that it would.";
const reading = writtenReading(TEXT, {
  attributions: [{ content: "the ship sank", cue: "said", source: "Voss", rule: "clause" }],
});
const draft = (rule: string, cue: string, content: string, confidence = 0.5): AttributionDraft =>
  aDraft({ rule, confidence, cue: locate(TEXT, cue), content: [locate(TEXT, content)] });

const step = (
  name: string,
  added: readonly AttributionDraft[],
  removed: readonly AttributionDraft[] = [],
): TraceStep => ({ step: name, added, removed, reasonFor: ({ rule }) => `no ${rule}` });

const explain = (...trace: TraceStep[]): SentenceExplanation[] =>
  explainReading(surfaceOf(reading.text), reading, trace);

const short = draft("clause", "said", "the ship");
const whole = { ...short, content: [locate(TEXT, "the ship sank")] };
const weak = draft("weak", "said", "the ship sank", 0.2);

describe("explainReading", () => {
  it("has an entry for every sentence, with candidates where their cues stand", () => {
    const [first, second, third, ...more] = explain(step("clause", [short]));
    expect(first?.candidates).toEqual([]);
    expect(second?.candidates).toMatchObject([{ step: "clause", proposed: short }]);
    expect(third?.candidates).toEqual([]);
    expect(more).toEqual([]);
  });

  it("follows a candidate that a step alters to the attribution it becomes", () => {
    const [, sentence] = explain(step("clause", [short]), step("widen", [whole], [short]));
    expect(sentence?.candidates).toMatchObject([
      {
        proposed: short,
        changes: [{ step: "widen", draft: whole }],
        dropped: null,
        attribution: 0,
      },
    ]);
  });

  it("tells which step dropped a candidate and why, also after it was altered", () => {
    const raised = { ...weak, confidence: 0.3 };
    const [, sentence] = explain(
      step("weak", [weak]),
      step("clause", [whole]),
      step("raise", [raised], [weak]),
      step("choose", [], [raised]),
    );
    expect(sentence?.candidates).toMatchObject([
      { proposed: weak, dropped: { step: "choose", reason: "no weak" }, attribution: null },
      { proposed: whole, changes: [], dropped: null, attribution: 0 },
    ]);
  });

  it("does not take another rule's candidate for an altered one", () => {
    const [, sentence] = explain(step("weak", [weak]), step("replace", [whole], [weak]));
    expect(sentence?.candidates).toMatchObject([
      { step: "weak", dropped: { step: "replace" } },
      { step: "replace", proposed: whole, changes: [], dropped: null },
    ]);
  });

  it("names the verbs that no finder used", () => {
    const unused = (...trace: TraceStep[]) =>
      explain(...trace).flatMap(({ unusedCues }) => unusedCues.map(({ lemma }) => lemma));
    expect(unused()).toEqual(expect.arrayContaining(["say", "warn"]));
    expect(unused(step("clause", [whole]))).not.toContain("say");
    expect(unused(step("clause", [whole]))).toContain("warn");
  });
});
