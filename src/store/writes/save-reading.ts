import type { EntityManager } from "typeorm";
import type { Mention, ReadActor, Reading } from "../../reading/reading";
import { type ActorDecision, resolveActors, searchFor } from "../../resolution/actors";
import { discourseRelations } from "../../resolution/discourse/discourse-relations";
import { withKnowledge } from "../../resolution/known-actors";
import { normaliseName } from "../../resolution/normalise-name";
import { wellFormed } from "../../shared/well-formed";
import { saveEvents } from "../events/save-events";
import { createActors, findActorCandidates, learnCountries, saveNames } from "./actors";
import { type ClaimRows, claimRows } from "./claim-rows";
import { saveAppearances, saveClaims } from "./claims";
import { saveDiscourse } from "./discourse";
import { outletsOfActors } from "./outlets";
import { quantityRows, saveQuantities } from "./quantities";
import { saveRoles } from "./roles";
import { type ReadVersion, type StoredCast, statementRows } from "./statement-rows";
import { nextStatementIds, saveMentions, saveStatements } from "./statements";

/**
 * Resolves and stores everything that one version's reading gave.
 * @param keptIds keys that statements had before, in the order of the attributions; null, or nothing, for those that are new.
 */
export async function saveReading(
  manager: EntityManager,
  version: ReadVersion,
  keptIds: readonly (string | null)[] = [],
): Promise<void> {
  const { reading } = version;
  const actors = reading.actors.map((actor) => withKnowledge(withStorableNames(actor)));
  const saved = await saveActors(manager, actors, reading.mentions);
  const { actorIds } = saved;
  const media = await saveMedia(manager, reading, actors, saved);
  const cast: StoredCast = { outletActorId: version.outletActorId, actorIds, media };
  const nameIds = await saveNames(manager, actors, actorIds, version.language);
  await saveMentionsOf(manager, version, actorIds, nameIds);
  await saveRoles(manager, version, actorIds);
  await saveQuantities(manager, quantityRows(version));
  const ids = await statementIds(manager, reading, keptIds);
  await saveStatements(manager, statementRows(version, cast, ids));
  const claimed = await saveClaimsOf(manager, claimRows(version, cast, ids));
  const claiming = ids.map((statementId) => ({
    statementId,
    claimId: claimed.get(statementId) ?? null,
  }));
  await saveEvents(manager, version, cast, ids);
  await saveDiscourse(manager, version.articleId, discourseRelations(reading), claiming);
}

async function statementIds(
  manager: EntityManager,
  { attributions }: Reading,
  keptIds: readonly (string | null)[],
): Promise<string[]> {
  const kept = attributions.map((_, index) => keptIds[index] ?? null);
  const missing = kept.filter((id) => id === null).length;
  const fresh = (await nextStatementIds(manager, missing)).values();
  return kept.map((id) => id ?? fresh.next().value ?? "");
}

/** An index entry holds 2.7 kB; no name is as long as this, but a text may hold anything. */
const MAX_NAME_LENGTH = 200;

function withStorableNames(actor: ReadActor): ReadActor {
  const clip = (name: string): string => wellFormed(name.slice(0, MAX_NAME_LENGTH));
  const names = actor.names.map(({ text, kind }) => ({ text: clip(text), kind }));
  return { ...actor, name: clip(actor.name), names };
}

interface SavedActors {
  /** One for each of the reading's actors. */
  readonly actorIds: readonly string[];
  /** Whether each has a name by which other articles know it too. */
  readonly named: readonly boolean[];
}

async function saveActors(
  manager: EntityManager,
  actors: readonly ReadActor[],
  mentions: readonly Mention[],
): Promise<SavedActors> {
  const candidates = await findActorCandidates(manager, searchFor(actors, mentions));
  const decisions = resolveActors(actors, mentions, candidates);
  await learnCountries(manager, decisions.flatMap(learnedBy));
  const created = await createActors(
    manager,
    actors.flatMap((actor, index) => {
      const decision = decisions[index];
      return decision?.known === null ? [{ ...actor, identity: decision.identity }] : [];
    }),
  );
  const fresh = created.values();
  const actorIds = decisions.map((decision) => decision.known ?? fresh.next().value ?? "");
  const isNamed = (decision: ActorDecision) =>
    decision.known !== null || decision.identity !== null;
  return { actorIds, named: decisions.map(isNamed) };
}

/** The outlets of the news organisations that something was told to; one that has no name of its own is no outlet. */
async function saveMedia(
  manager: EntityManager,
  { attributions }: Reading,
  actors: readonly ReadActor[],
  { actorIds, named }: SavedActors,
): Promise<ReadonlyMap<number, string>> {
  const told = new Set(attributions.flatMap(({ medium }) => medium ?? []));
  const media = [...told].filter((actor) => named[actor]);
  const outlets = await outletsOfActors(
    manager,
    media.map((actor) => ({ id: actorIds[actor] ?? "", name: actors[actor]?.name ?? "" })),
  );
  return new Map(media.map((actor) => [actor, outlets.get(actorIds[actor] ?? "") ?? ""]));
}

function learnedBy(
  decision: ActorDecision,
): { readonly id: string; readonly country: string; readonly identity: string }[] {
  return decision.known !== null && decision.learned
    ? [{ id: decision.known, ...decision.learned }]
    : [];
}

async function saveMentionsOf(
  manager: EntityManager,
  { reading, articleId, versionId }: ReadVersion,
  actorIds: readonly string[],
  nameIds: readonly ReadonlyMap<string, string>[],
): Promise<void> {
  await saveMentions(
    manager,
    reading.mentions.map(({ span, kind, actor, confidence }) => {
      const nameKey = normaliseName(reading.text.text.slice(span.start, span.end));
      return {
        articleId,
        versionId,
        current: true,
        actorId: actor === null ? null : (actorIds[actor] ?? null),
        actorNameId: actor === null ? null : (nameIds[actor]?.get(nameKey) ?? null),
        kind,
        start: span.start,
        end: span.end,
        confidence,
      };
    }),
  );
}

/** @returns the claim of each statement that makes one. */
async function saveClaimsOf(
  manager: EntityManager,
  rows: readonly ClaimRows[],
): Promise<ReadonlyMap<string, string>> {
  const ids = await saveClaims(
    manager,
    rows.map(({ claim }) => claim),
  );
  const withId = rows.map((row) => ({ ...row, claimId: ids.get(row.claim.key) ?? "" }));
  await saveAppearances(
    manager,
    withId.map(({ appearance, claimId }) => ({ ...appearance, claimId })),
    withId.flatMap(({ holdings, claimId }) => holdings.map((holding) => ({ ...holding, claimId }))),
  );
  return new Map(
    withId.flatMap(({ appearance: { statementId }, claimId }): [string, string][] =>
      statementId === null ? [] : [[statementId, claimId]],
    ),
  );
}
