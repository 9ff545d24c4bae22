import { isFormer, isHonorific, officeAt, titlesStart } from "../reading/mentions/offices";
import type { Mention, Reading } from "../reading/reading";
import type { SurfaceText } from "../reading/surface/surface-text";
import { groupBy } from "../shared/group-by";
import type { ActorKind } from "../shared/vocabulary";
import type { Span } from "../text/article-text";
import { firstEndingAfter, slice } from "../text/spans";
import { outletRoles } from "./outlet-roles";

/** An office that one article gives a person, or what it says that a news organisation is. */
export interface ReadRole {
  /** Index into the reading's actors. */
  readonly actor: number;
  /** In lower case, without country, organisation or "former": "prime minister". */
  readonly title: string;
  /** What the office belongs to, as an index into the reading's actors; null where no actor is named for it. */
  readonly organization: number | null;
  readonly former: boolean;
  /** Where it is worded, in text order; never empty. */
  readonly evidence: readonly Span[];
}

/** One wording of an office. */
interface Wording extends Omit<ReadRole, "evidence"> {
  readonly span: Span;
  /** Whether the name stands beside it, so that it does not rest on who is taken to be meant. */
  readonly beside: boolean;
}

/**
 * What an article says that news organisations are, and the offices that it gives its persons: as titles before a name ("Norwegian Prime Minister Ana Roe"), as a description
 * beside a name ("Ana Roe, the mayor of Lind,") and as a description that stands for somebody named elsewhere. The last counts
 * only where it says of what ("the Norwegian prime minister") or where the same office also stands beside the name: who "the
 * leader" is, is guessed too easily.
 */
export function rolesOf(reading: Reading, surface: SurfaceText): ReadRole[] {
  const offices = reading.mentions.flatMap(({ actor, kind }, at): Wording[] => {
    if (actor === null || reading.actors[actor]?.kind !== "PERSON") return [];
    const place: Place = { reading, surface, actor, at };
    if (kind === "NAME") return titlesBefore(place);
    return kind === "NOMINAL" ? described(place) : [];
  });
  const sorts = outletRoles(reading, surface).map((role) => ({
    ...role,
    former: false,
    beside: true,
  }));
  const wordings = [...offices, ...sorts];
  const held = new Set(wordings.filter(({ beside }) => beside).map(heldAs));
  const sure = wordings.filter(
    (wording) => wording.organization !== null || held.has(heldAs(wording)),
  );
  const groups = groupBy(
    [...sure].sort((a, b) => a.span.start - b.span.start),
    keyOf,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { actor, title, organization, former } = first;
    return [{ actor, title, organization, former, evidence: group.map(({ span }) => span) }];
  });
}

const heldAs = ({ actor, title }: Wording): string => `${actor} ${title}`;
const keyOf = ({ actor, organization, former, title }: Wording): string =>
  `${actor} ${organization} ${former} ${title}`;

interface Place {
  readonly reading: Reading;
  readonly surface: SurfaceText;
  readonly actor: number;
  /** The index of the mention among the reading's. */
  readonly at: number;
}

/** Nothing that an office belongs to stands farther from it, in mentions. */
const NEAR = 3;
/** What has offices to give. */
const OWNERS: ReadonlySet<ActorKind> = new Set([
  "STATE",
  "PUBLIC_BODY",
  "ORGANIZATION",
  "COMPANY",
  "NEWS_ORGANIZATION",
]);

/** "Opposition leader and former Prime Minister Ana Roe": each office, with the whole as evidence. */
function titlesBefore(place: Place): Wording[] {
  const { reading, surface, actor, at } = place;
  const { words } = surface;
  const span = spanAt(reading, at);
  let end = firstEndingAfter(words, span.start);
  while (isHonorific(words[end - 1])) end -= 1;
  let first = titlesStart(words, end, 0);
  const owner = ownersNear(place, at - NEAR, at).findLast((mention) =>
    opensTitles(surface, mention.span, first, end),
  );
  if (owner) first = Math.min(first, firstEndingAfter(words, owner.span.start));
  if (isFormer(words[first - 1])) first -= 1;
  const evidence = { start: words[first]?.start ?? span.start, end: span.end };
  return officesIn(surface, { first, end }, owner ?? null).map((office) => ({
    ...office,
    actor,
    span: evidence,
    beside: true,
  }));
}

