import type { ArticleDocument } from "../../../../src/formats/document";
import { Dice } from "./dice";
import { type NewsOutlet, type World, worldOf } from "./names";
import { type Report, textOf, writeReport } from "./report";
import { type Story, storyOf } from "./story";
import { MONTHS } from "./words";

/** How an article comes about. */
export type Making = "OWN" | "COPY" | "REWRITTEN" | "CITING" | "FOLLOW_UP" | "UPDATE";

export interface NewsArticle {
  readonly document: ArticleDocument;
  readonly making: Making;
  /** Stories are numbered from 0 on each day. */
  readonly story: string;
}

/** Stories a day so that these are as many. */
const STORIES_A_DAY = 118;
export const FIRST_DAY = new Date("2025-10-01T00:00:00Z");

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Invented news of one day, in the order in which it is published; the same for the same seed and day. A story's reports are
 * all of its first day and the night behind it.
 * @param day counted from FIRST_DAY.
 */
export function newsOf(day: number, seed: number, world: World = worldOf(seed)): NewsArticle[] {
  const dice = new Dice(seed * 100_003 + day);
  const start = FIRST_DAY.getTime() + day * DAY_MS;
  const articles = Array.from({ length: STORIES_A_DAY }, (_, number) =>
    coverage(dice, world, start + dice.below(DAY_MS), `${day}-${number}`),
  ).flat();
  return articles.sort((one, other) => timeOf(one) - timeOf(other));
}

const timeOf = ({ document }: NewsArticle): number => document.publishedAt?.getTime() ?? 0;

/** A report that is out, and that others may carry. */
interface Published {
  readonly article: NewsArticle;
  readonly report: Report;
  readonly outlet: NewsOutlet;
  readonly at: number;
}

/** All articles on one story: a first one, and those that copy it, retell it, cite it, or go on from it. */
function coverage(dice: Dice, world: World, start: number, name: string): NewsArticle[] {
  const story = storyOf(dice, world);
  const size = dice.chance(0.5) ? 1 : dice.between(2, 3) + dice.below(dice.between(1, 10));
  const fromAgency = size > 2 && dice.chance(0.6);
  const published: Published[] = [];
  for (let turn = 0; turn < size; turn += 1) {
    const [first] = published;
    const making = first ? makingOf(dice, fromAgency) : "OWN";
    const at = start + turn * dice.between(5, 150) * 60_000;
    const scene = { dice, world, story, name, turn, at };
    if (first === undefined) {
      const outlet = fromAgency ? dice.pick(world.agencies) : dice.pick(world.outlets);
      published.push(
        publish(scene, making, outlet, writeReport(dice, world, { story, turn, cites: null })),
      );
    } else published.push(follow(scene, making, first, dice.pick(published)));
  }
  return published.map(({ article }) => article);
}

function makingOf(dice: Dice, fromAgency: boolean): Making {
  const kinds: readonly Making[] = fromAgency
    ? ["COPY", "COPY", "COPY", "COPY", "REWRITTEN", "REWRITTEN", "CITING", "FOLLOW_UP", "UPDATE"]
    : ["COPY", "REWRITTEN", "REWRITTEN", "CITING", "CITING", "FOLLOW_UP", "FOLLOW_UP", "UPDATE"];
  return dice.pick(kinds);
}

interface Scene {
  readonly dice: Dice;
  readonly world: World;
  readonly story: Story;
  readonly name: string;
  readonly turn: number;
  readonly at: number;
}

function follow(scene: Scene, making: Making, first: Published, last: Published): Published {
  const { dice, world, story, turn } = scene;
  const outlet = dice.pick(world.outlets);
  const write = (at: number, cites: NewsOutlet | null) =>
    writeReport(dice, world, { story, turn: at, cites });
  if (making === "COPY")
    return publish(scene, making, outlet, copied(dice, first.report), first.outlet);
  if (making === "REWRITTEN") return publish(scene, making, outlet, write(0, null), first.outlet);
  if (making === "CITING") return publish(scene, making, outlet, write(0, first.outlet));
  if (making === "FOLLOW_UP") return publish(scene, making, outlet, write(turn, null));
  const { report } = last;
  const added = write(turn, null).paragraphs.slice(0, 1);
  const paragraphs = [...report.paragraphs.slice(0, 1), ...added, ...report.paragraphs.slice(1)];
  const updated = publish(scene, making, last.outlet, { ...report, paragraphs });
  const { url } = last.article.document;
  const document = { ...updated.article.document, url };
  return { ...updated, article: { ...updated.article, document } };
}

/** As an editor carries it: cut at the end, a sentence left out here and there. */
function copied(dice: Dice, { headline, paragraphs }: Report): Report {
  const cut = dice.chance(0.5) ? 0 : dice.between(1, 4);
  const left = paragraphs.slice(0, Math.max(3, paragraphs.length - cut));
  const thinned = left.map((sentences, at) =>
    sentences.filter((_, index) => at === 0 || index === 0 || !dice.chance(0.1)),
  );
  return { headline, paragraphs: thinned };
}

function publish(
  { dice, story, name, turn, at }: Scene,
  making: Making,
  outlet: NewsOutlet,
  report: Report,
  credited: NewsOutlet | null = null,
): Published {
  const agency = outlet.isAgency ? outlet : credited?.isAgency ? credited : null;
  const date = new Date(at);
  const dateline = `${story.place.toUpperCase()}, ${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
  const opening = agency && dice.chance(0.8) ? `${dateline} (${agency.name}) — ` : "";
  const document: ArticleDocument = {
    url: `https://${outlet.domain}/${date.toISOString().slice(0, 10)}/${name}-${turn}`,
    outlet: outlet.name,
    headline: report.headline,
    bylines: opening === "" && agency && agency !== outlet ? [agency.name] : [],
    dateline: null,
    publishedAt: date,
    language: "en",
    pubStatus: "USABLE",
    topics: [],
    text: `${opening}${textOf(report)}`,
    problems: [],
  };
  return { article: { document, making, story: name }, report, outlet, at };
}
