import type { DataSource, EntityManager } from "typeorm";
import { timeOfEdtf } from "../../resolution/edtf-time";
import { InputError, NotFoundError } from "../../shared/errors";
import type { Modality } from "../../shared/vocabulary";
import { corroborate } from "../../store/claims/corroborate";
import { applyDecisions } from "../../store/decisions/apply-decisions";
import { lockArticleRow } from "../../store/decisions/article-status";
import { dropUnworded } from "../../store/decisions/replace-claims";
import { type Decider, patchOf, recordRevision } from "../../store/decisions/revisions";
import {
  decisionOn,
  findStatement,
  missingActors,
  type StatementDecision,
  saveDecision,
  shownOf,
} from "../../store/decisions/statement-decisions";
import { updateWhatCounts } from "../../store/decisions/what-counts";
import { findVersions } from "../../store/utterances/save-speeches";
import { resolveArticles } from "../resolve-articles";
import { inTransaction } from "../transaction";
import { recordClaimChanges } from "./record-claim-changes";

/** What is wrong with a statement. Null takes an earlier correction of that field back, undefined leaves it as it is. Ids are keys. */
export interface Correction {
  readonly statementId: string;
  readonly speakerId?: string | null | undefined;
  readonly addresseeIds?: readonly string[] | null | undefined;
  readonly modalities?: readonly Modality[] | null | undefined;
  /** Extended date. */
  readonly saidAt?: string | null | undefined;
  /** true takes the statement out of everything that counts, false or null puts it back. */
  readonly retract?: boolean | null | undefined;
  readonly reason: string;
}

/**
 * Corrects a statement in all versions of its article that have it, and works out anew all that follows: its chain and those of
 * what stands in it, claims and their holders, utterances and corroboration. The correction is kept by the words that it is about,
 * so that it holds for later versions and after another reading. Another correction undoes it.
 * @throws InputError naming the field that is not what was expected; NotFoundError where there is no such statement.
 */
export async function correctStatement(
  dataSource: DataSource,
  correction: Correction,
  decider: Decider,
): Promise<void> {
  checkCorrection(correction);
  const because = `Corrected by ${decider.by}: ${correction.reason}`;
  await inTransaction(dataSource, because, async (manager) => {
    const statement = await findStatement(manager, correction.statementId);
    if (!statement) throw new NotFoundError("statement: there is no statement of this id.");
    await checkActors(manager, correction);
    const { articleId } = statement;
    await lockArticleRow(manager, articleId);
    const before = await decisionOn(manager, statement);
    const shownBefore = await shownOf(manager, statement, before);
    const decision = merged(before, correction);
    await saveDecision(manager, decision);
    const versionIds = await findVersions(manager, articleId);
    const { unworded } = await applyDecisions(manager, articleId, versionIds, decider.at);
    await updateWhatCounts(manager, [articleId]);
    await recordRevision(manager, {
      ...decider,
      node: { type: "Statement", id: decision.id },
      kind: decision.retracted && !before.retracted ? "RETRACTED" : "UPDATED",
      patch: patchOf(shownBefore, await shownOf(manager, statement, decision)),
      reason: correction.reason,
    });
    const changes = await resolveArticles(manager, [articleId]);
    const loose = await dropUnworded(manager, unworded);
    const reason = `A statement that makes it was corrected: ${correction.reason}`;
    const more = loose.length > 0 ? await corroborate(manager, [articleId], loose) : [];
    await recordClaimChanges(manager, [...changes, ...more], decider, reason);
  });
}

function merged(before: StatementDecision, correction: Correction): StatementDecision {
  const { speakerId, addresseeIds, modalities, saidAt, retract } = correction;
  return {
    ...before,
    speakerId: speakerId === undefined ? before.speakerId : speakerId,
    addresseeIds:
      addresseeIds === undefined ? before.addresseeIds : addresseeIds && [...addresseeIds],
    modalities: modalities === undefined ? before.modalities : modalities && [...modalities],
    saidEdtf: saidAt === undefined ? before.saidEdtf : saidAt,
    retracted: retract === undefined ? before.retracted : retract === true,
  };
}

function checkCorrection({
  speakerId,
  addresseeIds,
  modalities,
  saidAt,
  retract,
  reason,
}: Correction): void {
  if (reason.trim() === "") throw new InputError("reason: empty; expected why it is corrected.");
  const given = [speakerId, addresseeIds, modalities, saidAt, retract];
  if (given.every((field) => field === undefined)) {
    throw new InputError(
      "input: nothing to correct; expected speaker, addressees, modalities, saidAt or retract.",
    );
  }
  if (modalities?.length === 0) {
    throw new InputError("modalities: empty; expected at least one, or null for as it is read.");
  }
  if (typeof saidAt === "string" && timeOfEdtf(saidAt) === null) {
    throw new InputError(
      `saidAt: ${JSON.stringify(saidAt)} is no date; expected a year, month, day or instant such as 2025-10, 2025-10-07~ or 2025-10-07T14:30:00Z, or a range such as 2025-10/2026-01 or ../2025-10-07.`,
    );
  }
}

async function checkActors(
  manager: EntityManager,
  { speakerId, addresseeIds }: Correction,
): Promise<void> {
  if (speakerId && (await missingActors(manager, [speakerId])).length > 0) {
    throw new NotFoundError("speaker: there is no actor of this id.");
  }
  const missing = await missingActors(manager, addresseeIds ?? []);
  const [first] = missing;
  if (first !== undefined) {
    throw new NotFoundError(
      `addressees[${addresseeIds?.indexOf(first)}]: there is no actor of this id.`,
    );
  }
}
