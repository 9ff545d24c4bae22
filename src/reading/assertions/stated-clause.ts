import { Dependents } from "../predicates/dependents";
import type { Predicate } from "../predicates/predicate";
import { firstFrom } from "../surface/clauses";
import { isUnderNoVerb } from "./clause-opening";
import type { Scene } from "./scene";

/** Their sense hangs on who speaks or on what was told before; an article that says "I" gives its author's view. */
const OPEN_SUBJECTS = new Set("i we you this that these those it what one who which".split(" "));
const OPEN_POSSESSORS = new Set(["my", "our", "your"]);

/**
 * Whether a clause puts something as a fact about somebody or something that can be told: no question, no imperative, nothing of "I", "this" or
 * an "it" that stands for nobody.
 */
export function isStated(scene: Scene, predicate: Predicate): boolean {
  const { parsed } = scene;
  if (isAsked(scene, predicate.head)) return false;
  const below = Dependents.of(parsed).below(predicate.head);
  const own = below.filter((at) => /^(?:[nc]subj|expl)/.test(parsed.relations[at] ?? ""));
  const role = predicate.passive ? "OBJECT" : "SUBJECT";
  const shared = predicate.arguments.filter((one) => one.shared && one.role === role);
  if (predicate.form === "PARTICIPLE") return true;
  if (isUnderNoVerb(parsed, predicate) && own.length === 0) own.push(predicate.governor?.head ?? 0);
  const subjects = [
    ...own.filter((at) => !/^W/.test(parsed.tags[at] ?? "")),
    ...shared.map(({ head }) => head),
  ];
  // "it is not known how many": the subject stands for the clause behind it
  const isExpletive = below.some((at) => /^[cx]comp|^csubj/.test(parsed.relations[at] ?? ""));
  return (
    subjects.length > 0 &&
    subjects.every((at) => isTellable(scene, at) && !(isExpletive && parsed.words[at] === "it"))
  );
}

function isAsked({ parsed }: Scene, head: number): boolean {
  const { tokens, sentences } = parsed.article;
  const { endToken = 0, firstToken = 0 } = sentences[tokens[head]?.sentence ?? -1] ?? {};
  return tokens
    .slice(Math.max(firstToken, endToken - 2), endToken)
    .some(({ text }) => text === "?");
}

function isTellable({ parsed, mentions }: Scene, subject: number): boolean {
  const below = Dependents.of(parsed).below(subject);
  if (below.some((at) => OPEN_POSSESSORS.has(parsed.words[at] ?? ""))) return false;
  if (!OPEN_SUBJECTS.has(parsed.words[subject] ?? "")) return true;
  const start = parsed.article.tokens[subject]?.start ?? 0;
  const mention = mentions[firstFrom(mentions, start, ({ span }) => span.start)];
  return mention?.span.start === start && mention.actor !== null;
}
