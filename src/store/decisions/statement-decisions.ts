import { Any, type EntityManager } from "typeorm";
import {
  Actor,
  ArticleVersion,
  DecidedStatement,
  Statement,
  StatementActor,
  StatementDecision,
} from "../../entities";
import { spansOf } from "../../entities/spans";
import { anchorOf } from "../../resolution/versions/anchors";
import { isActive } from "./apply-decisions";
import { nodeRefs } from "./revisions";

export type { StatementDecision };

/** A statement; null where there is none. */
export function findStatement(manager: EntityManager, id: string): Promise<Statement | null> {
  return manager.findOneBy(Statement, { id });
}

/** Those of some keys that no actor has. */
export async function missingActors(
  manager: EntityManager,
  ids: readonly string[],
): Promise<string[]> {
  const found = await manager.find(Actor, { select: { id: true }, where: { id: Any(ids) } });
  const known = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** What is decided about a statement; where nothing is, an empty decision that goes by the statement's words and is not stored yet. */
export async function decisionOn(
  manager: EntityManager,
  { articleId, id, versionId, contentSpans, cueSpan }: Statement,
): Promise<StatementDecision> {
  const decided = await manager.findOneBy(DecidedStatement, { articleId, statementId: id });
  const stored = await manager.findOneBy(StatementDecision, {
    articleId,
    id: decided?.decisionId ?? id,
  });
  if (stored) return stored;
  const version = await manager.findOneByOrFail(ArticleVersion, { articleId, id: versionId });
  const place = { content: spansOf(contentSpans), cue: spansOf(cueSpan)[0] ?? null };
  return {
    articleId,
    id,
    anchor: anchorOf(version.text, place),
    speakerId: null,
    addresseeIds: null,
    modalities: null,
    saidEdtf: null,
    retracted: false,
    lapsed: false,
  };
}

/** Stores a decision, be it new or changed. */
export async function saveDecision(
  manager: EntityManager,
  decision: StatementDecision,
): Promise<void> {
  await manager.upsert(StatementDecision, { ...decision }, ["articleId", "id"]);
}

/** What a statement shows of all that can be corrected, as trails tell it. */
export async function shownOf(
  manager: EntityManager,
  { articleId, id }: Statement,
  decision: StatementDecision,
): Promise<Record<string, unknown>> {
  const statement = await manager.findOneByOrFail(Statement, { articleId, id });
  const actors = await manager.find(StatementActor, {
    where: { articleId, statementId: id },
    order: { position: "ASC" },
  });
  const inRole = (role: StatementActor["role"]) =>
    nodeRefs(
      "Actor",
      actors.filter((actor) => actor.role === role).map(({ actorId }) => actorId),
    );
  return {
    speakers: inRole("SPEAKER"),
    addressees: inRole("ADDRESSEE"),
    modalities: statement.modalities,
    saidAt: statement.saidEdtf,
    retracted: decision.retracted,
    corrected: isActive(decision),
  };
}
