import { deflateRawSync, inflateRawSync } from "node:zlib";
import { InputError } from "../shared/errors";
import { hashBytes } from "../shared/hash";

const CHECKSUM_BYTES = 4;

/** A model file: the magic words that tell kind and version, a checksum, and the content deflated. */
export function sealModel(magic: string, content: Uint8Array): Uint8Array {
  const body = deflateRawSync(content, { level: 9 });
  const file = new Uint8Array(magic.length + CHECKSUM_BYTES + body.length);
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setInt32(magic.length, hashBytes(body));
  file.set(body, magic.length + CHECKSUM_BYTES);
  return file;
}

/** The content of a model file. Throws InputError for bytes that are of another kind or version, or damaged. */
export function openModel(magic: string, file: Uint8Array): Uint8Array {
  const found = new TextDecoder().decode(file.subarray(0, magic.length));
  if (found !== magic)
    throw new InputError(
      `model file: expected it to begin with ${JSON.stringify(magic)}, found ${JSON.stringify(found)}; retrain it or restore it`,
    );
  if (file.length < magic.length + CHECKSUM_BYTES)
    throw new InputError("model file: ends too early");
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const body = file.subarray(magic.length + CHECKSUM_BYTES);
  if (view.getInt32(magic.length) !== hashBytes(body))
    throw new InputError("model file: the checksum does not match, the file is damaged");
  return inflateRawSync(body);
}
