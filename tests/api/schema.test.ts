import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printHearsaySchema } from "../../src/api/schema";

test("schema.graphql is what the code prints (npm run schema writes it)", async () => {
  const committed = readFileSync(join(__dirname, "../../schema.graphql"), "utf8");
  expect(await printHearsaySchema()).toBe(committed);
});
