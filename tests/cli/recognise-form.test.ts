import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { recogniseForm } from "../../src/cli/recognise-form";

async function recognise(content: string | Uint8Array, pieceSize: number) {
  const bytes = Buffer.from(content);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceSize)
    pieces.push(bytes.subarray(at, at + pieceSize));
  const { form, all } = await recogniseForm(Readable.from(pieces));
  return { form, whole: (await buffer(all)).equals(bytes) };
}

describe.each([1, 3, 1000])("recogniseForm, %d bytes at a time", (pieceSize) => {
  it.each([
    ['{"text":"x"}\n', "json-lines"],
    [' \r\n\t\n{"text":"x"}', "json-lines"],
    ['\ufeff{"text":"x"}', "json-lines"],
    ["The {curly} town.", "text"],
    ["---\noutlet: x\n---\n{", "text"],
    ["[1]", "text"],
    ["", "text"],
    ["\n \n", "text"],
  ])("tells the form of %j and loses nothing of it", async (content, form) => {
    expect(await recognise(content, pieceSize)).toEqual({ form, whole: true });
  });
});
