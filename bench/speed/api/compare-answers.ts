import { isDeepStrictEqual } from "node:util";
import { InvariantError } from "../../../src/shared/errors";
import { normalised } from "./questions/normalised";
import type { Question } from "./questions/question";
import type { Contestant } from "./servers/contestants";
import type { MeasuredServer } from "./servers/server";

/** A server that runs, and how it is asked. */
export interface Running {
  readonly contestant: Contestant;
  readonly server: MeasuredServer;
}

/** @throws InvariantError where two servers answer a question differently, or one does not answer it. */
export async function compareAnswers(
  running: readonly Running[],
  question: Question,
  keys: readonly string[],
): Promise<void> {
  for (const key of keys) {
    const [first, ...others] = await Promise.all(
      running.map(async (one) => ({ one, answer: await answerOf(one, question, key) })),
    );
    for (const { one, answer } of others) {
      if (isDeepStrictEqual(answer, first?.answer)) continue;
      const names = `${first?.one.contestant.name} and ${one.contestant.name}`;
      const shown = [first?.answer, answer].map((value) => JSON.stringify(value)).join("\n");
      throw new InvariantError(`${names} answer ${question.name} ${key} differently:\n${shown}`);
    }
  }
}

async function answerOf({ contestant, server }: Running, question: Question, key: string) {
  const { method, path, body } = contestant.ask(question, key);
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${server.url}${path}`, { method, headers, body: body ?? null });
  const text = await response.text();
  const { data } = JSON.parse(text);
  if (data?.answer) return normalised(data.answer);
  throw new InvariantError(`${contestant.name} does not answer ${question.name} ${key}: ${text}`);
}
