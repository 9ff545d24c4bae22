import type { ActorKind } from "../../shared/vocabulary";
import type { Span } from "../../text/article-text";
import { contains, firstEndingAfter } from "../../text/spans";
import { parseOf } from "../ranking/parse-of";
import type { SurfaceText } from "../surface/surface-text";
import { loadAntecedentRanker } from "./antecedents/antecedent-ranker";
import { Scene } from "./antecedents/scene";
import { type Apposition, findAppositions } from "./appositions";
import { Cast, learnRoles, type Member } from "./cast";
import { resolveReports } from "./reports";
import { resolveAges } from "./resolve-ages";
import {
  resolveBodies,
  resolveGroups,
  resolveOffices,
  resolveRepeated,
} from "./resolve-descriptions";
import { resolveOrganisations } from "./resolve-organisations";
import { resolvePairs } from "./resolve-pairs";
import { resolvePersons, resolveUnknownStates } from "./resolve-persons";
import { resolvePronouns } from "./resolve-pronouns";
import type { ActorReading, AttributionSpans, MentionDraft } from "./types";

const PERSONAL: ReadonlySet<ActorKind> = new Set(["PERSON", "UNNAMED_SOURCE"]);

/**
 * Who is meant by each mention, within one article. Certain things first, so that what is less certain can lean on them: names, then
 * descriptions beside names, then descriptions alone, then pronouns. What fits two actors stays unresolved.
 */
export function resolveMentions(
  surface: SurfaceText,
  found: readonly MentionDraft[],
  attributions: readonly AttributionSpans[],
): ActorReading {
  const cast = castWithoutPronouns(surface, found, attributions);
  resolvePronouns(new Scene(parseOf(surface.text), cast, attributions), loadAntecedentRanker());
  const { actors, indices, joint } = cast.finish();
  const mentions = cast.drafts.map(({ span, extent, kind, confidence }, index) => ({
    span,
    extent,
    kind,
    actor: indices[index] ?? null,
    joint: joint[index] ?? [],
    confidence,
  }));
  return {
    actors,
    mentions: mentions.filter(
      (_, index) => !isStray(cast.drafts[index], cast.memberOf(index) !== null),
    ),
  };
}

/** Who is meant by names and descriptions: what pronouns are resolved by. */
export function castWithoutPronouns(
  surface: SurfaceText,
  found: readonly MentionDraft[],
  attributions: readonly AttributionSpans[],
): Cast {
  const appositions = findAppositions(surface.text.text, found);
  const sources = attributions.flatMap(({ source }) => source);
  const cast = new Cast(promotePersons(found, appositions, sources));
  resolveOrganisations(cast);
  resolvePersons(cast);
  resolveAppositions(cast, appositions);
  resolveUnknownStates(cast);
  resolveSpeakersByName(cast, sources);
  resolveOffices(cast, surface.text);
  resolveAges(cast, surface.text);
  resolveBodies(cast, surface.text);
  resolveReports(cast, surface.text);
  resolvePairs(cast, surface.text);
  resolveGroups(cast);
  resolveRepeated(cast, surface.text);
  resolveSpeakersByOffice(cast, sources);
  return cast;
}

/** A capitalised word or a report that turned out to stand for no actor. */
function isStray(draft: MentionDraft | undefined, resolved: boolean): boolean {
  return (
    draft !== undefined && draft.kind !== "PRONOMINAL" && draft.actorKind === null && !resolved
  );
}

/**
 * Names of several words that could be anything are persons' where a description of a person stands beside them or they say something;
 * a capital's name is a person's where somebody in the article has it for a surname.
 */
function promotePersons(
  drafts: readonly MentionDraft[],
  appositions: readonly Apposition[],
  sources: readonly Span[],
): MentionDraft[] {
  const described = new Set(
    appositions
      .filter(({ description }) => PERSONAL.has(drafts[description]?.actorKind ?? "GROUP"))
      .map(({ name }) => name),
  );
  const speaks = lookUp(sources);
  const surnames = new Set(
    drafts.flatMap(({ actorKind, kind, name }) =>
      actorKind === "PERSON" && kind === "NAME" && name.includes(" ")
        ? [name.slice(name.lastIndexOf(" ") + 1)]
        : [],
    ),
  );
  return drafts.map((draft, index) => {
    if (draft.kind === "METONYM" && draft.actorKind === "STATE" && surnames.has(draft.name))
      return {
        ...draft,
        kind: "NAME",
        actorKind: "PERSON",
        nameKind: "NAME",
        gender: null,
        country: null,
      };
    const open = draft.kind === "NAME" && draft.actorKind === null;
    const says = draft.rule === "single-name" && draft.name.includes(" ") && speaks(draft.span);
    return open && (described.has(index) || says) ? { ...draft, actorKind: "PERSON" } : draft;
  });
}

/** Whether a span lies inside one of the others; they may overlap. */
function lookUp(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => {
    const around = merged[firstEndingAfter(merged, span.start)];
    return around !== undefined && contains(around, span);
  };
}

function resolveAppositions(cast: Cast, appositions: readonly Apposition[]): void {
  for (const { name, description } of appositions) {
    const member = cast.memberOf(name);
    const roles = cast.drafts[description]?.roles ?? [];
    if (member === null) continue;
    cast.assign(description, member);
    learnRoles(member, roles);
  }
}

/** A single name that nothing else explains, but that says something, is a person's. */
function resolveSpeakersByName(cast: Cast, sources: readonly Span[]): void {
  const titled = cast.drafts.filter(({ span, extent }) => extent.start < span.start);
  const isTitle = lookUp(
    titled.map(({ span, extent }) => ({ start: extent.start, end: span.start })),
  );
  resolveSpeakers(cast, sources, (draft) => draft.rule === "single-name" && !isTitle(draft.span));
}

/** "The mayor said": an office holder whom the article does not name is an actor all the same. */
function resolveSpeakersByOffice(cast: Cast, sources: readonly Span[]): void {
  resolveSpeakers(
    cast,
    sources,
    (draft) => draft.kind === "NOMINAL" && draft.actorKind !== null && draft.actorKind !== "GROUP",
  );
}

function resolveSpeakers(
  cast: Cast,
  sources: readonly Span[],
  applies: (draft: MentionDraft) => boolean,
): void {
  const speaks = lookUp(sources);
  const byWording = new Map<string, Member>();
  for (const [index, draft] of cast.drafts.entries()) {
    if (cast.memberOf(index) !== null || !applies(draft)) continue;
    const key = draft.name.toLowerCase();
    const known = byWording.get(key);
    if (known !== undefined) cast.assign(index, known);
    else if (speaks(draft.span)) {
      const kind = draft.gender === "NEUTER" ? "ORGANIZATION" : "PERSON";
      const created = cast.create(index, draft.actorKind ?? kind);
      if (created !== null) byWording.set(key, created);
    }
  }
}
