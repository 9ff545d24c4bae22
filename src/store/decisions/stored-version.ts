import { Any, type EntityManager } from "typeorm";
import {
  Actor,
  Article,
  ArticleVersion,
  AttributionHop,
  Mention,
  Outlet,
  Quantity,
  Statement,
  StatementActor,
} from "../../entities";
import { spansOf } from "../../entities/spans";
import type { Attribution, ReadActor, Reading, TimeExpression } from "../../reading/reading";
import { findTimes } from "../../reading/times/find-times";
import { textRead } from "../../resolution/versions/text-read";
import { groupBy } from "../../shared/group-by";
import type { ReadVersion, StoredCast } from "../writes/statement-rows";

/** A version as it was read, made again of what is stored of it. Media, assertions and events are left out. */
export interface StoredVersion {
  readonly version: ReadVersion;
  readonly cast: StoredCast;
  /** In the order of the reading's attributions. */
  readonly statements: readonly Statement[];
  /** Whether it is the article's current one. */
  readonly isCurrent: boolean;
  /** Its number. */
  readonly number: number;
}

/**
 * What was read of a version, made again of its rows, so that what follows from a statement can be worked out for one that was
 * corrected by the same rules.
 * @param actorIds actors that are to be known beside those of the version.
 */
export async function findStoredVersion(
  manager: EntityManager,
  articleId: string,
  versionId: string,
  actorIds: readonly string[],
): Promise<StoredVersion> {
  const article = await manager.findOneByOrFail(Article, { id: articleId });
  const { text, version: number } = await manager.findOneByOrFail(ArticleVersion, {
    articleId,
    id: versionId,
  });
  const outlet =
    article.outletId === null
      ? null
      : await manager.findOneByOrFail(Outlet, { id: article.outletId });
  const rows = await findRows(manager, articleId, versionId);
  const cast = await castOf(manager, rows, actorIds);
  const surface = textRead(text);
  const [first] = rows.statements;
  return {
    version: {
      articleId,
      versionId,
      reading: readingOf(surface.text, article.publishedAt, rows, cast),
      surface,
      outletActorId: outlet?.actorId ?? null,
      language: article.language,
      publishedAt: article.publishedAt,
      firstSeenAt: article.firstSeenAt,
      readAt: first?.generatedAt ?? article.firstSeenAt,
      method: first?.method ?? "RULE",
      readerVersion: first?.extractorVersion ?? "",
    },
    cast: {
      outletActorId: outlet?.actorId ?? null,
      actorIds: cast.map(({ id }) => id),
      media: new Map(),
    },
    statements: rows.statements,
    isCurrent: article.currentVersionId === versionId,
    number,
  };
}

