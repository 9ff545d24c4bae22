import type { Span } from "../../text/article-text";
import { cover, overlaps } from "../../text/spans";
import {
  changedClaims,
  type StatementChange,
  statementChanges,
  type VersionStatement,
} from "./statement-changes";
import { type TextHunk, textChanges, type VersionText } from "./text-changes";

/** A version with what was read of it, in the order of its text. */
export interface ReadVersionText extends VersionText {
  readonly statements: readonly VersionStatement[];
}

/** One change from a version to another with the statements and claims that changed with it. */
export interface VersionChange extends TextHunk {
  /** Keys; of a pair the old version's statement first. */
  readonly statementIds: readonly string[];
  readonly claimIds: readonly string[];
}

/**
 * What changed from one version of an article to another, in the order of the text. A changed statement stands with every change
 * of the text that reaches into it, in either version; one that changed while its own words did not, for instance because another
 * "he" is meant, stands with a change of its own.
 */
export function versionChanges(before: ReadVersionText, after: ReadVersionText): VersionChange[] {
  const hunks = textChanges(before, after);
  const statements = statementChanges(before.statements, after.statements);
  const apart = statements.filter((change) => !hunks.some((hunk) => reaches(hunk, change)));
  return inTextOrder(hunks, apart.map(hunkOf)).map((hunk) => {
    const own = statements.filter((change) => reaches(hunk, change));
    const versions = own.flatMap((change) => [change.before, change.after]);
    return {
      ...hunk,
      statementIds: versions.flatMap((statement) => statement?.id ?? []),
      claimIds: changedClaims(own, before.statements, after.statements),
    };
  });
}

/** Puts further hunks among those of the text, by where they stand in the new version. */
function inTextOrder(hunks: readonly TextHunk[], further: readonly TextHunk[]): TextHunk[] {
  const ordered = [...hunks];
  for (const hunk of further) {
    const behind = ordered.findIndex(({ after }) => after && after.start > startOf(hunk));
    ordered.splice(behind < 0 ? ordered.length : behind, 0, hunk);
  }
  return ordered;
}

function reaches(hunk: TextHunk, change: StatementChange): boolean {
  return touches(hunk.before, change.before) || touches(hunk.after, change.after);
}

function touches(span: Span | null, statement: VersionStatement | null): boolean {
  return span !== null && (statement?.places.some((place) => overlaps(span, place)) ?? false);
}

function hunkOf({ before, after }: StatementChange): TextHunk {
  return { before: cover(before?.places ?? []), after: cover(after?.places ?? []) };
}

function startOf({ before, after }: TextHunk): number {
  return (after ?? before)?.start ?? 0;
}
