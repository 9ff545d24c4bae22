import { printEvent, type ToldEvent } from "../../../src/resolution/events/event-print";
import { isSameEvent } from "../../../src/resolution/events/same-event";

const attack: ToldEvent = {
  sort: "ASSAULT attack",
  isSaid: false,
  expected: false,
  day: "2026-03-04",
  earliest: "2026-03-03",
  latest: "2026-03-03",
  parties: [
    { role: "ACTOR", id: "1" },
    { role: "RECIPIENT", id: "2" },
  ],
  place: null,
  dateline: null,
  text: "attacked the town",
};
const crash: ToldEvent = {
  ...attack,
  sort: "OTHER crash",
  parties: [],
  place: "the Lissen bridge",
  text: "two trams",
};

function same(one: ToldEvent, changes: Partial<ToldEvent>): boolean {
  const [left, right] = [printEvent(one), printEvent({ ...one, ...changes })];
  const forward = isSameEvent(left, right);
  expect(isSameEvent(right, left)).toBe(forward);
  // whatever is one is found by a key in common
  if (forward) expect(left.keys.some((key) => right.keys.includes(key))).toBe(true);
  return forward;
}

const undated = { earliest: null, latest: null };

describe("what is one event", () => {
  test.each<[string, ToldEvent, Partial<ToldEvent>]>([
    ["told by another article", attack, { day: "2026-03-05", text: "an attack" }],
    [
      "told with a target for a recipient",
      attack,
      {
        parties: [
          { role: "ACTOR", id: "1" },
          { role: "TARGET", id: "2" },
        ],
      },
    ],
    ["told without a date on the day after", attack, { ...undated, day: "2026-03-04" }],
    ["told by its place and day", crash, { day: "2026-03-05", place: "Lissen" }],
    ["told from where it was", crash, { place: null, dateline: "LISSEN, Marsh" }],
    [
      "told in the same words",
      { ...crash, place: null, text: "trams collided head bridge morning fog" },
      { day: "2026-03-05" },
    ],
  ])("%s", (_, one, changes) => expect(same(one, changes)).toBe(true));
});

describe("what is not", () => {
  test.each<[string, ToldEvent, Partial<ToldEvent>]>([
    ["of another kind", attack, { sort: "ASSAULT clash" }],
    ["on another day", attack, { earliest: "2026-03-05", latest: "2026-03-05" }],
    [
      "some day of a month, where there may be several",
      attack,
      { earliest: "2026-03-01", latest: "2026-03-31" },
    ],
    [
      "the other way round",
      attack,
      {
        parties: [
          { role: "ACTOR", id: "2" },
          { role: "RECIPIENT", id: "1" },
        ],
      },
    ],
    [
      "by somebody else",
      attack,
      {
        parties: [
          { role: "ACTOR", id: "9" },
          { role: "RECIPIENT", id: "2" },
        ],
      },
    ],
    ["told of long after", attack, { ...undated, day: "2026-03-09" }],
    ["in another place", crash, { place: "the Varn bridge" }],
    ["nowhere, by nobody", { ...crash, place: null }, { text: "a car" }],
    [
      "other words of the same speaker",
      { ...attack, isSaid: true, text: "accused him of hiding letters about harbour" },
      { text: "accused him of selling ships to friends abroad" },
    ],
  ])("%s", (_, one, changes) => expect(same(one, changes)).toBe(false));
});
