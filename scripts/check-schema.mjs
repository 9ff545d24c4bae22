// Looks for breaking changes of the API: whatever the released schema has must still be there and mean the same, unless the
// release said that it would go (@deprecated). Without arguments it compares the checkout's files.
// Usage: node scripts/check-schema.mjs [<released> <current>]
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
} from "graphql";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const isDeprecated = ({ directives = [] }) =>
  directives.some(({ name }) => name.value === "deprecated");
const cut = { enter: (node) => (isDeprecated(node) ? null : undefined) };

/** What a release promises to keep: its schema without what is deprecated in it, and without types that only that led to. */
function promisedBy(document) {
  const promised = buildASTSchema(
    visit(document, { FieldDefinition: cut, InputValueDefinition: cut, EnumValueDefinition: cut }),
    { assumeValidSDL: true },
  );
  // A schema collects what its roots lead to; of interfaces, the types behind them must be named.
  const behindInterfaces = Object.values(promised.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(isInterfaceType),
  );
  return new GraphQLSchema({
    query: promised.getQueryType(),
    mutation: promised.getMutationType(),
    subscription: promised.getSubscriptionType(),
    directives: promised.getDirectives(),
    types: behindInterfaces,
  });
}

const given = process.argv.slice(2);
const [releasedFile, currentFile] =
  given.length === 2
    ? given
    : [join(root, "schema.released.graphql"), join(root, "schema.graphql")];
const released = promisedBy(parse(readFileSync(releasedFile, "utf8")));
const current = buildSchema(readFileSync(currentFile, "utf8"));
const breaking = findBreakingChanges(released, current);

for (const { type, description } of breaking) process.stdout.write(`${type}: ${description}\n`);
process.stdout.write(
  breaking.length === 0
    ? "nothing that the released schema has was broken\n"
    : `${breaking.length} breaking: mark what shall go as @deprecated, and take it away one release later\n`,
);
process.exit(breaking.length === 0 ? 0 : 1);
