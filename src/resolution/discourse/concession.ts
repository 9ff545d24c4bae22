import type { DiscourseRule } from "./discourse-rule";
import { haveSameSpeakers, inCommon, type ToldContent } from "./told-content";

const WITHIN =
  /(?<!\p{L})(?:while|whilst|although|though|but|however|yet|even as|despite)(?!\p{L})/iu;
const OPENING = /^[\s"“„«'’]*(?:While|Whilst|Although|Though|Even though|Despite)(?!\p{L})/u;
const NEXT =
  /^[\s"“„«'’]*(?:But|However|Yet|Still|Nevertheless|Nonetheless|At the same time)(?!\p{L})/u;
/** No more than this stands between what is said and what is conceded, in characters. */
const NEAR = 80;

/**
 * The same speaker takes something back in the same breath ("…, but he conceded that …", "while acknowledging …") or in the next sentence
 * ("But …"). What PDTB calls concession and contrast (Prasad et al. 2008).
 */
export const concession: DiscourseRule = {
  name: "concession",
  kind: "QUALIFIES",
  why: "is what the same speaker grants beside",
  confidence: 0.7,
  reach: 2,
  find: (earlier, later, { text }) => {
    if (!haveSameSpeakers(earlier, later) || isInside(earlier, later)) return null;
    const opens = text.sentences[later.sentence]?.start ?? 0;
    if (earlier.sentence === later.sentence) {
      const between = text.text.slice(earlier.extent.end, later.extent.start);
      if (between.length > NEAR) return null;
      if (WITHIN.test(between)) return "LATER";
      return OPENING.test(text.text.slice(opens, earlier.extent.start + 1)) ? "EARLIER" : null;
    }
    const isNext = later.sentence === earlier.sentence + 1;
    const opener = text.text.slice(opens, later.extent.end);
    return isNext && NEXT.test(opener) && shareMatter(earlier, later) ? "LATER" : null;
  },
};

function isInside({ extent }: ToldContent, { extent: inner }: ToldContent): boolean {
  return inner.start < extent.end;
}

function shareMatter(one: ToldContent, other: ToldContent): boolean {
  return inCommon(one.telling, other.telling).length + inCommon(one.sides, other.sides).length > 0;
}
