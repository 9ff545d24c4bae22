import { hashText } from "../../../shared/hash";
import { bucket, type FeatureVector } from "../../ranking/feature-vector";
import { Kind, type ParsedText } from "../../ranking/parsed-text";
import { pathBetween } from "../../ranking/path-between";
import type { Nominal } from "./nominals";
import type { Pronoun, Scene } from "./scene";

export const ANTECEDENT_FEATURES = 90;

/** Relations up to a common ancestor that are looked at, no more. */
const LONGEST_PATH = 5;
/** Mentions of one actor beyond these count no more. */
const OFTEN = 12;

/** What is the same for all antecedents of one pronoun. */
export interface PronounFacts {
  /** he and she as one, it, they. */
  readonly form: number;
  /** The same with its grammatical role. */
  readonly use: number;
  readonly pronoun: Pronoun;
  readonly candidates: readonly Nominal[];
  /** How often each actor was meant before it, by candidate. */
  readonly counts: readonly number[];
  readonly most: number;
  /** The last one who was named as a subject or said to say something, as a place among the candidates; -1 where nobody was. */
  readonly topic: number;
}

/** Looks a pronoun over once for all its antecedents. */
export function pronounFacts(
  scene: Scene,
  pronoun: Pronoun,
  candidates: readonly Nominal[],
): PronounFacts {
  const { gender, plural } = pronoun.mention;
  const form = plural ? 3 : gender === "NEUTER" ? 2 : 1;
  const role = scene.text.relation[pronoun.head] ?? 0;
  const counts = candidates.map((nominal) => countBefore(scene, nominal, pronoun.draft));
  return {
    form,
    use: form + 4 * (role & 0xffff),
    pronoun,
    candidates,
    counts,
    most: Math.max(0, ...counts),
    topic: candidates.findLastIndex(
      (nominal) => nominal.first < pronoun.first && isTopical(scene, nominal),
    ),
  };
}

function isTopical(scene: Scene, nominal: Nominal): boolean {
  if (scene.isSource(nominal.draft)) return true;
  const subject = ((scene.text.kind[nominal.head] ?? 0) & Kind.Subject) !== 0;
  return subject && scene.mentionOf(nominal)?.kind === "NAME";
}

/** Whether a nominal means the one whom the text speaks of last, by name or as a speaker. */
export function isTopic(
  scene: Scene,
  { candidates, topic }: PronounFacts,
  nominal: Nominal,
): boolean {
  const last = candidates[topic];
  return last !== undefined && scene.referentOf(nominal) === scene.referentOf(last);
}

/** How often an actor is mentioned before a pronoun, up to a bound. */
function countBefore(scene: Scene, nominal: Nominal, draft: number): number {
  let count = 0;
  for (const mention of scene.memberOf(nominal)?.mentions ?? []) {
    if (mention < draft) count += 1;
    if (count === OFTEN) break;
  }
  return count;
}

/** What tells that a pronoun means nobody and nothing that is named. */
export function nobodyFeatures(v: FeatureVector, { text }: Scene, facts: PronounFacts): void {
  const { form, use, pronoun, candidates, most } = facts;
  const governor = text.heads[pronoun.head] ?? -1;
  const quoted = quotation(text, pronoun.head) >= 0 ? 1 : 0;
  v.clear();
  v.add(1, form);
  v.add(2, use);
  v.add(3, form, lemmaAt(text, governor));
  v.add(4, form, tagAt(text, governor), text.relation[governor] ?? 0);
  v.add(5, form, lemmaAt(text, pronoun.end));
  v.add(6, form, tagAt(text, pronoun.end), lemmaAt(text, pronoun.end + 1));
  v.add(7, form, lemmaAt(text, pronoun.first - 1));
  v.add(8, form, pronoun.source ? 1 : 0);
  v.add(9, form, quoted);
  v.add(10, form, bucket(candidates.length));
  v.add(11, form, bucket(most));
  v.add(12, use, quoted, pronoun.source ? 1 : 0);
  v.add(13, form, clauseChild(text, governor));
}

