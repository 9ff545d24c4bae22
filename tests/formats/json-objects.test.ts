import { readJsonObjects } from "../../src/formats/json-objects";

/** Cuts bytes into pieces of a given size, as a slow pipe may. */
async function* pieces(content: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: string | Uint8Array, size = 7): Promise<readonly unknown[]> {
  const lines: unknown[] = [];
  for await (const line of readJsonObjects(pieces(content, size), "in")) {
    lines.push("error" in line ? `${line.line} ${line.error.message}` : [line.line, line.object]);
  }
  return lines;
}

describe("readJsonObjects", () => {
  it.each([1, 2, 7, 1000])("gives one object a line, read %d bytes at a time", async (size) => {
    expect(await read('{"a":"é"}\r\n\n  \n{"b":[1]}', size)).toEqual([
      [1, { a: "é" }],
      [4, { b: [1] }],
    ]);
  });

  it("parts lines at line feeds only: a line separator inside a string is a character", async () => {
    expect(await read('{"a":"x\u2028y\u0085z"}\n')).toEqual([[1, { a: "x\u2028y\u0085z" }]]);
  });

  it("names the lines that are wrong and goes on", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1\n[1]\nnull\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"a":2}'),
    ]);
    expect(await read(bytes)).toEqual([
      "1 in:1: not JSON; expected one object a line.",
      '2 in:2: not an object; expected {"text": "…", …}.',
      '3 in:3: not an object; expected {"text": "…", …}.',
      expect.stringMatching(/^4 in:4: byte 1 is not UTF-8/),
      [5, { a: 2 }],
    ]);
  });

  it("reports a line that is too long, without keeping it, and goes on", async () => {
    const long = Buffer.alloc(65 * 1024 * 1024, 0x20);
    const bytes = Buffer.concat([long, Buffer.from('\n{"a":1}\n')]);
    expect(await read(bytes, 1024 * 1024)).toEqual([
      expect.stringContaining("1 in:1: the line is longer than"),
      [2, { a: 1 }],
    ]);
  });

  it("gives nothing for an empty stream", async () => {
    expect(await read("")).toEqual([]);
  });
});
