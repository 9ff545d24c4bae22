import { Any, type EntityManager } from "typeorm";
import { Mention, Statement } from "../../entities";
import { findActorsOfStatements, findHopsOfStatements } from "../../store/reads/actors";
import { findClaimsOfStatements } from "../../store/reads/claims";
import { loadById, loadForStatements, loadMany } from "./batches";

export function statementLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, Statement),
    /** The canonical actors of a statement, in their order within each role. */
    actors: loadForStatements(
      (articles, statements) => findActorsOfStatements(manager, articles, statements),
      (actor) => actor.statementId,
    ),
    /** Outermost to innermost. */
    hops: loadForStatements(
      (articles, statements) => findHopsOfStatements(manager, articles, statements),
      (hop) => hop.statementId,
    ),
    children: loadForStatements(
      (articles, statements) =>
        manager.find(Statement, {
          where: { articleId: Any(articles), parentId: Any(statements) },
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