/** Whether a that-clause or infinitive hangs from the verb, as behind "it is clear". */
function clauseChild({ heads, relations, right }: ParsedText, verb: number): number {
  if (verb < 0) return 0;
  for (let at = verb + 1; at < (right[verb] ?? verb); at += 1)
    if (heads[at] === verb && /^(?:csubj|ccomp|xcomp|advcl)/.test(relations[at] ?? "")) return 1;
  return 0;
}

/** What a nominal looks like as the antecedent of a pronoun. @param at its place among the candidates. */
export function antecedentFeatures(
  v: FeatureVector,
  scene: Scene,
  facts: PronounFacts,
  at: number,
): void {
  const nominal = facts.candidates[at];
  v.clear();
  if (nominal === undefined) return;
  const { text } = scene;
  const { form, use, pronoun, counts, most } = facts;
  const behind = nominal.first > pronoun.first ? 1 : 0;
  const sentences = pronoun.sentence - nominal.sentence;
  const near = behind ? 9 : Math.min(sentences, 5);
  const kind = kindOf(scene, nominal);
  const role = roleOf(text, nominal.head);
  const between = facts.candidates.length - at;
  const rank = bucket(between);
  const count = counts[at] ?? 0;
  const source = scene.isSource(nominal.draft) ? 1 : 0;
  const speaks = pronoun.source ? 1 : 0;
  v.add(20, form, kind);
  v.add(21, form, near);
  v.add(22, form, near, role);
  v.add(23, form, near, kind);
  v.add(24, use, near, role);
  v.add(25, form, rank, near);
  v.add(26, form, source, speaks);
  v.add(27, form, source * 10 + near, speaks);
  v.add(28, form, bucket(count), near);
  v.add(29, form, count > 0 && count === most ? 1 : 0, near);
  const topic = facts.topic < 0 ? 2 : isTopic(scene, facts, nominal) ? 1 : 0;
  v.add(34, form, topic, near);
  v.add(35, form, topic, bucket(count));
  v.add(36, form, topic, speaks);
  v.add(30, use, role);
  v.add(31, use, kind);
  v.add(32, form, lemmaAt(text, nominal.head));
  v.add(33, form, kind, role);
  genderFeatures(v, scene, facts, nominal, near);
  quotationFeatures(v, scene, facts, nominal, near);
  clauseFeatures(v, text, facts, nominal, near, role);
}

function genderFeatures(
  v: FeatureVector,
  scene: Scene,
  facts: PronounFacts,
  nominal: Nominal,
  near: number,
): void {
  const { form, pronoun } = facts;
  const member = scene.memberOf(nominal);
  const mention = scene.mentionOf(nominal);
  const gender = member?.gender ?? mention?.gender ?? null;
  const fits = gender === null ? 0 : gender === pronoun.mention.gender ? 1 : 2;
  const tag = tagAt(scene.text, nominal.head);
  const plural =
    mention === null
      ? /S$/.test(scene.text.tags[nominal.head] ?? "")
        ? 1
        : 0
      : mention.plural
        ? 3
        : 2;
  const same =
    mention?.kind === "PRONOMINAL"
      ? mention.name.toLowerCase() === pronoun.mention.name.toLowerCase()
        ? 2
        : 1
      : 0;
  v.add(40, form, fits);
  v.add(41, form, fits, near);
  v.add(42, form, tag);
  v.add(43, form, plural, near);
  v.add(44, form, same, near);
  v.add(45, form, mention?.definite === true ? 1 : 0, mention?.kind === "NAME" ? 1 : 0);
  v.add(46, form, member === null ? 0 : 1, near);
  if (member !== null) v.add(47, form, member.mentions[0] === nominal.draft ? 1 : 0, near);
}

