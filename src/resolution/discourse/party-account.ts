import type { Reading } from "../../reading/reading";
import type { DiscourseRule } from "./discourse-rule";
import { haveOtherSpeakers, inCommon, sideOf, type ToldContent } from "./told-content";

/** Both sides of what passed between two. */
const SIDES = 2;

/**
 * Who took part in an exchange tells of it themselves what another reports: "KXT said Roe had sent Dalby a message", "Dalby said he was
 * in contact with Roe". It supports the report without saying the same.
 */
export const partyAccount: DiscourseRule = {
  name: "party-account",
  kind: "SUPPORTS",
  why: "is what a party to it tells, and fits",
  confidence: 0.6,
  reach: 40,
  find: (earlier, later, reading) => {
    if (isAccount(later, earlier, reading)) return "LATER";
    return isAccount(earlier, later, reading) ? "EARLIER" : null;
  },
};

function isAccount(account: ToldContent, report: ToldContent, reading: Reading): boolean {
  if (!haveOtherSpeakers(account, report) || !isTopLevel(account) || !isTopLevel(report))
    return false;
  if (account.isNegated || !account.fields.has("EXCHANGE") || !report.fields.has("EXCHANGE")) {
    return false;
  }
  const { speakers } = account.attribution;
  // told in the report by name: whoever reports of themselves is no other voice
  const isParty = speakers.every((speaker) => isNamedIn(reading, report, speaker));
  const isReporter = report.attribution.speakers.some((speaker) =>
    account.sides.has(sideOf(reading, speaker)),
  );
  const own = new Set([...account.sides, ...speakers.map((speaker) => sideOf(reading, speaker))]);
  return isParty && !isReporter && inCommon(own, report.sides).length >= SIDES;
}

function isTopLevel({ attribution }: ToldContent): boolean {
  return attribution.parent === null;
}

function isNamedIn({ mentions }: Reading, { attribution }: ToldContent, actor: number): boolean {
  return mentions.some(
    (mention) =>
      mention.actor === actor &&
      attribution.content.some(
        ({ start, end }) => start <= mention.span.start && mention.span.end <= end,
      ),
  );
}
