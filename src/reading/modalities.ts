import type { Modality, Polarity } from "../shared/vocabulary";
import type { Span } from "../text/article-text";
import { slice } from "../text/spans";
import type { AttributionDraft } from "./draft";
import { firstFrom } from "./surface/clauses";
import { type MainVerb, mainVerbs } from "./surface/main-verbs";
import type { SurfaceText } from "./surface/surface-text";

const DEMAND = /^(?:must|should)$/;
const DEMAND_TO = /^(?:have|has|had|need|needs|needed|ought)$/;
const POSSIBILITY = /^(?:may|might|could)$/;
const DOUBT = /^(?:possibly|perhaps|maybe)$/;
/** "It is possible that", "is likely to", where a form of "be" has them behind it. */
const LIKELIHOOD: ReadonlyMap<string, Modality> = new Map([
  ["possible", "POSSIBLE"],
  ["conceivable", "POSSIBLE"],
  ["likely", "EXPECTED"],
  ["unlikely", "EXPECTED"],
]);
const FUTURE = /^(?:will|would|shall|'ll|'d|wo)$/;
const FIRST_PERSON = /^(?:i|we)$/i;
/** An act of nobody, or towards nobody, did not take place. */
const NOBODY = /^(?:no|nobody|none|neither)\b/i;
/** "cannot be permitted": that something must not be. */
const PERMISSION = /^(?:permitted|allowed|tolerated|accepted)$/;
/** By these a speaker gives his word for what will be. */
const ASSURING = new Set(["assure", "reassure", "guarantee"]);
const ONES_TERM = /^[“"‘'«].*\b(?:while|as long as) (?:i|we)\b/isu;
/** What nobody does on purpose cannot be promised: "we will see", "we will be late". */
const NOT_ONES_CHOICE = new Set(
  "be see know have need lose win find feel suffer become remain happen die fail miss regret understand remember".split(
    " ",
  ),
);

/** What is known of a saying beside its words. */
export interface Saying {
  readonly draft: AttributionDraft;
  /** Whether "if", "unless" and the like stand in the content. */
  readonly conditional: boolean;
  /** Whether a phrase names the speaker, or what the speaker speaks for. */
  readonly isOwn: (subject: Span) => boolean;
}

/**
 * What the speaker does with the content: the cue tells it, or else the main verbs of the content do, each in its place ("is old and
 * must go": asserted, demanded). Never empty.
 */
export function modalitiesOf(surface: SurfaceText, saying: Saying): readonly Modality[] {
  const { draft, conditional } = saying;
  if (draft.cueClass === "WARNING" && conditional) return ["THREATENED", "CONDITIONAL"];
  const found = draft.modality === "ASSERTED" ? worded(surface, saying) : [draft.modality];
  return conditional ? [...found, "CONDITIONAL"] : found;
}

function worded(surface: SurfaceText, saying: Saying): readonly Modality[] {
  const { content } = saying.draft;
  const last = content.at(-1);
  if (last && /\?["”’»']*$/u.test(slice(surface.text.text, last))) return ["QUESTIONED"];
  const found = mainVerbs(surface, content).map((verb) => modalityOf(surface, verb, saying));
  return found.length === 0 ? ["ASSERTED"] : [...new Set(found)];
}

function modalityOf(surface: SurfaceText, verb: MainVerb, saying: Saying): Modality {
  const { words } = surface;
  const { group } = verb;
  const first = words[group.first]?.lower ?? "";
  const second = words[group.first + 1]?.lower ?? "";
  const head = words[group.head];
  if (DEMAND.test(first) && second !== "have") return "DEMANDED";
  if (DEMAND_TO.test(head?.lower ?? "") && words[group.end]?.class === "TO") return "DEMANDED";
  if (group.negated && PERMISSION.test(head?.lower ?? "") && first.startsWith("ca"))
    return "DEMANDED";
  if (POSSIBILITY.test(first)) return "POSSIBLE";
  for (let at = group.first - 1; at <= group.end; at++)
    if (DOUBT.test(words[at]?.lower ?? "")) return "POSSIBLE";
  if (!isFuture(surface, verb)) return likelihood(words, group.end) ?? "ASSERTED";
  if (!isCommitment(surface, verb, saying)) return "EXPECTED";
  return saying.draft.cueClass === "WARNING" ? "THREATENED" : "PROMISED";
}

/** "is likely to fail", "is very likely that"; not "is possible", which ends there. */
function likelihood(words: SurfaceText["words"], at: number): Modality | undefined {
  const place = LIKELIHOOD.has(words[at]?.lower ?? "") ? at : at + 1;
  const next = words[place + 1]?.lower ?? "";
  return /^(?:to|that)$/.test(next) ? LIKELIHOOD.get(words[place]?.lower ?? "") : undefined;
}

/** "will go", "is going to go", "are to go"; not "would have gone", which did not come to be. */
function isFuture({ words }: SurfaceText, { group }: MainVerb): boolean {
  const first = words[group.first]?.lower ?? "";
  const rest = words.slice(group.first + 1, group.end).map(({ lower }) => lower);
  if (FUTURE.test(first)) return !(rest.includes("have") && group.head - group.first > 1);
  const to = words[group.end]?.class === "TO";
  if (/^(?:is|are|am|was|were|'s|'re|'m)$/.test(first) && to)
    return group.end - group.first === 1 || words[group.head]?.lower === "going";
  return false;
}

/** Whether the speaker gives his word: he assures somebody, or speaks of what he himself, or what he speaks for, will do. */
function isCommitment(
  { words, text }: SurfaceText,
  { group, subject }: MainVerb,
  { draft, isOwn }: Saying,
): boolean {
  if (ASSURING.has(draft.cueLemma ?? "")) return true;
  if (draft.type !== "COMMUNICATION" || group.passive) return false;
  if (words[group.first - 1]?.lower === "there") return isForOnesTerm(text.text, draft);
  if (subject === null) return false;
  const head = words[group.head];
  if (NOT_ONES_CHOICE.has(head?.verb?.lemma ?? head?.lower ?? "")) return false;
  const named = slice(text.text, subject);
  const quoted = words[group.head]?.quotation !== null;
  return (quoted && FIRST_PERSON.test(named)) || isOwn(subject);
}

/** "There will be no strike while I lead this union": for the time that is in the speaker's hands he gives his word. */
function isForOnesTerm(text: string, { content }: AttributionDraft): boolean {
  return content.some((span) => ONES_TERM.test(slice(text, span)));
}

/**
 * A denial, a refusal and a negated cue put their content negatively, and so do an act of nobody or towards nobody ("asked no
 * government to help") and what negates it from outside ("vowed never *to close it*"); whether a plain clause is negated is left
 * to reading claims.
 */
export function polarityOf(draft: AttributionDraft, { words, text }: SurfaceText): Polarity {
  const [first] = draft.content;
  const at = first ? firstFrom(words, first.start, ({ start }) => start) : 0;
  const outside = words[at - 1];
  const behind = outside !== undefined && draft.cue !== null && outside.start >= draft.cue.end;
  const negations = [
    draft.modality === "DENIED",
    draft.negated,
    behind && words[at]?.class === "TO" && /^(?:not|never)$/.test(outside.lower),
    [...draft.source, ...draft.addressee].some((span) => NOBODY.test(slice(text.text, span))),
  ];
  return negations.filter(Boolean).length % 2 === 0 ? "POSITIVE" : "NEGATIVE";
}