function quotationFeatures(
  v: FeatureVector,
  scene: Scene,
  facts: PronounFacts,
  nominal: Nominal,
  near: number,
): void {
  const { form, pronoun } = facts;
  const { text, cast } = scene;
  const here = quotation(text, pronoun.head);
  const there = quotation(text, nominal.head);
  const places = (here < 0 ? 0 : 1) + (there < 0 ? 0 : 2) + (here >= 0 && here === there ? 4 : 0);
  const member = scene.memberOf(nominal);
  const speaker =
    member !== null && pronoun.speech.speakers.some((index) => cast.memberOf(index) === member);
  const paragraph = text.paragraph[pronoun.head] === text.paragraph[nominal.head] ? 1 : 0;
  v.add(50, form, places);
  v.add(51, form, places, near);
  v.add(52, form, speaker ? 1 : 0, pronoun.speech.speakers.length > 0 ? 1 : 0);
  v.add(53, form, speaker ? 1 : 0, near);
  v.add(54, form, paragraph, near);
  v.add(55, form, paragraph, scene.isSource(nominal.draft) ? 1 : 0);
}

function clauseFeatures(
  v: FeatureVector,
  text: ParsedText,
  facts: PronounFacts,
  nominal: Nominal,
  near: number,
  role: number,
): void {
  const { form, use, pronoun } = facts;
  const governor = text.heads[nominal.head] ?? -1;
  const own = text.heads[pronoun.head] ?? -1;
  const main =
    (governor >= 0 && text.relations[governor] === "root") ||
    text.relations[nominal.head] === "root"
      ? 1
      : 0;
  const opens =
    text.article.sentences[nominal.sentence]?.firstToken === text.left[nominal.head] ? 1 : 0;
  const subject = ((text.kind[nominal.head] ?? 0) & Kind.Subject) !== 0 ? 1 : 0;
  v.add(60, form, main, near);
  v.add(61, form, opens, near);
  v.add(62, use, main * 2 + subject, near);
  v.add(63, form, role === roleOf(text, pronoun.head) ? 1 : 0, near);
  v.add(64, form, governor >= 0 && lemmaAt(text, governor) === lemmaAt(text, own) ? 1 : 0, near);
  v.add(65, form, lemmaAt(text, own), kindHash(text, nominal.head));
  if (nominal.sentence !== pronoun.sentence) return;
  v.add(66, use, pathBetween(text, nominal.head, pronoun.head, LONGEST_PATH).hash);
  v.add(67, form, text.relation[own] ?? 0, subject * 2 + main);
  v.add(68, use, bucket(Math.abs(pronoun.first - nominal.first)), subject);
  v.add(69, form, text.relation[own] ?? 0, governor === (text.heads[own] ?? -1) ? 1 : 0);
}

function kindHash(text: ParsedText, head: number): number {
  return text.tag[head] ?? 0;
}

/** Actor's kind as far as it is known; for other nouns the tag. */
function kindOf(scene: Scene, nominal: Nominal): number {
  const mention = scene.mentionOf(nominal);
  if (mention === null) return tagAt(scene.text, nominal.head);
  const kind = scene.memberOf(nominal)?.kind ?? mention.actorKind ?? mention.rule;
  return hashText(`${mention.kind} ${kind}`);
}

/** The grammatical role; of what is joined to another, the other's. */
function roleOf({ heads, relations, relation }: ParsedText, head: number): number {
  const other = heads[head] ?? -1;
  return relations[head] === "conj" && other >= 0
    ? (relation[other] ?? 0) ^ 1
    : (relation[head] ?? 0);
}

const quotation = (text: ParsedText, at: number): number => text.quotation[at] ?? -1;
const lemmaAt = (text: ParsedText, at: number): number => (at < 0 ? 0 : (text.lemma[at] ?? 0));
const tagAt = (text: ParsedText, at: number): number => (at < 0 ? 0 : (text.tag[at] ?? 0));
