import { findDateline } from "../../text/dateline";
import { contains } from "../../text/spans";
import type { SurfaceText } from "../surface/surface-text";
import { scopeKey } from "./countries";
import type { MentionDraft } from "./types";

/**
 * What a dateline ("LIND, Ruritania, Oct 3 (Orbis) —") tells of the article's names: its places are nobody there; what the first of
 * them lies in is a state wherever the article names it; the agency in brackets is one of news.
 */
export function readDateline(
  { text }: SurfaceText,
  names: readonly MentionDraft[],
): MentionDraft[] {
  const [paragraph] = text.paragraphs;
  const dateline = paragraph === undefined ? null : findDateline(text.text, paragraph);
  if (dateline === null) return [...names];
  const { place, agency } = dateline;
  const [, ...around] = text.text.slice(place.start, place.end).split(/,\s*/);
  const states = new Set(around.map(scopeKey));
  const agencies = new Set(
    names.filter(({ span }) => agency !== null && contains(agency, span)).map(({ name }) => name),
  );
  return names
    .filter(({ span }) => !contains(place, span))
    .map((name): MentionDraft => {
      if (name.kind !== "NAME") return name;
      if (agencies.has(name.name)) {
        const kind = { actorKind: "NEWS_ORGANIZATION", gender: "NEUTER" } as const;
        return { ...name, ...kind, rule: "organisation-name" };
      }
      const open = name.actorKind === null || name.actorKind === "PERSON";
      return open && states.has(scopeKey(name.name))
        ? { ...name, rule: "state-name", actorKind: null }
        : name;
    });
}