interface VersionRows {
  readonly statements: readonly Statement[];
  readonly actors: readonly StatementActor[];
  readonly hops: readonly AttributionHop[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
}

async function findRows(
  manager: EntityManager,
  articleId: string,
  versionId: string,
): Promise<VersionRows> {
  const where = { articleId, versionId };
  const statements = await manager.find(Statement, { where, order: { position: "ASC" } });
  const ofStatements = { articleId, statementId: Any(statements.map(({ id }) => id)) };
  return {
    statements,
    actors: await manager.find(StatementActor, {
      where: ofStatements,
      order: { statementId: "ASC", role: "ASC", position: "ASC" },
    }),
    hops: await manager.find(AttributionHop, {
      where: ofStatements,
      order: { statementId: "ASC", position: "ASC" },
    }),
    mentions: await manager.find(Mention, { where, order: { start: "ASC", id: "ASC" } }),
    quantities: await manager.find(Quantity, { where, order: { position: "ASC" } }),
  };
}

async function castOf(
  manager: EntityManager,
  { actors, hops, mentions }: VersionRows,
  more: readonly string[],
): Promise<Actor[]> {
  const ids = new Set([
    ...actors.map(({ actorId }) => actorId),
    ...hops.flatMap(({ agentIds, toIds }) => [...agentIds, ...toIds]),
    ...mentions.flatMap(({ actorId }) => actorId ?? []),
    ...more,
  ]);
  return manager.find(Actor, { where: { id: Any([...ids]) }, order: { id: "ASC" } });
}

function readingOf(
  text: Reading["text"],
  publishedAt: Date | null,
  rows: VersionRows,
  cast: readonly Actor[],
): Reading {
  const indices = new Map(cast.map(({ id }, index) => [id, index]));
  const indicesOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => indices.get(id) ?? []);
  const positions = new Map(rows.statements.map(({ id }, position) => [id, position]));
  const actorsOf = groupBy(rows.actors, ({ statementId }) => statementId);
  const hopsOf = groupBy(rows.hops, ({ statementId }) => statementId);
  return {
    text,
    actors: cast.map(readActor),
    mentions: rows.mentions.map(({ start, end, kind, actorId, confidence }) => ({
      span: { start, end },
      kind,
      actor: actorId === null ? null : (indices.get(actorId) ?? null),
      confidence,
    })),
    attributions: rows.statements.map((statement) => {
      const actors = actorsOf.get(statement.id) ?? [];
      const inRole = (role: StatementActor["role"]): number[] =>
        indicesOf(actors.filter((actor) => actor.role === role).map(({ actorId }) => actorId));
      return {
        ...attributionOf(statement),
        speakers: inRole("SPEAKER"),
        addressees: inRole("ADDRESSEE"),
        intermediaries: indicesOf(carriersOf(statement, hopsOf.get(statement.id) ?? [])),
        parent: statement.parentId === null ? null : (positions.get(statement.parentId) ?? null),
      };
    }),
    assertions: [],
    silences: [],
    unstated: [],
    // Times are not stored, but worded in the text.
    times: findTimes(text, { publishedAt: publishedAt ?? undefined }),
    quantities: rows.quantities.map(({ value, high, unit, approximate, start, end }) => ({
      ...{ value, high, unit, approximate },
      span: { start, end },
    })),
    events: [],
  };
}

function readActor({ kind, name, country }: Actor): ReadActor {
  return { kind, name, country, names: [{ text: name, kind: "NAME" }] };
}

type OwnParts = Omit<Attribution, "speakers" | "addressees" | "intermediaries" | "parent">;

function attributionOf(statement: Statement): OwnParts {
  return {
    rule: statement.rule ?? "",
    confidence: statement.confidence,
    content: spansOf(statement.contentSpans),
    directSpans: spansOf(statement.directSpans),
    quoteKind: statement.quoteKind,
    cue: only(statement.cueSpan),
    cueLemma: statement.cueLemma,
    cueClass: statement.cueClass ?? "SPEECH",
    cueStance: statement.cueStance,
    attributionType: statement.attributionType,
    source: spansOf(statement.sourceSpans),
    addresseeSpans: [],
    medium: null,
    venue: null,
    occasion: null,
    saidAt: saidAtOf(statement),
    modalities: statement.modalities,
    polarity: statement.polarity,
    condition: only(statement.conditionSpan),
  };
}

/** When it is stored to have been said, be it inferred. */
export function saidAtOf(
  said: Pick<
    Statement,
    "saidEdtf" | "saidEarliest" | "saidLatest" | "saidPrecision" | "saidBasis" | "saidSpan"
  >,
): TimeExpression {
  return {
    edtf: said.saidEdtf,
    earliest: said.saidEarliest,
    latest: said.saidLatest,
    precision: said.saidPrecision,
    basis: said.saidBasis,
    mention: only(said.saidSpan),
  };
}

/** Whoever the speaker has pass it on ("through Dalby") takes the last step, which is implied by the one before it. */
function carriersOf(statement: Statement, hops: readonly AttributionHop[]): readonly string[] {
  const [asked, relayed] = hops.slice(-2);
  const isCarried =
    asked?.act === "ASKS_TO_RELAY" &&
    relayed?.act === "RELAYS" &&
    relayed.cueSpan.length === 0 &&
    asked.cueSpan[0] === statement.cueSpan[0];
  return isCarried ? relayed.agentIds : [];
}

function only(flat: readonly number[]): Attribution["cue"] {
  return spansOf(flat)[0] ?? null;
}

/** The places in a reading of some attributions and of all that stand in them. */
export function withNested({ attributions }: Reading, indices: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  attributions.forEach(({ parent }, index) => {
    if (indices.has(index) || (parent !== null && found.has(parent))) found.add(index);
  });
  return [...found];
}
