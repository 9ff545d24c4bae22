// Looks for regular expressions that some text makes slow: every literal below src goes through recheck. Fails where work
// grows faster than the text, unless the place is listed as one that only ever sees short texts.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import ts from "typescript";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Milliseconds for one expression; what cannot be decided in this time is reported as undecided and passes. */
const TIMEOUT = 2000;
const AT_ONCE = 2;
/** Polynomial, and why it does not matter where they stand. */
const BOUNDED = new Map([
  [
    "/[aeiouy].*(?:ed|ing)$/",
    "src/reading/surface/verb-forms.ts asks for one word of bounded length",
  ],
  ["/[\\p{L}\\p{N}.-]+$/u", "src/text/sentences.ts looks at 24 characters"],
  [
    "/shared memory block .* still in use/",
    "src/server reads what PostgreSQL logged at one attempt to start",
  ],
]);

/** Expressions by source and flags, with the places where they stand. */
function literals() {
  const found = new Map();
  for (const entry of readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const path = join(entry.parentPath, entry.name);
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        const places = found.get(node.text) ?? [];
        found.set(node.text, [...places, `${relative(root, path)}:${line + 1}`]);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found];
}

const expressions = literals();
const vulnerable = [];
const undecided = [];
const waiting = [...expressions];
const work = async () => {
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [text, places] = next;
    const end = text.lastIndexOf("/");
    // The flag d changes no match, and recheck does not know it.
    const flags = text.slice(end + 1).replace("d", "");
    const result = await check(text.slice(1, end), flags, { timeout: TIMEOUT });
    const line = `${places.join(", ")}  ${text}`;
    if (result.status === "vulnerable" && !BOUNDED.has(text))
      vulnerable.push(`${line}  ${result.complexity?.summary ?? ""}`);
    if (result.status === "unknown") undecided.push(`${line}  ${result.error?.kind ?? ""}`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));

for (const line of undecided.sort()) process.stdout.write(`undecided: ${line}\n`);
for (const line of vulnerable.sort()) process.stdout.write(`slow: ${line}\n`);
process.stdout.write(
  `${expressions.length} regular expressions, ${vulnerable.length} slow, ${undecided.length} undecided\n`,
);
process.exit(vulnerable.length > 0 ? 1 : 0);
