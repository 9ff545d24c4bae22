import { events } from "../../../../../bench/eval/stories/measures/events";
import { partWith, SHEET, spanOf } from "../a-part";

const sheet = {
  ...SHEET,
  events: [
    {
      id: "e-wait",
      title: "Boats waited",
      type: "OTHER",
      expected: false,
      participants: [],
      triggers: { "x-1.md": ["boats waited"], "x-2.md": ["boats waited"] },
    },
    {
      id: "e-said",
      title: "Said",
      type: "OTHER",
      expected: false,
      participants: [],
      triggers: { "x-2.md": ["said"] },
    },
  ],
};
const trigger = (file: string, words: string, event: string) => ({
  file,
  span: spanOf(file, words),
  event,
});
const first = trigger("x-1.md", "waited", "1");
const again = trigger("x-2.md", "waited", "1");
const said = trigger("x-2.md", "said", "2");

describe("events", () => {
  it("are all right where the same triggers are together, wherever else events are found", () => {
    const found = [first, again, said, trigger("x-1.md", "said", "3")];
    expect(events(partWith({ triggers: found }, sheet))).toMatchObject({
      value: "100.0 (P 100.0 R 100.0)",
      errors: [],
    });
  });

  it("lose recall where one is taken for two, precision where two are taken for one", () => {
    const apart = [first, { ...again, event: "9" }, said];
    expect(events(partWith({ triggers: apart }, sheet)).value).toBe("80.0 (P 100.0 R 66.7)");
    const one = [first, again, { ...said, event: "1" }];
    const { value, errors } = events(partWith({ triggers: one }, sheet));
    expect(value).toBe("71.4 (P 55.6 R 100.0)");
    expect(errors).toHaveLength(1);
  });

  it("lose recall where a trigger is not found", () => {
    expect(events(partWith({ triggers: [first, again] }, sheet)).value).toBe(
      "80.0 (P 100.0 R 66.7)",
    );
  });
});
