import type { EntityManager } from "typeorm";
import type { Reading } from "../../reading/reading";
import { type ActorDecision, resolveActors, searchFor } from "../../resolution/actors";
import type { Cast } from "../../resolution/chain";
import { normaliseName } from "../../resolution/normalise-name";
import { createActors, findActorCandidates, learnCountries, saveNames } from "./actors";
import { type ClaimRows, claimRows } from "./claim-rows";
import { saveAppearances, saveClaims } from "./claims";
import { type ReadVersion, statementRows } from "./statement-rows";
import { nextStatementIds, saveMentions, saveStatements } from "./statements";

/** Resolves and stores everything that one version's reading gave. */
export async function saveReading(manager: EntityManager, version: ReadVersion): Promise<void> {
  const { reading } = version;
  const actorIds = await saveActors(manager, reading);
  const cast: Cast = { outletActorId: version.outletActorId, actorIds };
  await saveMentionsOf(manager, version, actorIds);
  const ids = await nextStatementIds(manager, reading.attributions.length);
  await saveStatements(manager, statementRows(version, cast, ids));
  await saveClaimsOf(manager, claimRows(version, cast, ids));
}

async function saveActors(manager: EntityManager, reading: Reading): Promise<string[]> {
  const { actors, mentions } = reading;
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
  { reading, articleId, versionId, language }: ReadVersion,
  actorIds: readonly string[],
): Promise<void> {
  const nameIds = await saveNames(manager, reading.actors, actorIds, language);
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
