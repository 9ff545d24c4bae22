import type { DataSource, EntityManager } from "typeorm";
import { contradicted } from "../resolution/identity/contradiction";
import { InputError, NotFoundError } from "../shared/errors";
import type { Judgement } from "../shared/vocabulary";
import { noteChange } from "../store/changes/record-changes";
import {
  findArticlesOfActors,
  findJudgement,
  hasActor,
  markUndone,
  saveJudgement,
} from "../store/identity/judgements";
import { findJudged, mergeActors } from "../store/identity/merge-actors";
import { lockResolution } from "../store/resolution-lock";
import { resolveArticles } from "./resolve-articles";
import { inTransaction } from "./transaction";

/** Who decides something, when and why. */
export interface DecidedBy {
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

/** What somebody judges about a pair of actors, by their keys. */
export interface JudgedPair {
  readonly left: string;
  readonly right: string;
  readonly judgement: Judgement;
}

/** How an error names a judgement to whoever has to undo it. */
export type NameJudgement = (id: string) => string;

/**
 * Stores what somebody judges about two actors and works out anew all that follows from it.
 * @param nameJudgement gives the id under which the caller knows a judgement.
 * @returns the judgement's key.
 * @throws InputError where it is none or contradicts what a person has judged before; NotFoundError where there is no such actor.
 */
export function judgeActors(
  dataSource: DataSource,
  { left, right, judgement }: JudgedPair,
  { by, at, reason }: DecidedBy,
  nameJudgement: NameJudgement,
): Promise<string> {
  if (judgement === "NO_JUDGEMENT") {
    throw new InputError(
      "judgement: expected POSITIVE, NEGATIVE or UNSURE; NO_JUDGEMENT is what nobody has judged yet.",
    );
  }
  if (left === right) throw new InputError("right: expected another actor than left.");
  return inTransaction(dataSource, worded(JUDGED[judgement], by, reason), async (manager) => {
    await lockResolution(manager);
    await requireActor(manager, left, "left");
    await requireActor(manager, right, "right");
    const [leftId = "", rightId = ""] = [left, right].sort((a, b) => Number(BigInt(a) - BigInt(b)));
    const { judgements } = await findJudged(manager, [leftId, rightId], "ALL");
    const against = contradicted({ leftId, rightId, judgement }, judgements);
    if (against) {
      throw new InputError(
        `judgement: ${judgement} contradicts the ${against.judgement} of judgement ${nameJudgement(against.id)}; undo that one first.`,
      );
    }
    const id = await saveJudgement(manager, {
      ...{ leftId, rightId, judgement, by, at, reason },
      method: "HUMAN",
      inPart: false,
      score: null,
      undoneAt: null,
      undoneBy: null,
      undoneReason: null,
    });
    noteJudgement(manager, id, [leftId, rightId], { after: judgement });
    await follow(manager, [leftId, rightId]);
    return id;
  });
}

/**
 * Undoes a judgement, a person's or a rule's, and works out anew all that follows. What a rule judged it does not judge again.
 * @returns the keys of its two actors.
 * @throws NotFoundError where there is no such judgement; InputError where it was undone before.
 */
export function undoJudgement(
  dataSource: DataSource,
  id: string,
  { by, at, reason }: DecidedBy,
): Promise<string[]> {
  return inTransaction(dataSource, worded("Judgement undone", by, reason), async (manager) => {
    await lockResolution(manager);
    const judgement = await findJudgement(manager, id);
    if (!judgement) throw new NotFoundError("id: there is no such judgement.");
    if (judgement.undoneAt) {
      throw new InputError(
        `id: this judgement was undone at ${judgement.undoneAt.toISOString()} already.`,
      );
    }
    await markUndone(manager, id, { undoneAt: at, undoneBy: by, undoneReason: reason });
    const ends = [judgement.leftId, judgement.rightId] as const;
    noteJudgement(manager, id, ends, { before: judgement.judgement });
    await follow(manager, ends);
    return [...ends];
  });
}

const JUDGED = {
  POSITIVE: "Judged the same",
  NEGATIVE: "Judged not the same",
  UNSURE: "Judged to be left open",
} as const;

/** Why actors, and what hangs on them, are others than before. */
function worded(what: string, by: string, reason: string | null): string {
  return `${what} by ${by}${reason ? `: ${reason}` : "."}`;
}

function noteJudgement(
  manager: EntityManager,
  id: string,
  [left, right]: readonly [string, string],
  judged: { readonly before?: Judgement; readonly after?: Judgement },
): void {
  for (const [key, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const told = (judgement: Judgement | undefined) =>
      judgement
        ? { [`judgements#${id}`]: { judgement, with: { nodeType: "Actor", key: other } } }
        : {};
    const [before, after] = [told(judged.before), told(judged.after)];
    noteChange(manager, { nodeType: "Actor", key }, { kind: "UPDATED", before, after });
  }
}

async function follow(manager: EntityManager, actorIds: readonly string[]): Promise<void> {
  const moved = await mergeActors(manager, actorIds, "ALL");
  await resolveArticles(manager, await findArticlesOfActors(manager, moved));
}

async function requireActor(manager: EntityManager, id: string, where: string): Promise<void> {
  if (await hasActor(manager, id)) return;
  throw new NotFoundError(`${where}: there is no such actor.`);
}
