import { KNOWN_BODIES, PARLIAMENTS } from "../../lexicon/organisations";
import { parseOf } from "../ranking/parse-of";
import type { TokenRange } from "../surface/noun-phrases";
import type { SurfaceText } from "../surface/surface-text";
import { spanOf } from "../surface/surface-text";
import type { Word } from "../surface/word-classes";
import {
  classifyName,
  isOccupation,
  type NameClass,
  onlyModifies,
  organisationEnd,
  organisationKind,
  organisationStart,
  person,
  ruleOf,
} from "./classify-name";
import { type CountryWording, countryAt, scopeKey, standsForGovernment } from "./countries";
import { findNameChunks } from "./name-chunks";
import { genderOf, isFormer, isHonorific, officeAt, titlesStart } from "./offices";
import type { Gender, MentionDraft, RoleDraft } from "./types";

/** What stands before a name and is read before it. */
interface Titles {
  readonly roles: readonly RoleDraft[];
  readonly gender: Gender;
  readonly titled: boolean;
  readonly country: string | null;
}

const NATIONALITY = /^\p{Lu}\p{Ll}+(?:an|ese|ish)$/u;
const NO_TITLES: Titles = { roles: [], gender: null, titled: false, country: null };

/** Countries, persons and organisations by name, with the titles before them. */
export function findNames(surface: SurfaceText): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  let previous: TokenRange = { first: 0, end: 0 };
  for (const chunk of findNameChunks(surface.words, parseOf(surface.text).tags)) {
    const reader = new ChunkReader(surface, chunk, previous);
    drafts.push(...reader.read());
    previous = chunk;
  }
  return drafts;
}

/** Reads one run of capitalised words from left to right: countries and titles first, then the name. */
class ChunkReader {
  private readonly words: readonly Word[];
  private readonly drafts: MentionDraft[] = [];
  private readonly roles: RoleDraft[] = [];
  private extentFirst: number;
  private at: number;
  private scope: string | null = null;
  private country: string | null = null;
  private gender: Gender = null;
  private titled = false;
  private former = false;

  constructor(
    private readonly surface: SurfaceText,
    private readonly chunk: TokenRange,
    private readonly previous: TokenRange,
  ) {
    this.words = surface.words;
    this.at = titlesStart(this.words, chunk.first, previous.end);
    this.extentFirst = this.at;
    if (this.at === previous.end && this.at < chunk.first) this.readScopeBefore();
    // "Ruritania's Foreign Minister Ana Roe"
    if (this.at === previous.end + 1 && this.words[previous.end]?.class === "CLITIC")
      this.scope = scopeKey(this.textOf(previous.first, previous.end));
  }

  read(): readonly MentionDraft[] {
    while (this.at < this.chunk.end) {
      if (this.readCountry() || this.readTitle() || this.readInstitution()) continue;
      if (this.at >= this.chunk.first) this.readName();
      else this.at += 1;
    }
    return this.drafts;
  }

  /** "Foreign Ministry spokeswoman Ana Roe": the name right before the titles is what the office belongs to. */
  private readScopeBefore(): void {
    const { first, end } = this.previous;
    if (first < end && this.words[first]?.sentence === this.words[this.at]?.sentence)
      this.scope = scopeKey(this.textOf(first, end));
    // "her Ruritanian counterpart Otto Hall": an adjective is part of the titles
    if (end - first === 1 && NATIONALITY.test(this.words[first]?.text ?? ""))
      this.extentFirst = first;
  }

  private readCountry(): boolean {
    const found = countryAt(this.words, this.at, this.chunk.end);
    if (found === null) return false;
    const alone = found.end === this.chunk.end;
    const qualifies =
      officeAt(this.words, found.end, this.chunk.end) !== null || isFormer(this.words[found.end]);
    const body = organisationKind(
      this.words.slice(found.end, this.chunk.end).map((word) => word.lower),
    );
    if (!alone && !qualifies && body === null) return false;
    if (
      !alone &&
      !qualifies &&
      (body === "COMPANY" || found.as === "NAME" || found.as === "METONYM")
    )
      return false;
    this.pushCountry(found);
    this.scope = found.code;
    this.country = found.code;
    this.at = found.end;
    return true;
  }

  private pushCountry({ code, as, end }: CountryWording): void {
    if (as === "METONYM" && !standsForGovernment(this.words, this.at, end)) return;
    const people = as === "PEOPLE";
    this.push(this.at, end, {
      rule: people ? "people" : "country",
      kind: as === "METONYM" ? "METONYM" : "NAME",
      actorKind: people ? "GROUP" : "STATE",
      nameKind: people ? "NAME" : as,
      name: this.textOf(this.at, end),
      gender: people ? null : "NEUTER",
      plural: people,
      country: code,
      confidence: as === "METONYM" ? 0.8 : 0.95,
    });
  }

  private readTitle(): boolean {
    const word = this.words[this.at];
    if (word === undefined) return false;
    if (isFormer(word)) {
      this.former = true;
      this.at += 1;
      return true;
    }
    // "Seismologist Ana Roe left": at the head of a sentence what somebody is has a capital, too
    const opens = this.at === this.chunk.first && this.chunk.end > this.at + 2;
    if (isHonorific(word) || (opens && isOccupation(word))) {
      this.gender = genderOf(word.text) ?? this.gender;
      this.titled = true;
      this.at += 1;
      return true;
    }
    const office = officeAt(this.words, this.at, this.chunk.end);
    if (office === null || office.end <= this.at || this.namesBody(office.end))
      return this.readUnknownDemonym();
    this.roles.push({ title: office.title, scope: this.scope, former: this.former });
    this.gender = office.gender ?? this.gender;
    this.titled = true;
    this.former = false;
    this.at = office.end;
    return true;
  }

