import { groupBy } from "../../../../src/shared/group-by";
import type { Dice } from "../../ingest/news/dice";
import { type Press, writeArticle } from "./article-rows";
import { type Carried, writeClaim, writeCorroboration } from "./claim-rows";
import type { Sink } from "./copy-sink";
import { EXTRACTOR } from "./place";
import type { Report, Story, StoryClaim } from "./story";

const RELATIONS = 2;
const RELATION_KINDS = [
  { kind: "REFUTES", rule: "other-count", says: "counts otherwise than" },
  { kind: "SUPERSEDES", rule: "grown-count", says: "is a later count than" },
  { kind: "SUPPORTS", rule: "says-more", says: "says the same and more than" },
] as const;
const SIMILARITY_OF_COPIES = 0.9;

/** Writes all that hangs on a story: its articles and which of them go back to others, its claims, and which statements report one utterance. */
export function writeStory(press: Press, story: Story): void {
  const { dice, sink } = press;
  const versions = new Map<number, number>();
  const carried = story.reports.flatMap((report) => {
    const told = writeArticle(press, story, report);
    versions.set(report.id, press.keys.version);
    return told;
  });
  const byClaim = groupBy(carried, ({ claim }) => claim);
  for (const [claim, places] of byClaim) {
    const [first] = places;
    if (first === undefined) continue;
    writeClaim(sink, claim, first.report.at);
    writeCorroboration(sink, claim, places);
  }
  writeRelations(sink, dice, [...byClaim.keys()]);
  writeUtterances(sink, carried);
  writeOrigins(sink, story.reports, versions);
}

function writeRelations(sink: Sink, dice: Dice, claims: readonly StoryClaim[]): void {
  const related = dice.some(claims, 2 * RELATIONS);
  for (let at = 0; at + 1 < related.length; at += 2) {
    const [source, target] = related.slice(at, at + 2);
    if (source === undefined || target === undefined) continue;
    const { kind, rule, says } = dice.pick(RELATION_KINDS);
    sink.add("claim_relation", {
      id: source.id,
      source_id: source.id,
      kind,
      target_id: target.id,
      rationale: `“${source.wordings[0]?.text}” ${says} “${target.wordings[0]?.text}”.`,
      method: "RULE",
      rule,
      extractor_version: EXTRACTOR,
      generated_at: new Date(0),
      confidence: 0.6,
    });
  }
}

/** Statements of one speaker on one claim report one utterance, which goes by the key of the first. */
function writeUtterances(sink: Sink, carried: readonly Carried[]): void {
  const said = groupBy(carried, ({ claim, holder }) => `${claim.id} ${holder.id}`);
  for (const places of said.values()) {
    const statements = places.flatMap(({ statement, report }) =>
      statement === null ? [] : [{ statement, article: report.id }],
    );
    const [first] = statements;
    if (first === undefined) continue;
    sink.add("utterance", { id: first.statement, statements: statements.length });
    for (const { statement, article } of statements) {
      sink.add("statement_utterance", {
        article_id: article,
        statement_id: statement,
        utterance_id: first.statement,
      });
    }
  }
}

/** @param versions the current version of each article. */
function writeOrigins(
  sink: Sink,
  reports: readonly Report[],
  versions: ReadonlyMap<number, number>,
): void {
  for (const [cluster, members] of groupBy(reports, ({ id, copyOf }) => copyOf ?? id)) {
    sink.add("origin_cluster", {
      id: cluster,
      origin_id: null,
      earliest_id: cluster,
      size: members.length,
    });
    for (const { id, copyOf } of members) {
      sink.add("article_origin", { article_id: id, cluster_id: cluster });
      if (copyOf === null) continue;
      sink.add("article_relation", {
        article_id: id,
        kind: "NEAR_DUPLICATE_OF",
        target_id: copyOf,
        version_id: versions.get(id) ?? 0,
        similarity: SIMILARITY_OF_COPIES,
        evidence_span: [],
      });
    }
  }
}
