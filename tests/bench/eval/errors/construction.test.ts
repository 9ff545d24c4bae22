import { constructionOf, cueLemma } from "../../../../bench/eval/errors/construction";
import type { Gold } from "../../../../bench/eval/errors/judge";

/** "[source]" and "{content}" are marked in the text, the cue as "<said>". */
function read(marked: string, parts: Partial<Gold> = {}): { text: string; gold: Gold } {
  const text = marked.replace(/[[\]{}<>]/gu, "");
  const spans = (open: string, close: string): [number, number][] => {
    const found: [number, number][] = [];
    let at = 0;
    for (const character of marked) {
      if (character === open) found.push([at, at]);
      const last = found.at(-1);
      if (character === close && last) last[1] = at;
      if (!"[]{}<>".includes(character)) at += 1;
    }
    return found;
  };
  const gold: Gold = {
    source: spans("[", "]"),
    cue: spans("<", ">"),
    content: spans("{", "}"),
    type: "indirect",
    nested_in: null,
    ...parts,
  };
  return { text, gold };
}

test.each([
  ["[Voss] <said> {the ship was old}.", "reported clause"],
  ["[Voss] <promised> {to mend the ship}.", "deed"],
  ["[Voss] <praised> {the crew}.", "thing"],
  ["{The ship was old}, [Voss] <said>.", "clause before its cue"],
  ["<According to> [Voss], {the ship was old}.", "according to"],
  ["[Voss]<:> {The ship is old}", "colon"],
  ["[Voss] has <no illusions about> {the crew}.", "noun or adjective"],
  ["<said> {the ship was old}.", "carried on"],
  ["[Voss] {the ship was old}.", "no cue"],
])("%s is built as %s", (marked, construction) => {
  const { text, gold } = read(marked);
  expect(constructionOf(text, gold)).toBe(construction);
});

test("nesting and quotation marks are told by the annotation", () => {
  const nested = read("[Voss] <said> {the ship was old}.", { nested_in: 0 });
  expect(constructionOf(nested.text, nested.gold)).toBe("nested");
  const direct = read('[Voss] <said> {"It was old."}', { type: "direct" });
  expect(constructionOf(direct.text, direct.gold)).toBe("direct");
});

test.each([
  ["[Voss] <has said> {it}.", "say"],
  ["[Voss] <denied> {it}.", "deny"],
  ["<According to> [Voss], {it}.", "according to"],
  ["[Voss] has <no illusions about> {it}.", "illusions"],
  ["[Voss] was <for> {it}.", "for"],
  ["[Voss] {it}.", "–"],
])("the cue of %s is %s", (marked, lemma) => {
  const { text, gold } = read(marked);
  expect(cueLemma(text, gold)).toBe(lemma);
});
