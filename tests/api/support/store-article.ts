import type { DataSource } from "typeorm";
import {
  Article,
  ArticleVersion,
  ClaimAppearance,
  ClaimHoldingRow,
  Mention,
  Quantity,
  Statement,
  StatementActor,
} from "../../../src/entities";
import { flattenSpans } from "../../../src/entities/spans";
import {
  actorKeys,
  claimRow,
  dayOf,
  outletKeys,
  provenance,
  publication,
  sharedClaimKey,
  storeClaim,
} from "./cast";
import { storeChains } from "./store-chains";
import { storeChanges } from "./store-changes";
import { storeClaimRelations } from "./store-claim-relations";
import { storeCorroborations } from "./store-corroborations";
import { storeDecisions } from "./store-decisions";
import { storeEvents } from "./store-events";
import { storeOrigins } from "./store-origins";
import { storeRoles } from "./store-roles";
import { storeUtterances } from "./store-utterances";

/**
 * Stores article number n, from 1 on: even numbers by Vell Radio, the others by the Marsh Courier. Its keys are n for the
 * article, 10n and 10n+1 for its versions, 10n to 10n+2 for its statements (10n in the old version) and n+1 for its own claim.
 */
export async function storeArticle(dataSource: DataSource, n: number): Promise<void> {
  const { manager } = dataSource;
  const articleId = String(n);
  const [oldVersion, version] = [String(10 * n), String(10 * n + 1)];
  const publishedAt = publication(n);
  const outletId = n % 2 === 0 ? outletKeys.radio : outletKeys.courier;
  const outletActor = n % 2 === 0 ? actorKeys.radio : actorKeys.courier;
  const headline = `Ferry row, day ${n}`;
  const text = `Ada Brenn told reporters on day ${n} that “the ferry will sail”. 🚢\n\nThe quay said there were ${n} reasons to wait.`;
  const spanOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const spans = (...words: string[]) => flattenSpans(words.map(spanOf));
  const inArticle = { articleId, versionId: version, current: true };

  await manager.insert(Article, {
    id: articleId,
    url: `https://${n % 2 === 0 ? "vell-radio" : "marsh-courier"}.example/${n}`,
    outletId,
    headline,
    bylines: ["Tom Oduya-Lind"],
    dateline: null,
    language: "en",
    publishedAt,
    firstSeenAt: new Date(publishedAt.getTime() + 60_000),
    pubStatus: "USABLE",
    edNote: null,
    currentVersionId: version,
  });
  const versionRow = (id: string, number: number, body: string) => ({
    articleId,
    id,
    version: number,
    text: body,
    headline,
    sha256: `${id}`.padStart(64, "0"),
    seenAt: new Date(publishedAt.getTime() + number * 60_000),
    paragraphStarts: [0, body.indexOf("The quay")],
    sentenceStarts: [0, body.indexOf("The quay")],
    absences: ["It names no author."],
  });
  await manager.insert(ArticleVersion, [
    versionRow(oldVersion, 1, text.replace("reasons", "excuses")),
    versionRow(version, 2, text),
  ]);
  await manager.insert(Mention, [
    mention(0, actorKeys.brenn, "3", "NAME", spanOf("Ada Brenn")),
    mention(1, actorKeys.reporters, null, "NOMINAL", spanOf("reporters")),
    mention(2, actorKeys.harbourOffice, "6", "METONYM", spanOf("The quay")),
    { ...mention(3, null, null, "PRONOMINAL", spanOf("there")), confidence: 0 },
    {
      ...mention(4, actorKeys.officials, null, "NOMINAL", spanOf("day")),
      current: false,
      versionId: oldVersion,
    },
  ]);
  function mention(
    at: number,
    actorId: string | null,
    actorNameId: string | null,
    kind: Mention["kind"],
    span: { start: number; end: number },
  ) {
    return {
      ...inArticle,
      id: String(10 * n + at),
      actorId,
      actorNameId,
      kind,
      ...span,
      confidence: 0.5,
    };
  }

  const saidOn = dayOf(new Date(publishedAt.getTime() - 86_400_000));
  const statement = {
    ...provenance,
    ...inArticle,
    directSpans: [] as number[],
    quoteKind: "INDIRECT" as const,
    cueClass: "SPEECH" as Statement["cueClass"],
    cueStance: "NEUTRAL" as const,
    attributionType: "COMMUNICATION" as const,
    modalities: ["ASSERTED" as const],
    polarity: "POSITIVE" as const,
    conditionSpan: [] as number[],
    mediumId: null as string | null,
    venue: null as string | null,
    occasion: null as string | null,
    saidEdtf: saidOn,
    saidEarliest: saidOn,
    saidLatest: saidOn,
    saidPrecision: "DAY" as const,
    saidBasis: "INFERRED" as const,
    saidSpan: [] as number[],
    sortDay: saidOn,
    depth: 0,
  };
  await manager.insert(Statement, [
    {
      ...statement,
      id: String(10 * n + 1),
      position: 0,
      text: "“the ferry will sail”",
      contentSpans: spans("“the ferry will sail”"),
      directSpans: spans("the ferry will sail"),
      quoteKind: "DIRECT",
      sourceSpans: spans("Ada Brenn"),
      cueSpan: spans("told"),
      cueLemma: "tell",
      cueClass: "PROMISE",
      modalities: ["ASSERTED", "PROMISED"],
      mediumId: n % 2 === 0 ? outletKeys.courier : outletKeys.radio,
      venue: "the quay",
      occasion: `a visit on day ${n}`,
    },
    {
      ...statement,
      id: String(10 * n + 2),
      position: 1,
      text: `there were ${n} reasons to wait`,
      contentSpans: spans(`there were ${n} reasons to wait`),
      sourceSpans: spans("The quay"),
      cueSpan: spans("said"),
      cueLemma: "say",
      conditionSpan: spans(`${n} reasons to wait`),
      parentId: String(10 * n + 1),
      depth: 1,
      // Somewhere in the month before publication: overlaps a day of it without lying inside.
      saidEdtf: "2025-09",
      saidEarliest: "2025-09-01",
      saidLatest: "2025-09-30",
      saidPrecision: "MONTH",
      saidBasis: "EXPLICIT",
      saidSpan: spans(`day ${n}`),
      sortDay: "2025-09-30",
    },
    {
      ...statement,
      id: String(10 * n),
      position: 0,
      text: `there were ${n} excuses to wait`,
      contentSpans: spans("there"),
      sourceSpans: [],
      cueSpan: [],
      cueLemma: null,
      versionId: oldVersion,
      current: false,
    },
  ]);
  const takesPart = (
    statementId: number,
    role: StatementActor["role"],
    actorId: string,
    sortDay = saidOn,
    current = true,
  ) => ({
    articleId,
    statementId: String(statementId),
    role,
    actorId,
    position: 0,
    current,
    sortDay,
  });
  await manager.insert(StatementActor, [
    takesPart(10 * n + 1, "SPEAKER", actorKeys.brenn),
    takesPart(10 * n + 1, "ADDRESSEE", actorKeys.reporters),
    takesPart(10 * n + 1, "ABOUT", actorKeys.harbourOffice),
    takesPart(10 * n + 2, "SPEAKER", actorKeys.harbourOffice, "2025-09-30"),
    takesPart(10 * n + 2, "ABOUT", actorKeys.brenn, "2025-09-30"),
    takesPart(10 * n, "SPEAKER", actorKeys.officials, saidOn, false),
  ]);
  await storeChains(dataSource, n, spans("told"), outletActor);
  await storeClaim(manager, {
    ...claimRow(String(n + 1), `there were ${n} reasons to wait`, n),
    objectId: actorKeys.brenn,
    objectText: "Brenn",
    modality: "POSSIBLE",
    polarity: "NEGATIVE",
    condition: `${n} reasons to wait`,
  });
  const appearance = (at: number, statementId: number, claimId: string, words: string) => ({
    ...inArticle,
    id: String(10 * n + at),
    statementId: String(statementId),
    claimId,
    evidenceStart: spanOf(words).start,
    evidenceEnd: spanOf(words).end,
    contentSpans: spans(words),
    conditionSpan: [],
    validSpan: [],
    assertedAs: null,
    voice: "ATTRIBUTED" as const,
    wording: words,
    seenAt: publishedAt,
  });
  await manager.insert(ClaimAppearance, [
    appearance(1, 10 * n + 1, sharedClaimKey, "the ferry will sail"),
    appearance(2, 10 * n + 2, String(n + 1), `there were ${n} reasons to wait`),
  ]);
  const holding = (
    statementId: number,
    claimId: string,
    actorId: string,
    stance: ClaimHoldingRow["stance"],
    onWordOfIds: string[],
  ) => ({
    articleId,
    statementId: String(statementId),
    claimId,
    actorId,
    current: true,
    stance,
    onWordOfIds,
  });
  const quantity = (position: number, words: string, versionId = version) => ({
    articleId,
    versionId,
    position,
    value: n,
    high: null as number | null,
    unit: null as string | null,
    approximate: false,
    ...spanOf(words),
  });
  await manager.insert(Quantity, [
    { ...quantity(0, `day ${n}`), unit: "day", approximate: true, high: n + 1 },
    { ...quantity(1, `${n} reasons`), unit: "reason" },
    { ...quantity(0, "reasons", oldVersion), unit: "excuse" },
  ]);
  await storeClaimRelations(dataSource, n);
  await storeRoles(dataSource, n);
  await storeUtterances(dataSource, n);
  const [promise, reasons] = [spanOf("the ferry will sail"), spanOf("reasons")];
  await storeEvents(dataSource, n, publishedAt, { promise, reasons });
  await storeOrigins(dataSource, n, version, spans("told"), outletActor);
  await manager.insert(ClaimHoldingRow, [
    holding(10 * n + 1, sharedClaimKey, actorKeys.brenn, "AGREE", []),
    holding(10 * n + 2, sharedClaimKey, actorKeys.harbourOffice, "DISAGREE", [actorKeys.brenn]),
    holding(10 * n + 2, String(n + 1), actorKeys.harbourOffice, "AGREE", [actorKeys.brenn]),
  ]);
  await storeCorroborations(dataSource, n);
  await storeChanges(dataSource, n);
  await storeDecisions(dataSource, n);
}
