import type { EntityManager } from "typeorm";
import { ActorJudgement } from "../../entities";
import type { RuleJudgement } from "../../resolution/identity/judge-pair";
import { rowsOf } from "../pages/rows";
import { sql } from "../sql";
import { insertRows } from "../writes/rows";

/** What rules make of a pair; null where they make nothing of it. */
export interface JudgedCandidates {
  readonly leftId: string;
  readonly rightId: string;
  readonly inPart: boolean;
  readonly judgement: RuleJudgement | null;
}

/** What a rule's judgements are signed with. */
const BY = "hearsay";

type RuleRow = Pick<
  ActorJudgement,
  "id" | "leftId" | "rightId" | "judgement" | "score" | "reason" | "undoneAt"
>;

/**
 * Brings what rules judged of some pairs in line with what they make of them now. What is as it was keeps its key and its time;
 * what somebody has undone stays so.
 * @returns the pairs that rules join now and did not before, or the other way round.
 */
export async function saveRuleJudgements(
  manager: EntityManager,
  judged: readonly JudgedCandidates[],
): Promise<JudgedCandidates[]> {
  const rows = await findRows(manager, judged);
  const stored = new Map(rows.map((row) => [keyOf(row), row]));
  const open = judged.filter((pair) => !stored.get(keyOf(pair))?.undoneAt);
  const stale = open.filter((pair) => {
    const row = stored.get(keyOf(pair));
    const { judgement = null, score = null, reason = null } = pair.judgement ?? {};
    return row
      ? row.judgement !== judgement || row.score !== score || row.reason !== reason
      : judgement !== null;
  });
  if (stale.length === 0) return [];
  const gone = stale.flatMap((pair) => stored.get(keyOf(pair))?.id ?? []);
  await rowsOf(manager, sql`delete from actor_judgement where id = any(${gone}::bigint[])`);
  const at = new Date();
  await insertRows(
    manager,
    ActorJudgement,
    stale.flatMap(({ leftId, rightId, inPart, judgement }) =>
      judgement === null
        ? []
        : [
            {
              ...{ leftId, rightId, inPart, ...judgement, at, by: BY },
              method: "RULE" as const,
              undoneAt: null,
              undoneBy: null,
              undoneReason: null,
            },
          ],
    ),
  );
  return stale.filter((pair) => {
    const before = stored.get(keyOf(pair))?.judgement === "POSITIVE";
    return before !== (pair.judgement?.judgement === "POSITIVE") || before;
  });
}

function findRows(manager: EntityManager, pairs: readonly JudgedCandidates[]): Promise<RuleRow[]> {
  return rowsOf<RuleRow>(
    manager,
    sql`select j.id, j.left_id as "leftId", j.right_id as "rightId", j.judgement, j.score, j.reason, j.undone_at as "undoneAt"
      from unnest(${pairs.map(({ leftId }) => leftId)}::bigint[], ${pairs.map(({ rightId }) => rightId)}::bigint[]) as p (left_id, right_id)
      join actor_judgement j on j.left_id = p.left_id and j.right_id = p.right_id and j.method = 'RULE'`,
  );
}

const keyOf = ({ leftId, rightId }: Pick<RuleRow, "leftId" | "rightId">): string =>
  `${leftId} ${rightId}`;
