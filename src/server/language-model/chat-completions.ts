import { setTimeout as pause } from "node:timers/promises";
import { type Complete, NoAnswer } from "../../reading/language-model/language-model-reader";
import type { ChatMessage } from "../../reading/language-model/messages";
import type { LanguageModelSettings } from "../config";
import { answerOf } from "./answer-of";
import { retryAfter } from "./retry-after";

/** What an article may cost at most. */
export interface ChatLimits {
  /** Milliseconds for all that is asked about one article, waiting included. */
  readonly deadline: number;
  /** How often a question is put that meets a failure which may pass. */
  readonly tries: number;
  /** Milliseconds before the second try where the server names none; doubled each time. */
  readonly firstPause: number;
}

const LIMITS: ChatLimits = { deadline: 120_000, tries: 3, firstPause: 1000 };

/** An answer that is as long as this is none. */
const MAX_BYTES = 2_000_000;
/** Thrice what the longest list of statements takes. */
const MAX_TOKENS = 8192;

/**
 * Servers and models differ in the options that they take, and refuse the others with status 400: each refusal leads to the
 * next wording.
 */
const WORDINGS: readonly object[] = [
  { max_tokens: MAX_TOKENS, temperature: 0, response_format: { type: "json_object" } },
  { max_completion_tokens: MAX_TOKENS },
  {},
];

/** Failures that may pass: busy, or broken for the moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Puts messages to an endpoint that speaks the OpenAI chat-completions protocol, within an article's time and number of
 * tries. Redirections are not followed: an article goes to the address that was set, and nowhere else.
 * @returns what begins an article's time: see languageModelReader.
 */
export function chatCompletions(
  settings: LanguageModelSettings,
  limits: ChatLimits = LIMITS,
): () => Complete {
  return () => {
    const until = Date.now() + limits.deadline;
    const signal = AbortSignal.timeout(limits.deadline);
    const timeout = `it gave no answer within ${limits.deadline / 1000} s`;
    const wait = async (milliseconds: number): Promise<void> => {
      if (Date.now() + milliseconds >= until) throw new NoAnswer(timeout);
      await pause(milliseconds, undefined, { signal });
    };
    return async (messages) => {
      try {
        return answerOf(await askUntilAnswered(settings, messages, limits, signal, wait));
      } catch (error) {
        throw signal.aborted ? new NoAnswer(timeout) : error;
      }
    };
  };
}

async function askUntilAnswered(
  settings: LanguageModelSettings,
  messages: readonly ChatMessage[],
  { tries, firstPause }: ChatLimits,
  signal: AbortSignal,
  wait: (milliseconds: number) => Promise<void>,
): Promise<string> {
  let wording = 0;
  for (let failures = 0; ; ) {
    const reply = await send(settings, { messages, ...WORDINGS[wording] }, signal);
    if (reply.body !== null) return reply.body;
    if (reply.status === 400 && wording + 1 < WORDINGS.length) {
      wording += 1;
      continue;
    }
    failures += 1;
    if (!reply.mayPass || failures >= tries) throw new NoAnswer(reply.reason);
    await wait(reply.retryAfter ?? firstPause * 2 ** (failures - 1));
  }
}

type Reply =
  | { readonly body: string }
  | {
      readonly body: null;
      /** Null where nobody answered. */
      readonly status: number | null;
      readonly reason: string;
      readonly mayPass: boolean;
      /** Milliseconds that the server asks to wait for, or null. */
      readonly retryAfter: number | null;
    };

async function send(
  { url, model, key }: LanguageModelSettings,
  question: object,
  signal: AbortSignal,
): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, stream: false, ...question }),
      redirect: "manual",
      signal,
    });
    if (response.ok) return { body: await readBody(response) };
    await response.body?.cancel();
    const { status, headers } = response;
    return {
      body: null,
      status,
      reason: `it answered with HTTP status ${status}`,
      mayPass: PASSING.has(status),
      retryAfter: retryAfter(headers.get("retry-after"), new Date()),
    };
  } catch (error) {
    if (error instanceof NoAnswer || signal.aborted) throw error;
    const reason = "it could not be reached, or broke off";
    return { body: null, status: null, reason, mayPass: true, retryAfter: null };
  }
}

async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new NoAnswer(`its answer is longer than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
