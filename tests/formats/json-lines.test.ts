import { type JsonLine, readJsonLines } from "../../src/formats/json-lines";
import { InputError } from "../../src/shared/errors";

async function read(content: string | Uint8Array, chunkBytes = 7): Promise<JsonLine[]> {
  const bytes = Buffer.from(content);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const lines: JsonLine[] = [];
  for await (const line of readJsonLines(chunks(), "news.jsonl")) lines.push(line);
  return lines;
}

const messageOf = (line: JsonLine | undefined): string =>
  line && "error" in line ? line.error.message : "";

describe("readJsonLines", () => {
  it.each([1, 7, 10_000])("reads documents from chunks of %d bytes", async (chunkBytes) => {
    const lines = await read(
      '{"text":"Ünë.","outlet":"A","publishedAt":"2026-01-07"}\n\n{"text":"Zwei."}',
      chunkBytes,
    );
    expect(lines).toMatchObject([
      { line: 1, document: { text: "Ünë.", outlet: "A", publishedAt: new Date("2026-01-07") } },
      { line: 3, document: { text: "Zwei.", outlet: null } },
    ]);
  });

  it("reports each bad line with its number and goes on", async () => {
    const lines = await read(
      [
        "{broken",
        '{"outlet":"A"}',
        '["text"]',
        '{"text":"x","headlin":"y"}',
        '{"text":"x","published":"soon"}',
        '{"text":"Good."}',
      ].join("\n"),
    );
    expect(lines.map(messageOf)).toEqual([
      "news.jsonl:1: not JSON; expected one object a line.",
      'news.jsonl:2: text is missing; expected a string in the field "text".',
      expect.stringContaining("news.jsonl:3: not an object"),
      expect.stringContaining('news.jsonl:4: unknown field "headlin". Did you mean "headline"?'),
      expect.stringContaining("news.jsonl:5: published:"),
      "",
    ]);
    expect(lines[5]).toMatchObject({ line: 6, document: { text: "Good." } });
  });

  it("reports a line of invalid bytes and goes on", async () => {
    const lines = await read(
      Buffer.concat([Buffer.from('{"text":"'), Buffer.of(0xff), Buffer.from('"}\n{"text":"b"}\n')]),
    );
    expect(messageOf(lines[0])).toBe(
      "news.jsonl:1: byte 9 is not UTF-8; expected text in UTF-8, or in UTF-16 with a byte order mark.",
    );
    expect(lines[1]).toMatchObject({ line: 2, document: { text: "b" } });
  });

  it("reports a line that is too long without keeping it, and goes on", async () => {
    const chunk = Buffer.alloc(1024 * 1024, "x");
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 65; count += 1) yield chunk;
      yield Buffer.from('\n{"text":"after"}');
    }
    const lines: JsonLine[] = [];
    for await (const line of readJsonLines(chunks(), "big.jsonl")) lines.push(line);
    expect(messageOf(lines[0])).toContain("big.jsonl:1: the line is longer than");
    expect(lines[1]).toMatchObject({ line: 2, document: { text: "after" } });
  });

  it("lets failures of the stream through", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("{");
      throw new Error("disk gone");
    }
    const reading = async (): Promise<void> => {
      for await (const line of readJsonLines(failing(), "a"))
        expect(line).toBeInstanceOf(InputError);
    };
    await expect(reading()).rejects.toThrow("disk gone");
  });
});
