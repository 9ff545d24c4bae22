import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LanguageModelSettings } from "../../../src/server/config";

/** A question that was put to the server. */
export interface AskedQuestion {
  readonly at: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** Answers one question; `count` is 1 for the first. */
export type Behaviour = (response: ServerResponse, count: number, asked: AskedQuestion) => void;

export interface ModelServer {
  readonly settings: LanguageModelSettings;
  /** What was asked since the last call of `behave`. */
  readonly questions: readonly AskedQuestion[];
  behave(next: Behaviour): void;
  stop(): Promise<void>;
}

/** A server on this machine that behaves as a language model's would, or as badly as a test wants. */
export async function startModelServer(): Promise<ModelServer> {
  let behaviour: Behaviour = (response) => response.destroy();
  let questions: AskedQuestion[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
    const asked = { at: Date.now(), headers: request.headers, body };
    questions.push(asked);
    behaviour(response, questions.length, asked);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      url: `http://127.0.0.1:${port}/v1/chat/completions`,
      model: "test-model",
      key: "sk-test",
    },
    get questions() {
      return questions;
    },
    behave(next) {
      behaviour = next;
      questions = [];
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Sends a chat completion with one choice, as it is or with other fields. */
export function complete(response: ServerResponse, content: unknown, rest: object = {}): void {
  const choice = { index: 0, message: { role: "assistant", content }, finish_reason: "stop" };
  send(response, 200, { object: "chat.completion", choices: [{ ...choice, ...rest }] });
}

/** Sends any JSON. */
export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}
