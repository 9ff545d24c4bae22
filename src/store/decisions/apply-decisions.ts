import { Any, type EntityManager } from "typeorm";
import {
  AttributionHop,
  DecidedStatement,
  Statement,
  StatementActor,
  StatementDecision,
} from "../../entities";
import type { AsRead } from "../../entities/decided-statement";
import type { Attribution, Reading } from "../../reading/reading";
import { timeOfEdtf } from "../../resolution/edtf-time";
import { findAnchored } from "../../resolution/versions/anchors";
import { correctedAttribution } from "../../resolution/versions/corrected-attribution";
import { findShown, noteShown } from "../changes/shown-statements";
import { insertRows } from "../writes/rows";
import { statementRows } from "../writes/statement-rows";
import type { NewStatement } from "../writes/statements";
import { replaceClaims } from "./replace-claims";
import { patchOf, recordRevision, SYSTEM } from "./revisions";
import { findStoredVersion, type StoredVersion, saidAtOf, withNested } from "./stored-version";

/** What became of decisions. */
export interface AppliedDecisions {
  /** The wordings that statements which were decided on do not make any more. */
  readonly unworded: readonly string[];
  /** The decisions that lapsed, in words. */
  readonly lapses: readonly string[];
}

/**
 * Applies what people have decided on an article's statements over what was read of some of its versions: speakers, addressees,
 * modalities and times, and with them chains, claims and their holders. What was read is kept beside it, and comes back where
 * nothing is decided any more. A decision of which the current version has not the words lapses, and its trail says so.
 * What counts, and what ties statements and claims to others, is to be worked out after it.
 * @param at when versions or decisions changed.
 */
export async function applyDecisions(
  manager: EntityManager,
  articleId: string,
  versionIds: readonly string[],
  at: Date,
): Promise<AppliedDecisions> {
  const where = { articleId };
  const decisions = await manager.find(StatementDecision, { where, order: { id: "ASC" } });
  const unworded: string[] = [];
  const lapses: string[] = [];
  const actorIds = decisions.flatMap(({ speakerId, addresseeIds }) => [
    ...(speakerId ?? []),
    ...(addresseeIds ?? []),
  ]);
  for (const versionId of decisions.length === 0 ? [] : versionIds) {
    const stored = await findStoredVersion(manager, articleId, versionId, actorIds);
    const targets = targetsOf(decisions, stored);
    unworded.push(...(await applyTo(manager, stored, targets)));
    if (!stored.isCurrent) continue;
    lapses.push(...(await noteLapses(manager, decisions, targets, stored.number, at)));
  }
  return { unworded, lapses };
}

/** Decisions by the place in the reading of the statement that each is about. */
type Targets = ReadonlyMap<number, StatementDecision>;

function targetsOf(
  decisions: readonly StatementDecision[],
  { version: { reading } }: StoredVersion,
): Targets {
  const targets = new Map<number, StatementDecision>();
  for (const decision of decisions) {
    const found = findAnchored(decision.anchor, reading.text.text, reading.attributions);
    if (found !== null && !targets.has(found)) targets.set(found, decision);
  }
  return targets;
}

async function applyTo(
  manager: EntityManager,
  stored: StoredVersion,
  targets: Targets,
): Promise<string[]> {
  const { articleId, reading } = stored.version;
  const ids = stored.statements.map(({ id }) => id);
  const decided = await manager.findBy(DecidedStatement, { articleId, statementId: Any(ids) });
  const asRead = new Map(decided.map((row) => [ids.indexOf(row.statementId), row.asRead]));
  const touched = new Set([...asRead.keys(), ...targets.keys()]);
  if (touched.size === 0) return [];
  const readOf = (index: number): AsRead => asRead.get(index) ?? asStored(stored, index);
  const corrected: Reading = {
    ...reading,
    attributions: reading.attributions.map((attribution, index) =>
      touched.has(index)
        ? corrections(stored, readOf(index), attribution, targets.get(index))
        : attribution,
    ),
  };
  const affected = withNested(reading, touched);
  const affectedIds = affected.flatMap((index) => ids[index] ?? []);
  const before = await findShown(manager, articleId, affectedIds);
  const version = { ...stored.version, reading: corrected };
  const rows = statementRows(version, stored.cast, ids);
  for (const index of touched) {
    const row = rows[index]?.statement;
    const target = targets.get(index);
    if (row)
      await saveOwn(manager, row, target && isActive(target) ? "HUMAN" : readOf(index).method);
  }
  await replaceRows(
    manager,
    affected.flatMap((index) => rows[index] ?? []),
  );
  await saveDecided(manager, stored, targets, readOf);
  const unworded = await replaceClaims(manager, version, stored.cast, ids, new Set(affected));
  noteShown(manager, before, await findShown(manager, articleId, affectedIds));
  return unworded;
}

