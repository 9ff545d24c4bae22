import type { Reading } from "../../../src/reading/reading";
import { chainOf } from "../../../src/resolution/chain";
import type { SeedSheet, SheetStatement } from "../seed-sheet";
import { chainRight } from "./chain-right";
import type { SeedFigure } from "./seed-figures";
import { sheetActorIds } from "./sheet-actors";

/**
 * The relays of the answer sheet that were read: who asked whom to pass a message on to whom. That it was passed on must not be
 * taken for worded where it is not.
 */
export function seedRelay(
  reading: Reading,
  sheet: Pick<SeedSheet, "actors" | "statements">,
): SeedFigure {
  const ids = sheetActorIds(reading, sheet);
  const cast = { outletActorId: "article", actorIds: ids };
  const chains = reading.attributions.map((_, index) => chainOf(reading, index, cast));
  const wanted = sheet.statements.filter(isRelay);
  const isRight = (statement: SheetStatement): boolean =>
    chains.some(
      (chain) =>
        chainRight(chain, statement) &&
        chain.some(
          ({ act, to }) => act === "RELAYS" && statement.addressee.some((id) => to.includes(id)),
        ) === statement.attributionChain.some(({ act }) => act === "RELAYS"),
    );
  const wrong = wanted.filter((statement) => !isRight(statement));
  return {
    name: "relays",
    right: wanted.length - wrong.length,
    of: wanted.length,
    wrong: wrong.map(({ id }) => id),
  };
}

const isRelay = ({ attributionChain }: SheetStatement): boolean =>
  attributionChain.some(({ act }) => act === "ASKS_TO_RELAY");
