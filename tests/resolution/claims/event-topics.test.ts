import { countsOf } from "../../../src/resolution/claims/counts";
import { eventTopics } from "../../../src/resolution/claims/event-topics";

function topics(text: string, predicate: string, verb: string, isConditional = false) {
  const content = [{ start: 0, end: text.length }];
  const counts = countsOf({ text, content, quantities: [], times: [] });
  return eventTopics({ predicate, verb, polarity: "POSITIVE", isConditional, counts, telling: [] });
}

const denied = topics("there was no warning", "was", "be");

test("a denied event and one that is told to have happened share a topic", () => {
  const told = topics("the guild had warned the port", "had warned", "warn");
  expect(told).toHaveLength(1);
  expect(denied).toEqual(expect.arrayContaining([...told]));
});

test("what depends on something has another topic than what happened", () => {
  const told = topics("the guild would warn the port", "would warn", "warn", true);
  expect(denied).toEqual(expect.arrayContaining([...told]));
  const happened = topics("the guild had warned the port", "had warned", "warn");
  expect(topics("there is no warning", "is", "be")).not.toEqual(
    expect.arrayContaining([...happened]),
  );
});

test.each([
  ["a habit", "the guild warns the port", "warns", "warn"],
  ["no event", "the guild had a house", "had", "have"],
])("%s has none", (_what, text, predicate, verb) => {
  expect(topics(text, predicate, verb)).toEqual([]);
});
