import type { ActorKind } from "../../../shared/vocabulary";
import { contains, firstEndingAfter } from "../../../text/spans";
import type { ParsedText } from "../../ranking/parsed-text";
import { firstFrom } from "../../surface/clauses";
import type { Cast, Member } from "../cast";
import { type Speech, speechAround } from "../speech-around";
import type { AttributionSpans, Gender, MentionDraft } from "../types";
import { findNominals, type Nominal } from "./nominals";

/** How many sentences back an antecedent of "he" or "she" may stand; "it" and "they" mean something nearer. */
const REACH = 5;
const NEUTER_REACH = 2;
/** And how many nominals, so that a sentence without end costs no more than others. */
const MOST = 90;
/** How many nominals behind the pronoun, in its sentence, are looked at. */
const BEHIND = 6;
const PERSONS: ReadonlySet<ActorKind> = new Set(["PERSON", "UNNAMED_SOURCE"]);

/** A pronoun of the third person and what it is looked at with. */
export interface Pronoun extends Nominal {
  readonly draft: number;
  readonly mention: MentionDraft;
  readonly speech: Speech;
  readonly source: boolean;
}

/** Who or what a nominal means: an actor, a name that is no actor's yet, or a thing. Equal for all nominals that mean the same. */
export type Referent = Member | string | number;

/** All that resolving a pronoun looks at: nominals with what is known of them so far. */
export class Scene {
  readonly nominals: readonly Nominal[];
  private readonly sources: ReadonlySet<number>;
  private readonly speech: ReturnType<typeof speechAround>;

  constructor(
    readonly text: ParsedText,
    readonly cast: Cast,
    attributions: readonly AttributionSpans[],
  ) {
    this.nominals = findNominals(text, cast.drafts);
    this.sources = draftsInside(cast.drafts, attributions);
    const { tokens } = text.article;
    this.speech = speechAround(
      cast.drafts,
      attributions,
      ({ span }) => (tokens[firstEndingAfter(tokens, span.start)]?.quotation ?? null) !== null,
    );
  }

  /** Pronouns of whom nobody knows yet who is meant, with their places among the nominals. */
  *pronouns(): Generator<{ readonly pronoun: Pronoun; readonly place: number }> {
    for (const [place, nominal] of this.nominals.entries()) {
      const { draft } = nominal;
      const mention = this.cast.drafts[draft ?? -1];
      if (draft === null || mention?.kind !== "PRONOMINAL" || this.cast.isResolved(draft)) continue;
      const speech = this.speech(mention, draft);
      yield {
        pronoun: { ...nominal, draft, mention, speech, source: this.isSource(draft) },
        place,
      };
    }
  }

  /** What a pronoun may mean, by gender, number and grammar; nearest last. */
  candidates(pronoun: Pronoun, place: number): Nominal[] {
    const found: Nominal[] = [];
    const { gender, plural } = pronoun.mention;
    const reach = gender === "NEUTER" || plural ? NEUTER_REACH : REACH;
    const barred = new Set(pronoun.speech.barred.map((index) => this.cast.memberOf(index)));
    for (let at = Math.max(0, place - MOST); at < place + BEHIND; at += 1) {
      const nominal = this.nominals[at];
      if (nominal === undefined || at === place) continue;
      if (nominal.sentence < pronoun.sentence - reach || nominal.sentence > pronoun.sentence)
        continue;
      const member = this.memberOf(nominal);
      if (member !== null && barred.has(member)) continue;
      if (this.fits(nominal, pronoun) && !this.isBound(nominal, pronoun, at > place))
        found.push(nominal);
    }
    return found;
  }

  memberOf({ draft }: Nominal): Member | null {
    return draft === null ? null : this.cast.memberOf(draft);
  }

  mentionOf({ draft }: Nominal): MentionDraft | null {
    return this.cast.drafts[draft ?? -1] ?? null;
  }

  isSource(draft: number | null): boolean {
    return draft !== null && this.sources.has(draft);
  }

