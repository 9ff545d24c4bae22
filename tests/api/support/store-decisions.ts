import type { DataSource } from "typeorm";
import {
  Assessment,
  ClaimReview,
  DecidedStatement,
  Revision,
  StatementDecision,
} from "../../../src/entities";
import { publication } from "./cast";

/** What people decided on article number n, its first statement and its own claim. */
export async function storeDecisions({ manager }: DataSource, n: number): Promise<void> {
  const [articleId, statementId, claimId] = [String(n), String(10 * n + 1), String(n + 1)];
  const decider = { by: "ada", at: publication(n + 1) };
  await manager.insert(StatementDecision, {
    ...{ articleId, id: statementId, anchor: { content: [], cue: null } },
    ...{ speakerId: null, addresseeIds: null, modalities: null, saidEdtf: null },
    ...{ retracted: false, lapsed: false },
  });
  await manager.insert(DecidedStatement, {
    ...{ articleId, statementId, decisionId: statementId, retracted: false },
    asRead: {
      ...{ method: "RULE", speakerIds: [], addresseeIds: [], modalities: [], polarity: "POSITIVE" },
      ...{ saidEdtf: null, saidEarliest: null, saidLatest: null, saidSpan: [] },
      ...{ saidPrecision: "UNKNOWN", saidBasis: "INFERRED" },
    },
  });
  const revision = (nodeType: string, nodeId: string, reason: string) => ({
    ...decider,
    ...{ nodeType, nodeId, kind: "UPDATED" as const, reason },
    patch: { speakers: { before: [{ nodeType: "Actor", key: "3" }], after: [] } },
  });
  await manager.insert(Revision, [
    revision("Statement", statementId, `misheard on day ${n}`),
    revision("Claim", claimId, `reviewed on day ${n}`),
  ]);
  const assessed = { ...decider, sourceReliability: "B", note: `seen on day ${n}` } as const;
  await manager.upsert(
    Assessment,
    [
      {
        ...assessed,
        nodeType: "Statement",
        nodeId: statementId,
        informationCredibility: "DOUBTFUL",
      },
      { ...assessed, nodeType: "Claim", nodeId: claimId, informationCredibility: "CONFIRMED" },
      {
        ...{ ...assessed, note: null, nodeType: "Outlet", nodeId: n % 2 === 0 ? "2" : "1" },
        informationCredibility: "CANNOT_BE_JUDGED",
      },
    ],
    ["nodeType", "nodeId"],
  );
  await manager.insert(ClaimReview, {
    ...{ id: String(n), claimId, author: "Harbour Facts", url: `https://facts.example/${n}` },
    ...{ datePublished: null, alternateName: "mostly true", ratingValue: 4 },
    ...{ bestRating: null, worstRating: null },
  });
}
