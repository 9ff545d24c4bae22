import { NEWS_MODIFIERS, NEWS_SORTS } from "../../lexicon/organisations";
import type { MentionDraft } from "./types";

/**
 * The outlet's own name names a news organisation, whatever it looks like, and so does what the outlet calls itself for short: its
 * first words ("Meridian" for "Meridian Press Agency"), its last one with an article ("the Herald"), its initials.
 * @param opener the word before a mention, in lower case.
 */
export function markOutlet(
  names: readonly MentionDraft[],
  outlet: string | undefined,
  opener: (name: MentionDraft) => string,
): MentionDraft[] {
  const full = (outlet ?? "").trim().replace(/^the /i, "");
  if (full === "") return [...names];
  const shorts = shortNames(full.toLowerCase());
  return names.map((name) => {
    const worded = plain(name.name);
    const isShort =
      shorts.first.has(worded) ||
      (shorts.last === worded && opener(name) === "the") ||
      (shorts.initials === worded && /^\p{Lu}+$/u.test(name.name));
    if (name.kind !== "NAME" || !(worded === full.toLowerCase() || isShort)) return name;
    return {
      ...name,
      rule: "organisation-name",
      actorKind: "NEWS_ORGANIZATION",
      gender: "NEUTER",
      ...(isShort ? { fullName: full } : {}),
    };
  });
}

function shortNames(name: string) {
  const words = name.split(/\s+/);
  const own = words.findLastIndex((word) => !NEWS_SORTS.has(word) && !NEWS_MODIFIERS.has(word)) + 1;
  const first =
    own > 0 && NEWS_SORTS.has(words.at(-1) ?? "") ? [words.slice(0, own).join(" ")] : [];
  return {
    first: new Set(first),
    last: words.length > 1 ? words.at(-1) : undefined,
    initials: words.length > 2 ? words.map((word) => word.charAt(0)).join("") : undefined,
  };
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, "");
}
