import type { Attribution, Reading } from "../../../src/reading/reading";
import { chainOf, type Hop } from "../../../src/resolution/chain";
import { slice } from "../../../src/text/spans";
import type { SeedSheet, SheetStatement } from "../seed-sheet";
import { addresseeRight } from "./addressee-right";
import { chainRight } from "./chain-right";
import { modalityRight } from "./modality-right";
import { saidAtRight } from "./said-at-right";
import { likeness, sheetActorIds } from "./sheet-actors";

/** How often one thing is right; `wrong` says what was missed or read instead, a line each. */
export interface SeedFigure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

interface Pair {
  readonly statement: SheetStatement;
  readonly attribution: Attribution;
  readonly index: number;
}

/** Chain, time, modality and addressee of the answer sheet's statements that were found with the right speaker. */
export function seedFigures(
  reading: Reading,
  sheet: Pick<SeedSheet, "actors" | "statements">,
): readonly SeedFigure[] {
  const ids = sheetActorIds(reading, sheet);
  const idsOf = (actors: readonly number[]) => actors.map((actor) => ids[actor] ?? "");
  const cast = { outletActorId: "article", actorIds: ids };
  const pairs = pairsOf(reading, sheet, idsOf);
  const figure = (
    name: string,
    isRight: (pair: Pair) => boolean,
    show: (pair: Pair) => string,
  ): SeedFigure => {
    const wrong = pairs.filter((pair) => !isRight(pair));
    return {
      name,
      right: pairs.length - wrong.length,
      of: pairs.length,
      wrong: wrong.map((pair) => `${pair.statement.id} ${show(pair)}`),
    };
  };
  return [
    figure(
      "chain",
      ({ index, statement }) => chainRight(chainOf(reading, index, cast), statement),
      ({ index }) => chainOf(reading, index, cast).map(showHop).join(" / "),
    ),
    figure(
      "saidAt",
      ({ attribution, statement }) => saidAtRight(attribution.saidAt, statement),
      ({ attribution: { saidAt } }) =>
        `${saidAt?.edtf} (${saidAt?.earliest} to ${saidAt?.latest}), ${saidAt?.basis}`,
    ),
    figure(
      "modality",
      ({ attribution, statement }) =>
        modalityRight(attribution.modalities, [
          statement.modality,
          ...alsoCovered(attribution, statement, sheet).map(({ modality }) => modality),
        ]),
      ({ attribution }) => attribution.modalities.join(" "),
    ),
    figure(
      "addressee",
      ({ attribution, statement }) =>
        addresseeRight(idsOf(attribution.addressees), statement.addressee),
      ({ attribution }) =>
        `${idsOf(attribution.addressees).join(" ")} [${attribution.addresseeSpans.map((span) => slice(reading.text.text, span)).join(" … ")}]`,
    ),
  ];
}

const showHop = ({ act, agents, to, explicit }: Hop): string =>
  `${act}${explicit ? "" : "?"} ${agents.join("+")}${to.length > 0 ? `>${to.join("+")}` : ""}`;

/** Statements found, each with the attribution that is most like it; judgement calls do not count. */
function pairsOf(
  reading: Reading,
  sheet: Pick<SeedSheet, "statements">,
  idsOf: (actors: readonly number[]) => string[],
): Pair[] {
  const all = sheet.statements
    .filter(({ explicit }) => explicit)
    .flatMap((statement) =>
      reading.attributions.map((attribution, index) => ({
        statement,
        attribution,
        index,
        likeness: Math.max(
          0,
          ...attribution.content.map((span) => likeness(span, statement.content)),
        ),
      })),
    )
    .filter(
      ({ statement, attribution, likeness: share }) =>
        share >= 0.5 &&
        idsOf(attribution.speakers).sort().join("+") ===
          statement.speaker.split("+").sort().join("+"),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<SheetStatement | Attribution>();
  return all
    .filter(({ statement, attribution }) => {
      if (taken.has(statement) || taken.has(attribution)) return false;
      taken.add(statement).add(attribution);
      return true;
    })
    .sort((a, b) => a.statement.id.localeCompare(b.statement.id));
}

/** Further statements of the sheet under the same cue, which one attribution may hold together. */
function alsoCovered(
  { content }: Attribution,
  statement: SheetStatement,
  sheet: Pick<SeedSheet, "statements">,
): readonly SheetStatement[] {
  return sheet.statements.filter(
    (other) =>
      other !== statement &&
      other.cue.start === statement.cue.start &&
      content.some(({ start, end }) => start <= other.content.start && other.content.end <= end),
  );
}
