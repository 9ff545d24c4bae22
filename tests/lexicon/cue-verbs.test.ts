import { CUE_VERBS, CUES_BY_VERB } from "../../src/lexicon/cue-verbs";

test("every entry is whole and in lower case", () => {
  for (const { verb, particles, lemma, frames, links } of CUE_VERBS) {
    expect([verb, ...particles].join(" ")).toBe(lemma);
    expect(lemma).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    expect(frames.size).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^[a-z]+$/);
  }
});

test("entries that need a preposition have one, the others have none", () => {
  for (const { lemma, frames, links } of CUE_VERBS) {
    const needs = frames.has("LINK") || frames.has("CHARGE");
    expect(`${lemma}: ${links.length > 0}`).toBe(`${lemma}: ${needs}`);
  }
});

test.each([
  ["say", "NEUTRAL", "SPEECH"],
  ["claim", "DISTANCING", "SPEECH"],
  ["reveal", "ENDORSING", "SPEECH"],
  ["deny", "NEUTRAL", "DENIAL"],
  ["warn", "NEUTRAL", "WARNING"],
  ["promise", "NEUTRAL", "PROMISE"],
  ["believe", "NEUTRAL", "BELIEF"],
])("%s is %s %s", (verb, stance, kind) => {
  const entries = CUES_BY_VERB.get(verb) ?? [];
  expect(entries.map((entry) => `${entry.stance} ${entry.cueClass}`)).toContain(
    `${stance} ${kind}`,
  );
});

test.each(["go", "carry", "harbour", "be"])("%s is no cue of its own", (verb) => {
  const bare = (CUES_BY_VERB.get(verb) ?? []).filter(({ particles }) => particles.length === 0);
  expect(bare).toEqual([]);
});
