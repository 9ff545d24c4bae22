import type { Span } from "../../text/article-text";
import { argumentsAt } from "../predicates/arguments";
import type { Argument, Predicate } from "../predicates/predicate";
import type { Trigger } from "./event-draft";
import { supportOf } from "./participants";
import { actorsAtHead, type Scene } from "./scene";

const AT = new Set(["in", "at", "near", "outside", "inside", "off", "across", "around"]);
/** Whom or what these are directed at is a place as well, where it is nobody. */
const ON = new Set(["on", "against", "to", "over"]);

/** Where it takes place, as worded: the first place named with it, or with the verb that a noun is told with; null where none is. */
export function placeOf(scene: Scene, { predicate, type, frame, cueOf }: Trigger): Span | null {
  const support =
    predicate.form === "NOUN"
      ? (supportOf(scene, { predicate, type }) ?? verbOver(scene, predicate))
      : null;
  const objects = (support ?? predicate).arguments.filter(({ role }) => role === "OBJECT");
  const behind = objects.flatMap(({ head }) =>
    scene.dependents.below(head).filter((at) => at > head && scene.text.relations[at] === "nmod"),
  );
  const all = [
    ...predicate.arguments,
    ...(support?.arguments ?? []),
    // "killed ten people in Lund": where they were killed, wherever a parser hangs it
    ...behind.flatMap((at) => argumentsAt(scene.text, at, "OBLIQUE")),
  ];
  const found =
    all.find(({ preposition, head }) => AT.has(preposition ?? "") && isPlace(scene, head)) ??
    (cueOf === null && (type === "ASSAULT" || frame === "JOURNEY")
      ? predicate.arguments.find((argument) => isGoal(scene, argument, frame))
      : undefined);
  return found?.span ?? null;
}

/** "The blast happened in Lund", "was killed in the blast in Lund": the verb of which the noun is the subject. */
function verbOver({ text, predicates }: Scene, { head }: Predicate): Predicate | null {
  const subject = text.relations[head]?.startsWith("nsubj") === true;
  return (subject ? predicates.get(text.heads[head] ?? -1) : undefined) ?? null;
}

function isGoal(
  scene: Scene,
  { role, preposition, head }: Argument,
  frame: Trigger["frame"],
): boolean {
  if (frame === "JOURNEY")
    return (role === "OBJECT" || preposition === "to") && isPlace(scene, head);
  const directed = ON.has(preposition ?? "") || role === "OBJECT";
  return (
    directed &&
    isPlace(scene, head) &&
    actorsAtHead(scene, head).every((actor) => isState(scene, actor))
  );
}

/** A name that is nobody's, or a state's, or what a name tells: "the Lissen bridge", "the port of Lissen". */
function isPlace(scene: Scene, head: number): boolean {
  const { tags, relations } = scene.text;
  if (scene.timeAt.has(head)) return false;
  const isName = (at: number) => /^NNP/.test(tags[at] ?? "");
  const told = scene.dependents
    .below(head)
    .filter((at) => relations[at] === "compound" || (at > head && relations[at] === "nmod"));
  if (!isName(head) && !told.some(isName)) return false;
  return actorsAtHead(scene, head).every((actor) => isState(scene, actor));
}

function isState({ actors }: Scene, actor: number): boolean {
  const kind = actors[actor]?.kind;
  return kind === "STATE" || kind === "PUBLIC_BODY";
}
