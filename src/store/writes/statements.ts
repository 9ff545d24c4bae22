import type { EntityManager } from "typeorm";
import { AttributionHop, Mention, Statement, StatementActor } from "../../entities";
import { noteChanges } from "../changes/record-changes";
import { insertRows, type NewRow, nextIds } from "./rows";

/** A statement with all that hangs on it alone. */
export interface NewStatement {
  readonly statement: Statement;
  readonly actors: readonly StatementActor[];
  readonly hops: readonly AttributionHop[];
}

/** Fresh keys for statements, which refer to their parents. */
export function nextStatementIds(manager: EntityManager, count: number): Promise<string[]> {
  return nextIds(manager, Statement, count);
}

/** Stores the statements of one article version. */
export async function saveStatements(
  manager: EntityManager,
  statements: readonly NewStatement[],
): Promise<void> {
  const counting = statements.filter(({ statement }) => statement.current);
  const keys = counting.map(({ statement }) => statement.id);
  noteChanges(manager, "Statement", "CREATED", keys);
  await insertRows(
    manager,
    Statement,
    statements.map(({ statement }) => statement),
  );
  await insertRows(
    manager,
    StatementActor,
    statements.flatMap(({ actors }) => actors),
  );
  await insertRows(
    manager,
    AttributionHop,
    statements.flatMap(({ hops }) => hops),
  );
}

/** Stores the mentions of one article version. */
export async function saveMentions(
  manager: EntityManager,
  mentions: readonly NewRow<Mention>[],
): Promise<void> {
  await insertRows(manager, Mention, mentions);
}
