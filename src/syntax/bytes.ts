import { InputError } from "../shared/errors";

/** Writes the parts of a model file one behind the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** A number from 0 to 2³² - 1, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A number that may be negative; small ones take one byte. */
  signedNumber(value: number): void {
    this.number((value << 1) ^ (value >> 31));
  }

  /** 32-bit keys in rising unsigned order, as their number and their gaps. */
  sortedKeys(keys: readonly number[]): void {
    this.number(keys.length);
    let before = 0;
    for (const key of keys) {
      this.number((key >>> 0) - before);
      before = key >>> 0;
    }
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length);
    for (const byte of encoded) this.byte(byte);
  }

  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a ByteWriter wrote. Throws InputError where the bytes end too early. */
export class ByteReader {
  #at = 0;

  constructor(private readonly source: Uint8Array) {}

  byte(): number {
    const value = this.source[this.#at];
    if (value === undefined) throw new InputError("model file: ends too early");
    this.#at += 1;
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      if (shift > 28) throw new InputError("model file: a number is longer than 32 bits");
    }
  }

  signedNumber(): number {
    const value = this.number();
    return (value >>> 1) ^ -(value & 1);
  }

  bytes(count: number): Uint8Array {
    if (this.#at + count > this.source.length) throw new InputError("model file: ends too early");
    this.#at += count;
    return this.source.subarray(this.#at - count, this.#at);
  }

  sortedKeys(): Int32Array {
    const count = this.number();
    if (count > this.source.length) throw new InputError("model file: a count exceeds the file");
    const keys = new Int32Array(count);
    let key = 0;
    for (let at = 0; at < count; at += 1) {
      key += this.number();
      keys[at] = key;
    }
    return keys;
  }

  text(): string {
    return new TextDecoder().decode(this.bytes(this.number()));
  }
}
