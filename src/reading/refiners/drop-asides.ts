import type { AttributionDraft, Refiner } from "../draft";
import { firstFrom } from "../surface/clauses";
import type { SurfaceText } from "../surface/surface-text";

/** Inside quotations only what somebody else is said to have said is worth telling; "I think" there is the speaker's own voice. */
const OWN_VOICE = new Set([
  "i",
  "we",
  "you",
  "it",
  "this",
  "that",
  "me",
  "us",
  "my",
  "our",
  "your",
]);
const STRONG_RULES = new Set(["reported-clause", "told-hearer", "according-to", "quotation"]);

function isAside(draft: AttributionDraft, { words, text }: SurfaceText): boolean {
  if (!draft.cue || draft.content.length === 0) return true;
  const cue = words[firstFrom(words, draft.cue.start, (word) => word.start)];
  const source = draft.source.map(({ start, end }) => text.text.slice(start, end).toLowerCase());
  if (cue?.quotation !== null) {
    return (
      !STRONG_RULES.has(draft.rule) ||
      source.length === 0 ||
      source.some((name) => OWN_VOICE.has(name))
    );
  }
  return false;
}

/** What has the form of an attribution and attributes nothing. */
export const dropAsides: Refiner = {
  name: "drop-asides",
  refine: (drafts, surface) => drafts.filter((draft) => !isAside(draft, surface)),
  reason: (draft) =>
    draft.cue && draft.content.length > 0
      ? "within a quotation, in the speaker's own voice or too weak a form"
      : "without a cue or a content",
};
