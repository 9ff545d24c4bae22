import { chooseAttributions } from "../../../src/reading/english";
import {
  ANTECEDENT_FEATURES,
  antecedentFeatures,
  nobodyFeatures,
  pronounFacts,
} from "../../../src/reading/mentions/antecedents/features";
import type { Nominal } from "../../../src/reading/mentions/antecedents/nominals";
import { type Pronoun, Scene } from "../../../src/reading/mentions/antecedents/scene";
import { findMentions } from "../../../src/reading/mentions/find-mentions";
import { castWithoutPronouns } from "../../../src/reading/mentions/resolve-mentions";
import { FeatureVector } from "../../../src/reading/ranking/feature-vector";
import { parseOf } from "../../../src/reading/ranking/parse-of";
import { contains, overlaps } from "../../../src/text/spans";
import type { GoldEntities, GoldMention } from "../../eval/coreference/gold-entities";

/** One pronoun of an annotated document: its alternatives, the last of them "nothing named", and which are right. */
export interface AntecedentCase {
  readonly alternatives: readonly FeatureVector[];
  readonly right: readonly boolean[];
}

/**
 * All pronouns of a document with their antecedents. Each is given its true one before the next is looked at, so that later pronouns
 * are seen as they would be with all earlier ones resolved well.
 */
export function antecedentCases(gold: GoldEntities): AntecedentCase[] {
  const { surface, drafts } = chooseAttributions(gold.text);
  const statements = drafts.filter(({ stated }) => stated);
  const cast = castWithoutPronouns(surface, findMentions(surface), statements);
  const scene = new Scene(parseOf(surface.text), cast, statements);
  const entityAt = entitiesByToken(gold, scene);
  return [...scene.pronouns()].map(({ pronoun, place }) => {
    const candidates = scene.candidates(pronoun, place);
    const entity = entityAt[pronoun.head] ?? -1;
    const right = candidates.map(({ head }) => entity >= 0 && entityAt[head] === entity);
    const alternatives = alternativesOf(scene, pronoun, candidates);
    const meant = candidates.filter((_, at) => right[at] === true);
    const nearest = meant.findLast((one) => scene.memberOf(one) !== null) ?? meant.at(-1);
    if (nearest !== undefined) scene.settle(pronoun, nearest);
    return { alternatives, right: [...right, meant.length === 0] };
  });
}

function alternativesOf(
  scene: Scene,
  pronoun: Pronoun,
  candidates: readonly Nominal[],
): FeatureVector[] {
  const vector = new FeatureVector(ANTECEDENT_FEATURES);
  const facts = pronounFacts(scene, pronoun, candidates);
  const found = candidates.map((_, at) => {
    antecedentFeatures(vector, scene, facts, at);
    return copyOf(vector);
  });
  nobodyFeatures(vector, scene, facts);
  return [...found, copyOf(vector)];
}

function copyOf({ keys, length }: FeatureVector): FeatureVector {
  const copy = new FeatureVector(length);
  copy.keys.set(keys.subarray(0, length));
  copy.length = length;
  return copy;
}

/** The entity whose core a token belongs to, the shortest mention's; -1 for none. */
function entitiesByToken({ entities }: GoldEntities, { text }: Scene): Int32Array {
  const { tokens } = text.article;
  const found = new Int32Array(tokens.length).fill(-1);
  const mentions = entities.flatMap((all, entity) => all.map((mention) => ({ entity, mention })));
  for (const { entity, mention } of mentions.sort(
    (a, b) => lengthOf(b.mention) - lengthOf(a.mention),
  ))
    for (const [at, token] of tokens.entries())
      if (contains(mention.span, token) && mention.core.some((core) => overlaps(core, token)))
        found[at] = entity;
  return found;
}

const lengthOf = ({ span }: GoldMention): number => span.end - span.start;
