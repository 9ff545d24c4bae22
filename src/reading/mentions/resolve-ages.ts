import type { ArticleText } from "../../text/article-text";
import type { Cast } from "./cast";
import { onlyInSight } from "./resolve-descriptions";

/** "The 43-year-old": the only person who is named in sight, whose age the article tells by it. */
export function resolveAges(cast: Cast, text: ArticleText): void {
  for (const [index, draft] of cast.drafts.entries()) {
    if (draft.rule !== "age" || !draft.definite || cast.isResolved(index)) continue;
    const persons = cast.membersThat(({ kind, names }) => kind === "PERSON" && names.size > 0);
    const member = onlyInSight(cast, text, persons, index);
    if (member !== null) cast.assign(index, member);
  }
}
