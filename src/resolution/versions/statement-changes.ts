import { groupBy } from "../../shared/group-by";
import type { Span } from "../../text/article-text";
import { wordOverlap } from "../../text/spans";
import { plainWords } from "../plain-words";

/** A statement of one version, as far as it tells whether another version has it too. */
export interface VersionStatement {
  readonly id: string;
  /** The content as worded. */
  readonly text: string;
  /** Names who speaks; null where that stays open. */
  readonly speakerKey: string | null;
  /** How and when it is said to have been said: cue, modalities, polarity, worded time. */
  readonly manner: string;
  readonly isDenied: boolean;
  /** Where it stands: content, cue and source. */
  readonly places: readonly Span[];
  /** Keys of the claims that it makes. */
  readonly claimIds: readonly string[];
}

/** A statement that is not in both versions as it is; null where one version has none in its place. */
export interface StatementChange {
  readonly before: VersionStatement | null;
  readonly after: VersionStatement | null;
}

/** Contents that share fewer of their words are two statements and not one reworded; of one speaker, and of two. */
const SHARED_WORDS = { sameSpeaker: 0.25, otherSpeaker: 0.5 };
/** As far as so many statements away one is looked for again under other words. */
const REACH = 50;
/** Words of a content by which it is compared. */
const MOST_WORDS = 500;

/**
 * How the statements of two versions stand to each other. One is unchanged where the same speaker says the same words in the
 * same manner, wherever in the text; else it was said by another speaker or in another manner, reworded, dropped or added.
 * Statements are given in the order of their texts; what is left of the old ones comes last.
 */
export function statementChanges(
  before: readonly VersionStatement[],
  after: readonly VersionStatement[],
): StatementChange[] {
  const pairs = new Map<VersionStatement, VersionStatement>();
  const unpaired = {
    before: () => without(before, new Set(pairs.values())),
    after: () => without(after, new Set(pairs.keys())),
  };
  pairByKey(before, after, exactKey, pairs);
  const unchanged = new Set(pairs.keys());
  for (const key of [spokenKey, wordsKey]) {
    pairByKey(unpaired.before(), unpaired.after(), key, pairs);
  }
  pairByWords(unpaired.before(), unpaired.after(), pairs);
  return [
    ...without(after, unchanged).map((one) => ({ before: pairs.get(one) ?? null, after: one })),
    ...unpaired.before().map((one) => ({ before: one, after: null })),
  ];
}

/** The claims of changed statements that other speakers hold or reject in one version than in the other. */
export function changedClaims(
  changes: readonly StatementChange[],
  before: readonly VersionStatement[],
  after: readonly VersionStatement[],
): string[] {
  const [old, fresh] = [voicesOf(before), voicesOf(after)];
  const touched = changes.flatMap((change) => [
    ...(change.before?.claimIds ?? []),
    ...(change.after?.claimIds ?? []),
  ]);
  return [...new Set(touched)].filter((claim) => old.get(claim) !== fresh.get(claim));
}

function without<T>(all: readonly T[], some: ReadonlySet<T>): T[] {
  return all.filter((one) => !some.has(one));
}

type Pairs = Map<VersionStatement, VersionStatement>;

/** Pairs statements that have one key, the first with the first. */
function pairByKey(
  before: readonly VersionStatement[],
  after: readonly VersionStatement[],
  keyOf: (statement: VersionStatement) => string,
  pairs: Pairs,
): void {
  const old = groupBy(before, keyOf);
  for (const one of after) {
    const other = old.get(keyOf(one))?.shift();
    if (other) pairs.set(one, other);
  }
}

/** Pairs statements that share most words, the likest first; of one speaker sooner than of two. */
function pairByWords(
  before: readonly VersionStatement[],
  after: readonly VersionStatement[],
  pairs: Pairs,
): void {
  const likely = after.flatMap((one, at) =>
    before.slice(Math.max(0, at - REACH), at + REACH).map((other) => {
      const shared = wordOverlap(one.text, other.text);
      const sameSpeaker = one.speakerKey === other.speakerKey && one.speakerKey !== null;
      const least = sameSpeaker ? SHARED_WORDS.sameSpeaker : SHARED_WORDS.otherSpeaker;
      return { one, other, isAlike: shared >= least, rank: shared + Number(sameSpeaker) };
    }),
  );
  const taken = new Set<VersionStatement>();
  for (const { one, other, isAlike } of likely.sort((a, b) => b.rank - a.rank)) {
    if (!isAlike || pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
}

function wordsKey({ text }: VersionStatement): string {
  return plainWords(text, MOST_WORDS)
    .map(({ lower }) => lower)
    .join(" ");
}

function spokenKey(statement: VersionStatement): string {
  return `${statement.speakerKey} | ${wordsKey(statement)}`;
}

function exactKey(statement: VersionStatement): string {
  return `${statement.manner} | ${spokenKey(statement)}`;
}

/** For each claim, who holds or rejects it. */
function voicesOf(statements: readonly VersionStatement[]): ReadonlyMap<string, string> {
  const voices = statements.flatMap(({ claimIds, speakerKey, isDenied }) =>
    claimIds.map((claim) => ({ claim, voice: `${speakerKey} ${isDenied}` })),
  );
  return new Map(
    [...groupBy(voices, ({ claim }) => claim)].map(([claim, group]) => {
      return [claim, [...new Set(group.map(({ voice }) => voice))].sort().join(" | ")];
    }),
  );
}
