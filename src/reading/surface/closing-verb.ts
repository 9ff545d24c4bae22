import { CUES_BY_VERB } from "../../lexicon/cue-verbs";

/** What matters of a word that was classified before. */
interface Classified {
  readonly class: string;
  readonly text: string;
  readonly sentence: number;
}

/** No speaker named behind a comma is longer, in tokens. */
const LONGEST = 8;
const NAMING = new Set(["NOUN", "NAME", "ADJECTIVE", "CLITIC"]);
const TENSED = new Set(["FINITE", "AUXILIARY", "MODAL"]);

/**
 * Whether a verb of saying that looks like a noun is one, where it ends a sentence behind a clause, a comma and a noun phrase:
 * "… were aboard, the owner estimates."
 * @param before the words before it
 */
export function closesAttribution(before: readonly Classified[], lemma: string): boolean {
  if (!CUES_BY_VERB.get(lemma)?.some(({ frames }) => frames.has("CLAUSE"))) return false;
  let first = before.length;
  while (before.length - first < LONGEST && NAMING.has(before[first - 1]?.class ?? "MARK"))
    first -= 1;
  const opener = before[first - 1];
  const determined = opener?.class === "DETERMINER" || opener?.class === "POSSESSIVE";
  if (determined) first -= 1;
  const named = determined || before[first]?.class === "NAME";
  const comma = before[first - 1];
  if (!named || first >= before.length || comma?.text !== ",") return false;
  for (let at = first - 2; before[at]?.sentence === comma.sentence; at -= 1)
    if (TENSED.has(before[at]?.class ?? "MARK")) return true;
  return false;
}
