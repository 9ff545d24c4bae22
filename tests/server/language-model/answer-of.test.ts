import fc from "fast-check";
import { NoAnswer } from "../../../src/reading/language-model/language-model-reader";
import { answerOf } from "../../../src/server/language-model/answer-of";

const completion = (choice: object) => JSON.stringify({ choices: [choice] });

it("gives the words of the first choice", () => {
  const body = { choices: [{ message: { content: "one" } }, { message: { content: "two" } }] };
  expect(answerOf(JSON.stringify(body))).toBe("one");
});

it.each([
  ["a refusal", completion({ message: { content: null, refusal: "I will not." } }), "refused"],
  [
    "a filter",
    completion({ message: { content: "" }, finish_reason: "content_filter" }),
    "refused",
  ],
  ["a cut", completion({ message: { content: "{" }, finish_reason: "length" }), "was cut off"],
  ["no choices", '{"choices": []}', "not what was asked for"],
  ["no words", completion({ message: { content: null } }), "not what was asked for"],
  ["no message", completion({}), "not what was asked for"],
  ["an error", '{"error": {"message": "no"}}', "not what was asked for"],
  ["a page", "<html></html>", "not what was asked for"],
  ["null", "null", "not what was asked for"],
])("takes %s for no answer", (_, body, reason) => {
  expect(() => answerOf(body)).toThrow(NoAnswer);
  expect(() => answerOf(body)).toThrow(reason);
});

it("takes whatever else comes for no answer", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
      expect(() => answerOf(body)).toThrow(NoAnswer);
    }),
  );
});
