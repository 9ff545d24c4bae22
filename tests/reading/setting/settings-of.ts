import { completeReading } from "../../../src/reading/complete-reading";
import { accordingToFinder } from "../../../src/reading/finders/according-to";
import { quotationFinder } from "../../../src/reading/finders/quotation";
import { reportedClauseFinder } from "../../../src/reading/finders/reported-clause";
import { requestFinder } from "../../../src/reading/finders/request";
import { toldHearerFinder } from "../../../src/reading/finders/told-hearer";
import type { Attribution, Reading } from "../../../src/reading/reading";
import { chooseLikeliest } from "../../../src/reading/refiners/choose";
import { nestInContents } from "../../../src/reading/refiners/nest";
import { surfaceOf } from "../../../src/reading/surface/surface-text";
import { runSteps } from "../../../src/reading/trace";
import { analyseText } from "../../../src/text/analyse";
import { slice } from "../../../src/text/spans";

const FINDERS = [
  quotationFinder,
  reportedClauseFinder,
  toldHearerFinder,
  accordingToFinder,
  requestFinder,
];

/** Where and to whom one attribution of a text was said, by words and names; empty where it is unknown. */
export interface WordedSettings {
  readonly to: string;
  readonly through: string;
  readonly medium: string;
  readonly venue: string;
  readonly occasion: string;
  readonly when: string;
}

/** Read by a few rules alone, so that no model decides what there is to be set somewhere. */
function read(text: string): Reading {
  const surface = surfaceOf(analyseText(text));
  const drafts = runSteps(surface, FINDERS, [chooseLikeliest, nestInContents]);
  return completeReading(surface, drafts, {});
}

/** What a text, read without a date of publication, tells of the attribution whose content holds the words. */
export function settingsOf(text: string, words: string): WordedSettings {
  const reading = read(text);
  const at = text.indexOf(words);
  const found = reading.attributions
    .filter(({ content }) => content.some(({ start, end }) => start <= at && at < end))
    .at(-1);
  if (at < 0 || !found) throw new Error(`nothing is read that holds "${words}"`);
  return describe(reading, found);
}

function describe(reading: Reading, attribution: Attribution): WordedSettings {
  const { addressees, intermediaries, medium, venue, occasion, saidAt } = attribution;
  const names = (actors: readonly number[]) =>
    actors.map((actor) => reading.actors[actor]?.name ?? "").join(", ");
  const words = (span: Attribution["venue"]) => (span ? slice(reading.text.text, span) : "");
  return {
    to: names(addressees),
    through: names(intermediaries),
    medium: medium === null ? "" : names([medium]),
    venue: words(venue),
    occasion: words(occasion),
    when: saidAt?.edtf ?? "",
  };
}
