import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, parse, validate } from "graphql";
import { buildHearsaySchema } from "../../src/api/schema";

const folder = join(__dirname, "questions");
const questions = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildHearsaySchema();
});

test("each question of analysts is one operation, and the schema answers all but what needs saved queries", () => {
  const unanswered = questions.flatMap((question) => {
    const errors = validate(schema, parse(question));
    return errors.length === 0 ? [] : [question.split("\n")[0]];
  });
  expect(questions).toHaveLength(25);
  expect(unanswered).toEqual(["# about: What is new since the last run of a saved query?"]);
});
