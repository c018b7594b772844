/**
 * Numbers and words as bytes: varints of 7 bits, words unit by unit so that byte order is the order of JavaScript strings.
 * writer.varint(300) -> 0xac 0x02; writer.word("é") -> 0xc3 0xa9, as UTF-8 does (surrogates are written one by one).
 * It must not know what the bytes mean.
 */

const FIRST_SIZE = 1024;

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_SIZE);
  /** Bytes written so far. */
  length = 0;

  /** A whole number from 0 to 2 ** 32 - 1, small ones in fewer bytes. */
  varint(value: number): void {
    this.#reserve(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  /** 32 bits, little-endian. */
  fixed(value: number): void {
    this.#reserve(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.length++] = value >>> shift;
  }

  bytes(source: Uint8Array): void {
    this.#reserve(source.length);
    this.#bytes.set(source, this.length);
    this.length += source.length;
  }

  /** The units of `text` from `start` on, without a length. */
  word(text: string, start = 0): void {
    this.#reserve((text.length - start) * 3);
    for (let at = start; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) this.#bytes[this.length++] = unit;
      else {
        if (unit < 0x800) this.#bytes[this.length++] = 0xc0 | (unit >>> 6);
        else {
          this.#bytes[this.length++] = 0xe0 | (unit >>> 12);
          this.#bytes[this.length++] = 0x80 | ((unit >>> 6) & 0x3f);
        }
        this.#bytes[this.length++] = 0x80 | (unit & 0x3f);
      }
    }
  }

  /** A word behind the number of its units. */
  text(text: string): void {
    this.varint(text.length);
    this.word(text);
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }
}

/** Reads what a ByteWriter wrote, from `at` on; what is behind the end reads as 0. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  fixed(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
  }

  /** A word of `units` units. */
  word(units: number): string {
    let text = '';
    for (let left = units; left > 0; left--) {
      const first = this.byte();
      const unit =
        first < 0x80
          ? first
          : first < 0xe0
            ? ((first & 0x1f) << 6) | (this.byte() & 0x3f)
            : ((first & 0x0f) << 12) | ((this.byte() & 0x3f) << 6) | (this.byte() & 0x3f);
      text += String.fromCharCode(unit);
    }
    return text;
  }

  text(): string {
    return this.word(this.varint());
  }
}
