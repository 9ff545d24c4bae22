import { ArgumentValidationError } from "type-graphql";
import { checkRules } from "../../src/api/check-rules";
import { StatementFilter } from "../../src/api/types/statement-filter";

const filterOf = (values: Partial<StatementFilter>) => Object.assign(new StatementFilter(), values);
const tooMany = filterOf({ cueLemmas: Array<string>(101).fill("say") });

test.each([
  ["no argument", undefined],
  ["null", null],
  ["a word", "say"],
  ["words", ["say", "tell"]],
  ["what has no class", { cueLemmas: Array<string>(101).fill("say") }],
  ["what keeps its rules", filterOf({ cueLemmas: ["say"] })],
])("lets %s through", async (_what, argument) => {
  await expect(checkRules(argument)).resolves.toBeUndefined();
});

test.each([
  ["what breaks a rule", tooMany],
  ["one of several", [filterOf({}), tooMany]],
  ["what stands inside", filterOf({ and: [tooMany] })],
])("refuses %s", async (_what, argument) => {
  await expect(checkRules(argument)).rejects.toThrow(ArgumentValidationError);
});
