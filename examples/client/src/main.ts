import {
  DeniedClaimsDocument,
  SearchStatementsDocument,
  StatementsOfSpeakerDocument,
  type StatementWithChainFragment,
} from "./generated/graphql";
import { AnswerError, ask, type Connection } from "./hearsay";

const connection: Connection = {
  endpoint: process.env.HEARSAY_ENDPOINT ?? "http://127.0.0.1:4000/graphql",
  key: process.env.HEARSAY_KEY,
};

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** For instance: 2026-01-05  Channel Nine > Anton Vesk: that his troops would stay out. */
function describe({ saidAt, chain, text }: StatementWithChainFragment): string {
  const voices = chain.map(({ agents }) => agents.map(({ name }) => name).join(" and "));
  return `${saidAt.edtf ?? "no date"}  ${voices.filter((voice) => voice !== "").join(" > ")}: ${text}`;
}

async function printStatements(name: string, after: string | null = null): Promise<void> {
  const { actor } = await ask(connection, StatementsOfSpeakerDocument, { name, after });
  if (actor === null) return print(`Nobody goes by the name ${name}.`);
  if (after === null) print(`${actor.name} is said to have said:`);
  const { nodes, pageInfo } = actor.statements;
  for (const statement of nodes) print(describe(statement));
  if (pageInfo.hasNextPage) await printStatements(name, pageInfo.endCursor);
}

async function printMentions(text: string): Promise<void> {
  const { statements } = await ask(connection, SearchStatementsDocument, {
    filter: { text },
    first: 3,
  });
  print(`\n${statements.totalCount} statements about ${text}, for instance:`);
  for (const statement of statements.nodes) print(describe(statement));
}

async function printDenials(text: string): Promise<void> {
  const { claims } = await ask(connection, DeniedClaimsDocument, { text });
  print(`\nWhat is denied about ${text}:`);
  for (const claim of claims.nodes) {
    print(claim.text);
    for (const denial of claim.denials) print(`  ${describe(denial)}`);
  }
}

async function main([speaker = "Anton Vesk", subject = "promise"]: readonly string[]) {
  await printStatements(speaker);
  await printMentions(subject);
  await printDenials(subject);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const code = error instanceof AnswerError && error.code ? `${error.code}: ` : "";
  process.stderr.write(`${code}${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
