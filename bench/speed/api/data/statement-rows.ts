import type { Span } from "./article-text";
import type { CastActor } from "./cast";
import { writeAppearance, writeHolding } from "./claim-rows";
import type { Row } from "./copy-text";
import { EXTRACTOR, type Place } from "./place";
import type { Saying, SayingPart } from "./sayings";

/** A statement before it is stored. */
export interface Said {
  readonly id: number;
  /** Counted from 0 in its article. */
  readonly position: number;
  readonly saying: Saying;
  readonly spans: ReadonlyMap<SayingPart, Span>;
  /** Whether its sentence names the speaker for the first time, and so in full. */
  readonly isIntroduced: boolean;
}

/** Writes a statement with its speakers, chain, claim and mentions. */
export function writeStatement(place: Place, said: Said): void {
  const { sink, report, version, isCurrent } = place;
  const { id, position, saying, spans } = said;
  const content = spans.get("content") ?? [0, 0];
  const isQuoted = saying.form === "QUOTED";
  const article = { article_id: report.id };
  sink.add("statement", {
    ...article,
    id,
    version_id: version,
    current: isCurrent,
    position,
    text: place.text.slice(...content),
    content_spans: content,
    direct_spans: isQuoted ? content : [],
    quote_kind: isQuoted ? "DIRECT" : "INDIRECT",
    source_spans: spans.get("who") ?? [],
    cue_span: spans.get("cue") ?? [],
    cue_lemma: saying.cue.lemma,
    cue_stance: saying.cue.stance,
    cue_class: saying.cue.cueClass,
    attribution_type: "COMMUNICATION",
    modalities: [saying.modality],
    polarity: "POSITIVE",
    ...saidAt(place, saying.isDated ? spans.get("when") : undefined),
    sort_day: place.day,
    condition_span: [],
    depth: 0,
    method: "RULE",
    rule: "bench",
    extractor_version: EXTRACTOR,
    generated_at: place.seenAt,
    confidence: 0.9,
  });
  writeActors(place, id, saying);
  writeHops(place, id, saying, spans);
  const evidence = { statement: id, span: content, wording: saying.wording.id };
  writeAppearance(place, { ...evidence, voice: "ATTRIBUTED" });
  writeHolding(place, { ...evidence, holder: saying.speaker, stance: saying.stance });
  writeMentions(place, said, content);
}

/** The day is known where it is worded; else it was said by the day of publication. */
function saidAt({ day }: Place, when: Span | undefined): Row {
  return {
    said_edtf: when ? day : `../${day}`,
    said_earliest: when ? day : null,
    said_latest: day,
    said_precision: when ? "DAY" : "BOUNDED",
    said_basis: when ? "RELATIVE" : "INFERRED",
    said_span: when ?? [],
  };
}

function writeActors(place: Place, statement: number, saying: Saying): void {
  const { speaker, addressee, claim } = saying;
  const roles: [string, CastActor | null][] = [
    ["SPEAKER", speaker],
    ["ADDRESSEE", addressee],
    ["ABOUT", claim.subject],
    ["ABOUT", claim.object],
  ];
  roles.forEach(([role, actor], position) => {
    if (actor === null) return;
    place.sink.add("statement_actor", {
      article_id: place.report.id,
      statement_id: statement,
      role,
      actor_id: actor.id,
      position,
      current: place.isCurrent,
      sort_day: place.day,
    });
  });
}

/** The outlet publishes it, maybe as another one reports it, and the speaker says it. */
function writeHops(
  place: Place,
  statement: number,
  { speaker, addressee, via }: Saying,
  spans: ReadonlyMap<SayingPart, Span>,
): void {
  const hops = [
    { act: "PUBLISHES", agent: place.report.outlet.actor, cue: undefined, to: null },
    ...(via ? [{ act: "REPORTS", agent: via.actor, cue: spans.get("via"), to: null }] : []),
    { act: "SAYS", agent: speaker, cue: spans.get("cue"), to: addressee },
  ];
  hops.forEach(({ act, agent, cue, to }, position) => {
    place.sink.add("attribution_hop", {
      article_id: place.report.id,
      statement_id: statement,
      position,
      act,
      cue_span: cue ?? [],
      explicit: true,
      agent_ids: [agent.id],
      to_ids: to ? [to.id] : [],
    });
  });
}

function writeMentions(
  place: Place,
  { position, saying, spans, isIntroduced }: Said,
  [start]: Span,
): void {
  const { speaker, addressee, claim } = saying;
  const { subject } = claim;
  const named: [CastActor, Span | undefined, boolean][] = [
    [speaker, spans.get("who"), isIntroduced],
    [subject, [start, start + subject.name.length], true],
  ];
  if (addressee) named.push([addressee, spans.get("to"), true]);
  for (const [actor, span, inFull] of named) {
    if (span === undefined) continue;
    place.keys.mention += 1;
    place.sink.add("mention", {
      article_id: place.report.id,
      id: place.keys.mention,
      version_id: place.version,
      current: place.isCurrent,
      actor_id: actor.id,
      actor_name_id: inFull ? actor.nameId : actor.shortNameId,
      kind: "NAME",
      start_offset: span[0],
      end_offset: span[1],
      confidence: 0.9,
    });
  }
  const office = spans.get("office");
  if (office === undefined || speaker.office === null) return;
  place.sink.add("actor_role", {
    article_id: place.report.id,
    version_id: place.version,
    position,
    actor_id: speaker.id,
    title: speaker.office,
    organization_id: null,
    former: false,
    evidence: office,
    current: place.isCurrent,
    day: place.day,
  });
}