  /** "Justice Department", "General Assembly": the office is part of an organisation's name. */
  private namesBody(end: number): boolean {
    const rest = this.words.slice(end, this.chunk.end).map((word) => word.lower);
    return end >= this.chunk.first && rest.length > 0 && organisationKind(rest) !== null;
  }

  /** "Ruritanian President Ana Roe": a capitalised word before an office says what it belongs to. */
  private readUnknownDemonym(): boolean {
    const next = this.at + 1;
    if (this.institutionEnd() !== next) return false;
    const office = officeAt(this.words, next, this.chunk.end);
    if (office === null || office.end === this.chunk.end || this.namesBody(office.end))
      return false;
    this.scope = scopeKey(this.words[this.at]?.text ?? "");
    this.pushUnknownDemonym(next);
    this.at = next;
    return true;
  }

  /** It names a state only where the rest of the article tells so. */
  private pushUnknownDemonym(end: number): void {
    const name = this.textOf(this.at, end);
    if (NATIONALITY.test(name))
      this.push(this.at, end, {
        rule: "demonym",
        kind: "NAME",
        actorKind: null,
        nameKind: "DEMONYM",
        name,
        gender: "NEUTER",
        plural: false,
        country: null,
        confidence: 0.6,
      });
  }

  /** "White House Press Secretary Ana Roe": an organisation's name before the office of a person who is named behind it. */
  private readInstitution(): boolean {
    const at = this.institutionEnd();
    if (at === null) return false;
    this.pushName({ first: this.at, end: at }, NO_TITLES);
    this.scope = scopeKey(this.textOf(this.at, at));
    this.at = at;
    return true;
  }

  /** Where an office begins with a name behind it; behind a known body's name, if there is one. */
  private institutionEnd(): number | null {
    if (this.at < this.chunk.first) return null;
    let end: number | null = null;
    for (let at = this.at + 1; at < this.chunk.end - 1; at++) {
      const office = officeAt(this.words, at, this.chunk.end);
      if (office === null || office.end >= this.chunk.end || this.namesBody(office.end)) continue;
      if (KNOWN_BODIES.has(this.textOf(this.at, at).toLowerCase())) return at;
      end ??= at;
    }
    return end;
  }

  private readName(): void {
    const titles = {
      roles: this.roles,
      gender: this.gender,
      titled: this.titled,
      country: this.country,
    };
    this.pushName({ first: this.at, end: this.chunk.end }, titles);
    this.at = this.chunk.end;
  }

  private pushName(name: TokenRange, titles: Titles): void {
    const classified = this.classify(name, titles.titled);
    if (classified === null) return;
    const modifies = !titles.titled && onlyModifies(this.words, name, classified);
    const found = modifies ? { ...classified, actorKind: null } : classified;
    const end = name.end === this.chunk.end ? organisationEnd(this.words, name.end) : name.end;
    const body = found.actorKind === "PUBLIC_BODY" && end > name.end;
    const description = found.actorKind === "PERSON" ? null : this.readDescription(name.first);
    const title = this.textOf(name.first, name.end).toLowerCase();
    // "Ruritania's Interior Ministry"
    if (found.actorKind === "PUBLIC_BODY" && this.scope !== null && this.roles.length === 0)
      this.roles.push({ title, scope: this.scope, former: false });
    this.push(name.first, body ? end : name.end, {
      ...found,
      rule: modifies ? "modifying-name" : ruleOf(found.actorKind),
      name: this.textOf(name.first, body ? end : name.end),
      gender: titles.gender ?? found.gender,
      plural: false,
      roles: description === null ? titles.roles : [...titles.roles, ...description.roles],
      country: found.country ?? titles.country ?? description?.country ?? null,
      extent: spanOf(this.surface, description?.first ?? this.extentFirst, end),
    });
  }

  /** "Ruritanian state television Kanal": common nouns and a country before an organisation's name. */
  private readDescription(name: number): (Titles & { readonly first: number }) | null {
    const parliament = PARLIAMENTS.has(this.words[name]?.lower ?? "");
    const first = organisationStart(this.words, name);
    if (first === name && !parliament) return null;
    const title = parliament ? "parliament" : this.textOf(first, name).toLowerCase();
    const adjective = countryAt(this.words, first - 1, first);
    const scope = adjective?.code ?? null;
    return {
      ...NO_TITLES,
      roles: [{ title, scope, former: false }],
      country: scope,
      first: adjective === null ? first : first - 1,
    };
  }

  private classify(name: TokenRange, titled: boolean): NameClass | null {
    const found = classifyName(this.words, name);
    const firm =
      found !== null &&
      found.actorKind !== null &&
      found.actorKind !== "PERSON" &&
      found.confidence > 0.8;
    if (!titled || firm) return found;
    return person(found?.gender === "NEUTER" ? null : (found?.gender ?? null), 0.95);
  }

  private push(
    first: number,
    end: number,
    draft: Omit<MentionDraft, "span" | "extent" | "roles" | "definite"> &
      Partial<Pick<MentionDraft, "extent" | "roles">>,
  ): void {
    const span = spanOf(this.surface, first, end);
    this.drafts.push({
      ...draft,
      span,
      extent: draft.extent ?? span,
      roles: draft.roles ?? [],
      definite: true,
    });
  }

  private textOf(first: number, end: number): string {
    const { start, end: stop } = spanOf(this.surface, first, end);
    return this.surface.text.text.slice(start, stop);
  }
}
