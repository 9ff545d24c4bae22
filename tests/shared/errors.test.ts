import { readFileSync } from "node:fs";
import { join } from "node:path";

test("docs/errors.md lists every code of ours, and no more of ours", () => {
  const read = (path: string) => readFileSync(join(__dirname, "../..", path), "utf8");
  const union = read("src/shared/errors.ts").match(/type ErrorCode =([^;]*);/)?.[1] ?? "";
  const codes = [...union.matchAll(/"(\w+)"/g)].map(([, code]) => code);
  const listed = [...read("docs/errors.md").matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  // A fault of ours is told as INTERNAL; these are Apollo's.
  const apollos = [
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "BAD_USER_INPUT",
    "OPERATION_RESOLUTION_FAILURE",
    "BAD_REQUEST",
    "INTERNAL",
  ];
  const ours = codes.filter((code) => code !== "INVARIANT");
  expect([...listed].sort()).toEqual([...ours, ...apollos].sort());
});
