import type { Span } from "../../text/article-text";
import { Dependents } from "../predicates/dependents";
import { spanOfTokens } from "../predicates/phrases";
import type { Predicate } from "../predicates/predicate";
import type { ParsedText } from "../ranking/parsed-text";
import type { AssertionDraft } from "./assertion-draft";
import { frameOfClause, polarityOfClause } from "./clause-frame";
import { clauseEnd } from "./clause-opening";
import { Mark } from "./marked-tokens";
import { isMarked, isOwn, type Scene } from "./scene";

/** Who is said to regret or overlook something is said so by one who takes it to be a fact (Kiparsky and Kiparsky 1970). */
const FACTIVE = new Set(
  "regret ignore overlook forget realize realise discover resent know learn notice neglect aware unaware proud glad sorry mindful grateful".split(
    " ",
  ),
);

/** "Ignored the fact *that the dam had failed*", "regretted *that …*", "was unaware *that …*": what stands behind it is taken for granted. */
export function factiveComplements(scene: Scene): AssertionDraft[] {
  const { parsed } = scene;
  return scene.predicates.flatMap((predicate) => {
    const { governor, head, form } = predicate;
    if (form !== "FINITE" || governor === null || predicate.mark !== "that") return [];
    if (!isOwn(scene, head) || !isFact(scene, governor.head)) return [];
    const content = contentOf(parsed, predicate);
    return [
      {
        rule: "factive-complement",
        confidence: 0.75,
        voice: "PRESUPPOSED",
        head,
        content,
        frame: frameOfClause(scene.parsed, predicate, content),
        polarity: polarityOfClause(predicate),
      },
    ];
  });
}

/** Whether a word takes for granted what hangs on it, and is no part of what somebody says. */
function isFact(scene: Scene, above: number): boolean {
  const { lemmas, tags, words } = scene.parsed;
  if (isMarked(scene, above, Mark.Said) || !isOwn(scene, above)) return false;
  if (words[above] === "fact") return true;
  return FACTIVE.has(lemmas[above] ?? "") && !/^NN/.test(tags[above] ?? "");
}

/** The clause without "that". */
function contentOf(parsed: ParsedText, { head }: Predicate): Span[] {
  const mark = Dependents.of(parsed)
    .below(head)
    .find((at) => at < head && parsed.relations[at] === "mark");
  return [spanOfTokens(parsed, (mark ?? head - 1) + 1, clauseEnd(parsed, head))];
}