  referentOf(nominal: Nominal): Referent {
    const member = this.memberOf(nominal);
    if (member !== null) return member;
    const mention = this.mentionOf(nominal);
    return mention?.kind === "NAME" ? lastPart(mention) : nominal.first;
  }

  /** Says that a pronoun means what a nominal means: an actor, or what becomes one by it. A thing stays none. */
  settle({ draft, mention }: Pronoun, nominal: Nominal): void {
    const member = this.memberOf(nominal) ?? this.actorOf(nominal, mention.gender);
    if (member !== null) this.cast.assign(draft, member);
  }

  /** Who is "he" is a person, under all the names that end so; a description of people or a body is an actor as it is. */
  private actorOf(nominal: Nominal, gender: Gender): Member | null {
    const mention = this.mentionOf(nominal);
    if (mention === null || nominal.draft === null) return null;
    if (mention.kind !== "NAME")
      return mention.actorKind === null ? null : this.cast.create(nominal.draft, mention.actorKind);
    if (gender !== "MALE" && gender !== "FEMALE") return null;
    const person = this.cast.create(nominal.draft, "PERSON");
    for (const [index, draft] of this.cast.drafts.entries())
      if (
        person !== null &&
        draft.kind === "NAME" &&
        !this.cast.isResolved(index) &&
        lastPart(draft) === lastPart(mention)
      )
        this.cast.assign(index, person);
    return person;
  }

  /** Number and gender, as far as they are known. */
  private fits(nominal: Nominal, { mention: { plural, gender }, source }: Pronoun): boolean {
    const mention = this.mentionOf(nominal);
    const member = this.memberOf(nominal);
    const tag = this.text.tags[nominal.head] ?? "";
    if (source && (mention === null || mention.rule === "place-name")) return false;
    if (mention === null) return plural || gender === "NEUTER" ? true : tag !== "NNS";
    if (member === null && mention.kind === "PRONOMINAL") return false;
    const kind = member?.kind ?? mention.actorKind;
    const many = member?.plural ?? mention.plural;
    const known = member?.gender ?? mention.gender;
    if (plural) return many || (kind !== null && kind !== "PERSON");
    if (gender === "NEUTER") return kind === null || (!PERSONS.has(kind) && !many);
    if (many || (kind !== null && !PERSONS.has(kind))) return false;
    return known === null || known === gender;
  }

  /** What grammar forbids: a phrase around the pronoun, and a subject for an object of its own clause (Chomsky's principle B). */
  private isBound(nominal: Nominal, pronoun: Pronoun, behind: boolean): boolean {
    const mention = this.mentionOf(nominal);
    if (mention !== null && contains(mention.extent, pronoun.mention.span)) return true;
    if (nominal.sentence !== pronoun.sentence) return false;
    const { heads, relations, left, right } = this.text;
    const within =
      (left[nominal.head] ?? 0) <= pronoun.head && pronoun.head < (right[nominal.head] ?? 0);
    const reflexive = /sel(?:f|ves)$/i.test(pronoun.mention.name);
    const possessive = relations[pronoun.head] === "nmod:poss";
    if (
      within &&
      relations[nominal.head] !== "root" &&
      possessive &&
      heads[pronoun.head] === nominal.head
    )
      return true;
    if (reflexive || possessive) return false;
    const sister = heads[nominal.head] === heads[pronoun.head] && (heads[pronoun.head] ?? -1) >= 0;
    return sister && !behind && relations[nominal.head] !== "conj";
  }
}

/** What a person's full name and surname have in common. */
function lastPart({ name }: MentionDraft): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

/** Drafts that stand in the sources of attributions, as indices. */
function draftsInside(
  drafts: readonly MentionDraft[],
  attributions: readonly AttributionSpans[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of attributions.flatMap(({ source }) => source)) {
    for (
      let at = firstFrom(drafts, span.start, (draft) => draft.span.start);
      at < drafts.length;
      at++
    ) {
      const draft = drafts[at];
      if (draft === undefined || !contains(span, draft.span)) break;
      found.add(at);
    }
  }
  return found;
}
