import { InputError } from "../shared/errors";

/**
 * The text that bytes hold: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is left out.
 * @param name of the file, for the message.
 * @throws InputError naming the file and the offset of the first byte that fits neither.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(
      `${name}: byte ${offsetOfFault(bytes, encoding)} is not ${encoding.toUpperCase()}; expected text in UTF-8, or in UTF-16 with a byte order mark.`,
      { cause },
    );
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Halves the range, because a decoder says that there is a fault but not where. What is cut short faults at its end. */
function offsetOfFault(bytes: Uint8Array, encoding: string): number {
  let sound = 0;
  let faulty = bytes.length + 1;
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (startsSound(bytes.subarray(0, middle), encoding)) sound = middle;
    else faulty = middle;
  }
  return sound;
}

function startsSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
