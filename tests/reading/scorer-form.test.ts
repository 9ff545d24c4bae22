import { readArticle } from "../../src/reading/english";
import { toScorerForm } from "../../src/reading/scorer-form";

const form = (text: string) => toScorerForm(readArticle(text, {}));

test("gives offsets, kind and nesting", () => {
  const text = "Brandt said Voss told him that the ship was safe.";
  expect(form(text)).toEqual([
    expect.objectContaining({
      content: [[12, 48]],
      cue: [[7, 11]],
      source: [[0, 6]],
      type: "indirect",
      nested_in: null,
      class: "speech",
      stated: true,
    }),
    expect.objectContaining({ cue: [[17, 21]], source: [[12, 16]], nested_in: 0, stated: true }),
  ]);
});

test("an attribution that names nobody has its cue for a source", () => {
  const [attribution] = form("It was reported that the ship had sunk.");
  expect(attribution?.source).toEqual(attribution?.cue);
});

test("a speaker who goes on is given by name", () => {
  const [, carried] = form(
    '"The harbour is open," Mara Voss said.\n"The pilots are back. We are glad."',
  );
  expect(carried).toMatchObject({ source: [], speaker: "Mara Voss", type: "direct" });
});

test("what is no statement stands behind the statements, marked", () => {
  const text = "Republicans in the Senate oppose the plan to raise taxes. Voss said it had failed.";
  expect(form(text)).toEqual([
    expect.objectContaining({ class: "speech", stated: true }),
    expect.objectContaining({ class: "attitude", stated: false, nested_in: null }),
  ]);
});
