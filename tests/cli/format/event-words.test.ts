import { eventFacts } from "../../../src/cli/format/event-words";
import { eventsList } from "../../../src/cli/format/page/events";
import { aReading } from "./a-reading";

const [event] = aReading.events;

it("tells the type, the time, the condition and who tells of it, how certainly", () => {
  if (!event) throw new Error("expected an event");
  expect(eventFacts(aReading, event)).toEqual([
    "consult",
    "expected",
    "2026-05 (month, relative)",
    "condition in May",
    "“Talks” probable by Mara Venn",
  ]);
});

it("tells what is not known by saying nothing of it", () => {
  if (!event) throw new Error("expected an event");
  const [mention] = event.mentions;
  const plain = { ...event, expected: false, when: null, condition: null };
  const own = mention ? [{ ...mention, attribution: null, factuality: "CT_PLUS" as const }] : [];
  expect(eventFacts(aReading, { ...plain, mentions: own })).toEqual(["consult", "“Talks” certain"]);
});

it("lists events on the page, and no heading where there are none", () => {
  expect(eventsList(aReading)).toContain(
    "<li>Meeting of Mara Venn and Ostland (consult · expected",
  );
  expect(eventsList({ ...aReading, events: [] })).toBe("");
});
