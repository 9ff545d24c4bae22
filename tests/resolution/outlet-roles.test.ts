import { readArticle } from "../../src/reading/english";
import { surfaceOf } from "../../src/reading/surface/surface-text";
import { outletRoles } from "../../src/resolution/outlet-roles";
import { slice } from "../../src/text/spans";

function read(text: string) {
  const reading = readArticle(text, {});
  const nameOf = (actor: number | null): string | null =>
    actor === null ? null : (reading.actors[actor]?.name ?? "");
  return outletRoles(reading, surfaceOf(reading.text)).map(
    ({ actor, title, organization, span }) => [
      nameOf(actor),
      title,
      nameOf(organization),
      slice(text, span),
    ],
  );
}

test.each([
  ["Norwegian state television NKT", ["NKT", "state television", "Norway"]],
  ["The TASS news agency", ["TASS", "news agency", null, "TASS news agency"]],
  ["Norway's public broadcaster NRK", ["NRK", "public broadcaster", "Norway"]],
])("%s", (words, expected) => {
  const whole = expected.length > 3 ? [] : [words];
  expect(read(`${words} reported on Monday that the port was shut.`)).toEqual([
    [...expected, ...whole],
  ]);
});

test.each([
  "TASS reported that a news agency in Lund was shut.",
  "Reuters agency heads said the port was shut.",
  "The Lund Television tower was shut, Reuters said.",
])("nothing in: %s", (text) => {
  expect(read(text)).toEqual([]);
});
