import { createHash } from "node:crypto";
import { upperFirst } from "../../ingest/news/clause";
import type { Dice } from "../../ingest/news/dice";
import { WEEKDAYS } from "../../ingest/news/words";
import { ArticleText } from "./article-text";
import { scene, staffing } from "./background";
import type { Cast, CastActor } from "./cast";
import { type Carried, writeAppearance, writeHolding } from "./claim-rows";
import type { Sink } from "./copy-sink";
import { dayOf, EXTRACTOR, type Keys, type Place } from "./place";
import { type Saying, sayingsOf, sentenceOf } from "./sayings";
import { writeStatement } from "./statement-rows";
import type { Report, Story, StoryClaim } from "./story";

/** What rows of articles are made with. */
export interface Press {
  readonly sink: Sink;
  readonly dice: Dice;
  readonly cast: Cast;
  readonly keys: Keys;
}

/** What one article tells, before it is put into a text. */
interface Content {
  readonly headline: string;
  readonly sayings: readonly Saying[];
  /** What it says on its own account. */
  readonly own: StoryClaim | null;
  /** How many people work at what it is about. */
  readonly staff: number;
}

const SHARE_OF_UPDATED = 0.03;
const SHARE_WITH_OWN_CLAIM = 0.25;
const FEWEST_SAID = 4;
const MOST_SAID = 9;
const MINUTE_MS = 60_000;

/** Writes an article with all that hangs on it; of some there is an earlier version, which lacks the last that is said. */
export function writeArticle(press: Press, story: Story, report: Report): Carried[] {
  const { dice, cast, keys } = press;
  const claims = chosenClaims(dice, story);
  const content: Content = {
    headline: upperFirst(claims[0]?.wordings[0]?.text ?? story.thing),
    sayings: sayingsOf(dice, story, claims, cast.outlets),
    own: dice.chance(SHARE_WITH_OWN_CLAIM) ? dice.pick(story.claims) : null,
    staff: dice.between(20, 4000),
  };
  const earlier = { ...content, sayings: content.sayings.slice(0, -1) };
  const versions = dice.chance(SHARE_OF_UPDATED) ? [earlier, content] : [content];
  writeHead(press.sink, report, content.headline, keys.version + versions.length);
  let statements: readonly number[] = [];
  versions.forEach((told, at) => {
    const isCurrent = at === versions.length - 1;
    statements = writeVersion(press, story, report, told, { number: at + 1, isCurrent });
  });
  const carried = content.sayings.map(({ claim, speaker, stance }, at): Carried => {
    return { claim, report, statement: statements[at] ?? null, holder: speaker, stance };
  });
  if (content.own === null) return carried;
  const holder = report.outlet.actor;
  return [...carried, { claim: content.own, report, statement: null, holder, stance: "AGREE" }];
}

function writeHead(sink: Sink, report: Report, headline: string, version: number): void {
  const url = `https://${report.outlet.domain}/${dayOf(report.at)}/${report.id}`;
  sink.add("article", {
    id: report.id,
    url,
    outlet_id: report.outlet.id,
    headline,
    bylines: [],
    dateline: null,
    language: "en",
    published_at: report.at,
    first_seen_at: new Date(report.at.getTime() + MINUTE_MS),
    pub_status: "USABLE",
    current_version_id: version,
  });
  sink.add("article_key", { key: `url ${url}`, article_id: report.id });
}

/** The first claims of a story are in most of its articles. */
function chosenClaims(dice: Dice, { claims }: Story): StoryClaim[] {
  const count = Math.min(claims.length, dice.between(FEWEST_SAID, MOST_SAID));
  const chosen = new Set<StoryClaim>();
  while (chosen.size < count) chosen.add(dice.zipf(claims));
  return [...chosen];
}

interface VersionShape {
  readonly number: number;
  readonly isCurrent: boolean;
}

/** @returns the keys of its statements, in the order of what is said. */
function writeVersion(
  { sink, dice, cast, keys }: Press,
  story: Story,
  report: Report,
  content: Content,
  { number, isCurrent }: VersionShape,
): number[] {
  const text = new ArticleText();
  const weekday = WEEKDAYS[(report.at.getUTCDay() + 6) % 7] ?? "";
  const known = new Set<CastActor>();
  const told = content.sayings.map((saying) => {
    const isIntroduced = !known.has(saying.speaker);
    known.add(saying.speaker);
    text.paragraph();
    const spans = text.sentence(sentenceOf(saying, isIntroduced, weekday));
    if (dice.chance(0.6)) text.sentence(scene(dice, cast.places, story));
    return { saying, spans, isIntroduced };
  });
  text.paragraph();
  const figure = text.sentence(staffing(content.staff, story)).get("figure") ?? [0, 0];
  const own = content.own?.wordings[0];
  const ownSpan =
    own &&
    text
      .sentence([
        ["own", upperFirst(own.text)],
        [null, "."],
      ])
      .get("own");
  keys.version += 1;
  const place: Place = {
    sink,
    keys,
    report,
    version: keys.version,
    isCurrent,
    text: text.text,
    seenAt: new Date(report.at.getTime() + number * MINUTE_MS),
    day: dayOf(report.at),
  };
  writeText(place, text, number, content.headline);
  sink.add("quantity", {
    article_id: report.id,
    version_id: place.version,
    position: 0,
    value: content.staff,
    high: null,
    unit: "person",
    approximate: false,
    start_offset: figure[0],
    end_offset: figure[1],
  });
  if (own && ownSpan) {
    const evidence = { statement: null, wording: own.id, span: ownSpan };
    writeAppearance(place, { ...evidence, voice: "AUTHORIAL" });
    // An article's own holding is one, whatever its versions.
    if (isCurrent)
      writeHolding(place, { ...evidence, holder: report.outlet.actor, stance: "AGREE" });
  }
  return told.map((said, position) => {
    keys.statement += 1;
    writeStatement(place, { ...said, position, id: keys.statement });
    return keys.statement;
  });
}

function writeText(place: Place, text: ArticleText, number: number, headline: string): void {
  place.sink.add("article_version", {
    article_id: place.report.id,
    id: place.version,
    version: number,
    text: text.text,
    headline,
    sha256: createHash("sha256").update(text.text).digest("hex"),
    seen_at: place.seenAt,
    paragraph_starts: text.paragraphStarts,
    sentence_starts: text.sentenceStarts,
    absences: [],
    reader_version: EXTRACTOR,
  });
}