/** Whether an owner reaches up to the titles ("Norwegian", "Norway's") or into what looks like them ("White House press secretary"). */
function opensTitles(
  { words }: SurfaceText,
  { start, end }: Span,
  first: number,
  limit: number,
): boolean {
  const behind = firstEndingAfter(words, end);
  const next = words[behind]?.class === "CLITIC" ? behind + 1 : behind;
  const sentence = words[firstEndingAfter(words, start)]?.sentence;
  return next >= first && next < limit && sentence === words[next]?.sentence;
}

/** "The Norwegian prime minister", "the mayor of Lind", "a spokeswoman for the Foreign Ministry". */
function described(place: Place): Wording[] {
  const { reading, surface, actor, at } = place;
  const { words } = surface;
  const span = spanAt(reading, at);
  const first = firstEndingAfter(words, span.start);
  const end = firstEndingAfter(words, span.end - 1) + 1;
  const within = ownersNear(place, at, at + NEAR).filter(({ span: own }) => own.end <= span.end);
  const behind = ownersNear(place, at, at + NEAR).find(
    ({ span: own }) =>
      own.start > span.end && /^\s(?:of|for|at)\s(?:the\s)?$/i.test(between(reading, span, own)),
  );
  const owner = within[0] ?? behind ?? null;
  const whole = { start: span.start, end: Math.max(span.end, owner?.span.end ?? span.end) };
  return officesIn(surface, { first, end }, owner).map((office) => ({
    ...office,
    actor,
    span: whole,
    beside: standsBesideName(place, whole),
  }));
}

/** Whether only a comma, and maybe an age, parts a description from the name of the same actor. */
function standsBesideName({ reading, actor, at }: Place, description: Span): boolean {
  return reading.mentions
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some(
      ({ span, kind, actor: named }) =>
        kind === "NAME" &&
        named === actor &&
        (/^,\s(?:\d{1,3},\s)?$/.test(between(reading, span, description)) ||
          /^(?:\s(?:of|for|at)\s[^,.;:]{1,80})?,\s$/.test(between(reading, description, span))),
    );
}

function officesIn(
  { words }: SurfaceText,
  { first, end }: { readonly first: number; readonly end: number },
  owner: Owner | null,
): Pick<Wording, "title" | "organization" | "former">[] {
  const offices: Pick<Wording, "title" | "organization" | "former">[] = [];
  let former = false;
  for (let at = first; at < end; ) {
    const word = words[at];
    if (word === undefined) break;
    if (owner && owner.span.start <= word.start && word.end <= owner.span.end) {
      at += 1;
      continue;
    }
    // "secretary of state" ends behind the noun
    const office = officeAt(words, at, Math.max(end, at) + 2);
    if (office) offices.push({ title: office.title, organization: owner?.actor ?? null, former });
    former = office ? false : former || isFormer(word);
    at = office?.end ?? at + 1;
  }
  return offices;
}

interface Owner {
  readonly span: Span;
  readonly actor: number;
}

/** Mentions, by name, of what has offices to give. */
function ownersNear({ reading }: Place, from: number, to: number): Owner[] {
  return reading.mentions.slice(Math.max(0, from), to + 1).flatMap(({ span, actor, kind }) => {
    const isOwner = actor !== null && OWNERS.has(reading.actors[actor]?.kind ?? "PERSON");
    return isOwner && kind !== "PRONOMINAL" ? [{ span, actor }] : [];
  });
}

function between({ text }: Reading, left: Span, right: Span): string {
  return right.start < left.end ? "" : slice(text.text, { start: left.end, end: right.start });
}

function spanAt(reading: Reading, at: number): Mention["span"] {
  return reading.mentions[at]?.span ?? { start: 0, end: 0 };
}
