import { EVENT_NOUNS } from "../../src/lexicon/event-nouns";
import { EVENT_VERBS, VERB_OF_FORM } from "../../src/lexicon/event-verbs";

test("verbs are known by all their forms", () => {
  expect(["shells", "shelled", "shelling"].map((form) => VERB_OF_FORM.get(form))).toEqual([
    "shell",
    "shell",
    "shell",
  ]);
  expect(VERB_OF_FORM.get("said")).toBeUndefined();
});

test("entries that ask for a word beside them come before those that ask for none", () => {
  for (const entries of [...EVENT_VERBS.values(), ...EVENT_NOUNS.values()]) {
    const asking = entries.map(({ beside }) => beside.size > 0);
    expect(asking).toEqual([...asking].sort((one, other) => Number(other) - Number(one)));
  }
});

test("no entry is empty or in capitals", () => {
  for (const lemma of [...EVENT_VERBS.keys(), ...EVENT_NOUNS.keys()])
    expect(lemma).toMatch(/^[a-z][a-z -]+$/);
});
