import { type Commitment, factualityOf, mostCommitted } from "../../src/resolution/factuality";

const said: Commitment = {
  stance: "AGREE",
  modalities: ["ASSERTED"],
  isHedged: false,
  cue: { class: "SPEECH", type: "COMMUNICATION" },
};
const thought = { class: "BELIEF", type: "PROPOSITIONAL_ATTITUDE" } as const;

test.each<[string, Partial<Commitment>, string]>([
  ["what is said is certain", {}, "CT_PLUS"],
  ["what the article itself states is certain", { cue: null }, "CT_PLUS"],
  ["what is known is certain", { cue: { class: "KNOWLEDGE", type: "FACTIVE" } }, "CT_PLUS"],
  [
    "what is denied is certainly not so",
    { stance: "DISAGREE", modalities: ["DENIED"] },
    "CT_MINUS",
  ],
  ["what is only discussed stays open", { stance: "DISCUSS" }, "U_U"],
  ["what is thought is probable", { cue: thought }, "PR_PLUS"],
  ["what is not thought so is probably not", { cue: thought, stance: "DISAGREE" }, "PR_MINUS"],
  ["what is promised is probable", { modalities: ["PROMISED"] }, "PR_PLUS"],
  ["what may be is possible", { modalities: ["POSSIBLE"] }, "PS_PLUS"],
  ["what is hedged is possible, be it thought", { isHedged: true, cue: thought }, "PS_PLUS"],
  ["what is demanded stays open", { modalities: ["DEMANDED"] }, "U_U"],
  ["what hangs on a condition stays open", { modalities: ["PROMISED", "CONDITIONAL"] }, "U_U"],
  ["what is asked for stays open", { cue: { class: "REQUEST", type: "COMMUNICATION" } }, "U_U"],
])("%s", (_what, parts, factuality) => {
  expect(factualityOf({ ...said, ...parts })).toBe(factuality);
});

test("of several the most certain counts, and of none nothing is known", () => {
  expect(mostCommitted(["U_U", "PS_PLUS", "PR_PLUS"])).toBe("PR_PLUS");
  expect(mostCommitted([])).toBe("U_U");
});
