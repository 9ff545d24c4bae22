import type { DataSource, EntityManager } from "typeorm";
import {
  Actor,
  ActorJudgement,
  ActorName,
  Claim,
  ClaimWording,
  Outlet,
} from "../../../src/entities";
import { normaliseName } from "../../../src/resolution/normalise-name";

/**
 * Rows as reading and resolution would store them, with keys that are known beforehand: what the API answers can be written
 * down in full, and does not change when reading gets better. Everybody and every place in them is invented.
 */
export const actorKeys = {
  courier: "1",
  radio: "2",
  brenn: "3",
  harbourOffice: "4",
  reporters: "5",
  officials: "6",
} as const;
export const outletKeys = { courier: "1", radio: "2" } as const;
export const sharedClaimKey = "1";

export const provenance = {
  method: "RULE",
  rule: "cue-before",
  extractorVersion: "english-1",
  generatedAt: new Date("2026-01-01T08:00:00Z"),
  confidence: 0.75,
} as const;

/** Those who are in every article; to be stored once. */
export async function storeCast({ manager }: DataSource): Promise<void> {
  const actor = (id: string, kind: Actor["kind"], name: string, country: string | null = null) => ({
    id,
    kind,
    name,
    country,
    identity: name,
  });
  const name = (id: string, actorId: string, text: string, kind: ActorName["kind"] = "NAME") => ({
    id,
    actorId,
    text,
    kind,
    nameKey: normaliseName(text),
    language: "en",
  });
  await manager.insert(Actor, [
    actor(actorKeys.courier, "NEWS_ORGANIZATION", "Marsh Courier"),
    actor(actorKeys.radio, "NEWS_ORGANIZATION", "Vell Radio"),
    actor(actorKeys.brenn, "PERSON", "Ada Brenn", "FJ"),
    actor(actorKeys.harbourOffice, "PUBLIC_BODY", "Harbour Office", "TO"),
    actor(actorKeys.reporters, "GROUP", "reporters"),
    actor(actorKeys.officials, "UNNAMED_SOURCE", "two officials"),
  ]);
  await manager.insert(ActorName, [
    name("1", actorKeys.courier, "Marsh Courier"),
    name("2", actorKeys.radio, "Vell Radio"),
    name("3", actorKeys.brenn, "Ada Brenn"),
    name("4", actorKeys.brenn, "Minister Brenn", "TITLE"),
    name("5", actorKeys.harbourOffice, "Harbour Office"),
    name("6", actorKeys.harbourOffice, "the quay", "METONYM"),
  ]);
  const judged = (id: string, rest: Partial<ActorJudgement>) => ({
    ...{ id, leftId: actorKeys.courier, rightId: actorKeys.radio, inPart: false },
    ...({ judgement: "NEGATIVE", method: "HUMAN", score: null, by: "Ann Tarrow" } as const),
    ...{ at: new Date("2025-12-24T18:00:00Z"), reason: "two papers" },
    ...{ undoneAt: null, undoneBy: null, undoneReason: null },
    ...rest,
  });
  const byRule = { method: "RULE", by: "hearsay" } as const;
  const undone = new Date("2025-12-25T18:00:00Z");
  await manager.insert(ActorJudgement, [
    judged("1", { undoneAt: undone, undoneBy: "Tom Lind", undoneReason: "one owner" }),
    judged("2", { ...byRule, judgement: "NO_JUDGEMENT", score: 0.6, reason: "alike" }),
    judged("3", { ...byRule, judgement: "NO_JUDGEMENT", score: 0.7, rightId: actorKeys.reporters }),
    judged("4", { rightId: actorKeys.officials, judgement: "UNSURE" }),
    judged("5", { ...byRule, judgement: "NO_JUDGEMENT", score: 0.8, rightId: actorKeys.officials }),
  ]);
  const outlet = (id: string, text: string, domain: string, actorId: string) => ({
    id,
    name: text,
    nameKey: normaliseName(text),
    domain,
    actorId,
    kind: "OTHER" as Outlet["kind"],
    country: null as string | null,
    stateControlled: null as boolean | null,
    ownerId: null as string | null,
  });
  await manager.insert(Outlet, [
    outlet(outletKeys.courier, "Marsh Courier", "marsh-courier.example", actorKeys.courier),
    {
      ...outlet(outletKeys.radio, "Vell Radio", "vell-radio.example", actorKeys.radio),
      kind: "BROADCASTER",
      country: "TO",
      stateControlled: true,
      ownerId: actorKeys.harbourOffice,
    },
  ]);
  await storeClaim(manager, claimRow(sharedClaimKey, "the ferry will sail", 1));
}

/** Stores a claim with the one wording that it has. */
export async function storeClaim(manager: EntityManager, claim: Claim): Promise<void> {
  await manager.insert(Claim, claim);
  await manager.insert(ClaimWording, { wordingId: claim.id, claimId: claim.id });
}

export function claimRow(id: string, text: string, day: number) {
  return {
    ...provenance,
    id,
    key: `claim ${id}`,
    text,
    subjectId: actorKeys.harbourOffice,
    subjectText: "the ferry",
    predicate: "sail",
    objectId: null,
    objectText: null,
    polarity: "POSITIVE" as const,
    modality: "ASSERTED" as const,
    condition: null as string | null,
    firstAppearedAt: publication(day),
  };
}

/** When article number n is published: n days after the last day of September 2025. */
export function publication(day: number): Date {
  return new Date(Date.UTC(2025, 8, 30 + day, 6));
}

/** The calendar day of an instant, in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
