import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { questions } from "../questions/questions";

/** The limit: nothing but node:http and one statement of SQL, which is prepared. `GET /<question>/<key>`. */
function main(url: string): void {
  const pool = new Pool({ connectionString: url, max: 20 });
  const statements = new Map(questions.map(({ name, sql }) => [name, sql]));
  const server = createServer((request, response) => {
    const [, name = "", key = ""] = (request.url ?? "").split("/");
    const text = statements.get(name) ?? "";
    pool.query<{ answer: string }>({ name, text, values: [key] }).then(
      ({ rows: [row] }) => {
        response.setHeader("content-type", "application/json");
        response.end(row?.answer);
      },
      () => {
        response.statusCode = 500;
        response.end();
      },
    );
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write(`listening ${(server.address() as AddressInfo).port}\n`);
  });
}

main(process.argv[2] ?? "");