/** Whether a decision changes anything. */
export function isActive(decision: StatementDecision): boolean {
  const { speakerId, addresseeIds, modalities, saidEdtf, retracted } = decision;
  return retracted || [speakerId, addresseeIds, modalities, saidEdtf].some((part) => part !== null);
}

function corrections(
  { cast }: StoredVersion,
  read: AsRead,
  attribution: Attribution,
  decision: StatementDecision | undefined,
): Attribution {
  const indicesOf = (ids: readonly string[]): number[] =>
    ids.map((id) => cast.actorIds.indexOf(id)).filter((index) => index >= 0);
  const asRead: Attribution = {
    ...attribution,
    speakers: indicesOf(read.speakerIds),
    addressees: indicesOf(read.addresseeIds),
    modalities: read.modalities,
    polarity: read.polarity,
    saidAt: saidAtOf({ ...read, saidSpan: [...read.saidSpan] }),
  };
  if (!decision) return asRead;
  const { speakerId, addresseeIds, modalities, saidEdtf } = decision;
  return correctedAttribution(asRead, {
    speakers: speakerId === null ? null : indicesOf([speakerId]),
    addressees: addresseeIds && indicesOf(addresseeIds),
    modalities,
    saidAt: saidEdtf === null ? null : timeOfEdtf(saidEdtf),
  });
}

function asStored({ statements, version, cast }: StoredVersion, index: number): AsRead {
  const { speakers, addressees } = version.reading.attributions[index] ?? {};
  const idsOf = (actors: readonly number[] = []): string[] =>
    actors.flatMap((actor) => cast.actorIds[actor] ?? []);
  const row = statements[index];
  if (!row) throw new RangeError(`there is no statement at ${index}`);
  return {
    method: row.method,
    speakerIds: idsOf(speakers),
    addresseeIds: idsOf(addressees),
    modalities: row.modalities,
    polarity: row.polarity,
    saidEdtf: row.saidEdtf,
    saidEarliest: row.saidEarliest,
    saidLatest: row.saidLatest,
    saidPrecision: row.saidPrecision,
    saidBasis: row.saidBasis,
    saidSpan: row.saidSpan,
  };
}

async function saveOwn(
  manager: EntityManager,
  row: Statement,
  method: Statement["method"],
): Promise<void> {
  const { articleId, id, modalities, polarity, sortDay } = row;
  const { saidEdtf, saidEarliest, saidLatest, saidPrecision, saidBasis, saidSpan } = row;
  const said = { saidEdtf, saidEarliest, saidLatest, saidPrecision, saidBasis, saidSpan, sortDay };
  await manager.update(Statement, { articleId, id }, { ...said, modalities, polarity, method });
}

/** Who takes part, and the way to the reader: of what is corrected and of what stands in it. */
async function replaceRows(manager: EntityManager, rows: readonly NewStatement[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const where = {
    articleId: first.statement.articleId,
    statementId: Any(rows.map(({ statement }) => statement.id)),
  };
  await manager.delete(StatementActor, where);
  await manager.delete(AttributionHop, where);
  await insertRows(
    manager,
    StatementActor,
    rows.flatMap(({ actors }) => actors),
  );
  await insertRows(
    manager,
    AttributionHop,
    rows.flatMap(({ hops }) => hops),
  );
}

async function saveDecided(
  manager: EntityManager,
  { version: { articleId }, statements }: StoredVersion,
  targets: Targets,
  readOf: (index: number) => AsRead,
): Promise<void> {
  await manager.delete(DecidedStatement, {
    articleId,
    statementId: Any(statements.map(({ id }) => id)),
  });
  await insertRows(
    manager,
    DecidedStatement,
    [...targets].map(([index, decision]) => ({
      articleId,
      statementId: statements[index]?.id ?? "",
      decisionId: decision.id,
      retracted: decision.retracted,
      asRead: readOf(index),
    })),
  );
}

async function noteLapses(
  manager: EntityManager,
  decisions: readonly StatementDecision[],
  targets: Targets,
  version: number,
  at: Date,
): Promise<string[]> {
  const found = new Set(targets.values());
  const lapses: string[] = [];
  for (const decision of decisions) {
    const lapsed = !found.has(decision);
    if (lapsed === decision.lapsed) continue;
    await manager.update(
      StatementDecision,
      { articleId: decision.articleId, id: decision.id },
      { lapsed },
    );
    const told = `version ${version} has ${lapsed ? "no" : "a"} statement in these words.`;
    await recordRevision(manager, {
      ...{ by: SYSTEM, at },
      node: { type: "Statement", id: decision.id },
      kind: "UPDATED",
      patch: patchOf({ lapsed: decision.lapsed }, { lapsed }),
      reason: `The decision ${lapsed ? "has lapsed" : "holds again"}: ${told}`,
    });
    const words = decision.anchor.content.map(({ exact }) => exact).join(" … ");
    if (lapsed) lapses.push(`A decision on ${JSON.stringify(words)} has lapsed: ${told}`);
  }
  return lapses;
}
