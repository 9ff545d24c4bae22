import type { EntityManager } from "typeorm";
import type { Mention, ReadActor } from "../../reading/reading";
import { type ActorDecision, resolveActors, searchFor } from "../../resolution/actors";
import type { Cast } from "../../resolution/chain";
import { normaliseName } from "../../resolution/normalise-name";
import { wellFormed } from "../../shared/well-formed";
import { createActors, findActorCandidates, learnCountries, saveNames } from "./actors";
import { type ClaimRows, claimRows } from "./claim-rows";
import { saveAppearances, saveClaims } from "./claims";
import { type ReadVersion, statementRows } from "./statement-rows";
import { nextStatementIds, saveMentions, saveStatements } from "./statements";

/** Resolves and stores everything that one version's reading gave. */
export async function saveReading(manager: EntityManager, version: ReadVersion): Promise<void> {
  const { reading } = version;
  const actors = reading.actors.map(withStorableNames);
  const actorIds = await saveActors(manager, actors, reading.mentions);
  const cast: Cast = { outletActorId: version.outletActorId, actorIds };
  const nameIds = await saveNames(manager, actors, actorIds, version.language);
  await saveMentionsOf(manager, version, actorIds, nameIds);
  const ids = await nextStatementIds(manager, reading.attributions.length);
  await saveStatements(manager, statementRows(version, cast, ids));
  await saveClaimsOf(manager, claimRows(version, cast, ids));
}

/** An index entry holds 2.7 kB; no name is as long as this, but a text may hold anything. */
const MAX_NAME_LENGTH = 200;

function withStorableNames(actor: ReadActor): ReadActor {
  const clip = (name: string): string => wellFormed(name.slice(0, MAX_NAME_LENGTH));
  const names = actor.names.map(({ text, kind }) => ({ text: clip(text), kind }));
  return { ...actor, name: clip(actor.name), names };
}

async function saveActors(
  manager: EntityManager,
  actors: readonly ReadActor[],
  mentions: readonly Mention[],
): Promise<string[]> {
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
  return decisions.map((decision) => decision.known ?? fresh.next().value ?? "");
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

async function saveClaimsOf(manager: EntityManager, rows: readonly ClaimRows[]): Promise<void> {
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
}
