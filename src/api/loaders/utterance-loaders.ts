import type { EntityManager } from "typeorm";
import { Utterance } from "../../entities";
import { findReportedUtterances, findUtterancesOfStatements } from "../../store/reads/utterances";
import { loadById, loadOne } from "./batches";

export function utteranceLoaders(manager: EntityManager) {
  return {
    byId: loadById(manager, Utterance),
    /** The utterance that a statement reports. */
    ofStatement: loadOne(
      (statements) => findUtterancesOfStatements(manager, statements),
      (row) => row.statement,
    ),
    /** An utterance by the statements that report it. */
    reported: loadOne(
      (utterances) => findReportedUtterances(manager, utterances),
      (reported) => reported.utterance,
    ),
  };
}
