import type { EntityManager } from "typeorm";
import { AttributionHop, Mention, Statement, StatementActor } from "../../entities";
import { findClaimsOfStatements } from "../../store/reads/claims";
import { loadById, loadForStatements, loadMany } from "./batches";

export function statementLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, Statement),
    /** The actors of a statement, in their order within each role. */
    actors: loadForStatements(
      ({ articleId, of }) =>
        manager.find(StatementActor, {
          where: { articleId, statementId: of },
          order: { position: "ASC" },
        }),
      (actor) => actor.statementId,
    ),
    /** Outermost to innermost. */
    hops: loadForStatements(
      ({ articleId, of }) =>
        manager.find(AttributionHop, {
          where: { articleId, statementId: of },
          order: { position: "ASC" },
        }),
      (hop) => hop.statementId,
    ),
    children: loadForStatements(
      ({ articleId, of }) =>
        manager.find(Statement, {
          where: { articleId, parentId: of },
          order: { position: "ASC" },
        }),
      (child) => child.parentId,
    ),
    /** Keys of the claims that a statement makes. */
    claims: loadMany(
      (statements) => findClaimsOfStatements(manager, statements),
      (row) => row.statement,
    ),
  };
}

export function mentionLoaders(manager: EntityManager) {
  return { byId: loadById(manager, Mention) };
}
