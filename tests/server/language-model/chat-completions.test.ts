import { NoAnswer } from "../../../src/reading/language-model/language-model-reader";
import {
  type ChatLimits,
  chatCompletions,
} from "../../../src/server/language-model/chat-completions";
import { type Behaviour, complete, type ModelServer, send, startModelServer } from "./model-server";

const MESSAGES = [{ role: "user", content: "Who said it?" }] as const;
const LIMITS: ChatLimits = { deadline: 5000, tries: 3, firstPause: 10 };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());

/** What became of a question: the answer, or the words of the NoAnswer. */
async function ask(behaviour: Behaviour, limits: Partial<ChatLimits> = {}): Promise<string> {
  server.behave(behaviour);
  const putTo = chatCompletions(server.settings, { ...LIMITS, ...limits })();
  try {
    return `answer: ${await putTo(MESSAGES)}`;
  } catch (error) {
    expect(error).toBeInstanceOf(NoAnswer);
    return (error as NoAnswer).message;
  }
}

const stays =
  (status: number): Behaviour =>
  (response) =>
    send(response, status, { error: {} });

describe("a server that answers", () => {
  it("is asked for JSON with the model, the key and a bound of tokens", async () => {
    expect(await ask((response) => complete(response, "Holm"))).toBe("answer: Holm");
    const [asked, ...more] = server.questions;
    expect(more).toEqual([]);
    expect(asked?.headers).toMatchObject({
      authorization: "Bearer sk-test",
      "content-type": "application/json",
    });
    expect(asked?.body).toMatchObject({
      model: "test-model",
      messages: MESSAGES,
      stream: false,
      temperature: 0,
      max_tokens: 8192,
      response_format: { type: "json_object" },
    });
  });

  it("is sent no authorization where there is no key", async () => {
    server.behave((response) => complete(response, "Holm"));
    await chatCompletions({ ...server.settings, key: null }, LIMITS)()(MESSAGES);
    expect(server.questions[0]?.headers).not.toHaveProperty("authorization");
  });

  it("is asked in plainer words where it does not take the options", async () => {
    const picky: Behaviour = (response, _, { body }) => {
      if ("max_tokens" in body || "temperature" in body) return send(response, 400, {});
      return complete(response, "Holm");
    };
    expect(await ask(picky)).toBe("answer: Holm");
    expect(server.questions.map(({ body }) => body.max_completion_tokens)).toEqual([
      undefined,
      8192,
    ]);
  });
});

describe("a server that fails", () => {
  it.each([500, 502, 503, 504, 429, 408])("for the moment (%d) is asked again", async (status) => {
    const recovers: Behaviour = (response, count, asked) =>
      count < 3 ? stays(status)(response, count, asked) : complete(response, "Holm");
    expect(await ask(recovers)).toBe("answer: Holm");
    expect(server.questions).toHaveLength(3);
  });

  it("for good is asked three times", async () => {
    expect(await ask(stays(500))).toBe("it answered with HTTP status 500");
    expect(server.questions).toHaveLength(3);
  });

  it.each([401, 403, 404, 422])("for a reason that stays (%d) is asked once", async (status) => {
    expect(await ask(stays(status))).toBe(`it answered with HTTP status ${status}`);
    expect(server.questions).toHaveLength(1);
  });

  it("to take any wording is asked in each of three", async () => {
    expect(await ask(stays(400))).toBe("it answered with HTTP status 400");
    expect(server.questions).toHaveLength(3);
  });

  it("is not followed to another address", async () => {
    const elsewhere: Behaviour = (response) =>
      send(response, 307, {}, { location: server.settings.url });
    expect(await ask(elsewhere)).toBe("it answered with HTTP status 307");
    expect(server.questions).toHaveLength(1);
  });

  it("by breaking off is asked again", async () => {
    const breaksOff: Behaviour = (response, count) => {
      if (count === 1) return void response.destroy();
      if (count > 2) return complete(response, "Holm");
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"choices": [', () => response.destroy());
    };
    expect(await ask(breaksOff)).toBe("answer: Holm");
    expect(server.questions).toHaveLength(3);
  });

  it("to be there is tried three times", async () => {
    const { settings, stop } = await startModelServer();
    await stop();
    await expect(chatCompletions(settings, LIMITS)()(MESSAGES)).rejects.toThrow(
      new NoAnswer("it could not be reached, or broke off"),
    );
  });
});

describe("Retry-After", () => {
  const busy =
    (value: string): Behaviour =>
    (response, count) =>
      count === 1 ? send(response, 429, {}, { "retry-after": value }) : complete(response, "Holm");

  it("is honoured", async () => {
    expect(await ask(busy("1"))).toBe("answer: Holm");
    const [first, second] = server.questions.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(950);
  });

  it("behind the deadline is not waited for", async () => {
    const start = Date.now();
    expect(await ask(busy("60"))).toBe("it gave no answer within 5 s");
    expect(Date.now() - start).toBeLessThan(4500);
  });
});

describe("a deadline", () => {
  const SHORT = { deadline: 300 };
  const reason = "it gave no answer within 0.3 s";

  it.each<[string, Behaviour]>([
    ["a server that says nothing", () => undefined],
    [
      "a server that is slow",
      (response) => void setTimeout(() => complete(response, "Holm"), 1000).unref(),
    ],
    [
      "a server that stops in the middle",
      (response) => void response.writeHead(200).write('{"choices"'),
    ],
    ["a server that fails again and again", stays(503)],
  ])("ends %s", async (_, behaviour) => {
    const start = Date.now();
    expect(await ask(behaviour, { ...SHORT, tries: 100 })).toBe(reason);
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  it("counts for all that is asked about one article", async () => {
    server.behave((response) => void setTimeout(() => complete(response, "Holm"), 200).unref());
    const begin = chatCompletions(server.settings, { ...LIMITS, deadline: 300 });
    const putTo = begin();
    expect(await putTo(MESSAGES)).toBe("Holm");
    await expect(putTo(MESSAGES)).rejects.toThrow(reason);
    expect(await begin()(MESSAGES)).toBe("Holm");
  });
});

it("an answer without end is not read to its end", async () => {
  const endless: Behaviour = (response) => {
    const more = (): void => void (response.destroyed || response.write("x".repeat(100_000), more));
    response.writeHead(200);
    more();
  };
  expect(await ask(endless)).toBe("its answer is longer than 2000000 bytes");
});
