/**
 * Values to bytes and back: numbers and texts as a ByteWriter writes them, and JSON as UTF-8.
 * packBytes((writer) => writer.text("bali")) -> 5 bytes; packValue(["n:bali", 3]) -> the UTF-8 of its JSON.
 * It must not know what is packed.
 */
import { type ByteReader, ByteWriter } from '../../search/packed/bytes';
import type { Packed } from './names-db';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A JSON value as bytes. */
export function packValue(value: unknown): Packed {
  return encoder.encode(JSON.stringify(value));
}

/** The value of such bytes. */
export function unpackValue(bytes: Packed): unknown {
  return JSON.parse(decoder.decode(bytes));
}

/** What `write` writes. */
export function packBytes(write: (writer: ByteWriter) => void): Packed {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish() as Packed;
}

/** Bytes behind their number. */
export function writeBlock(writer: ByteWriter, bytes: Uint8Array): void {
  writer.varint(bytes.length);
  writer.bytes(bytes);
}

/** What `writeBlock` wrote. */
export function readBlock(reader: ByteReader): Uint8Array {
  const length = reader.varint();
  reader.at += length;
  return reader.bytes.subarray(reader.at - length, reader.at);
}

/** A text that begins like the one before it: how many units they share, and the rest. */
export function writeAfter(writer: ByteWriter, before: string, text: string): void {
  let shared = 0;
  while (shared < before.length && before.charCodeAt(shared) === text.charCodeAt(shared)) shared += 1;
  writer.varint(shared);
  writer.text(text.slice(shared));
}

/** What `writeAfter` wrote. */
export function readAfter(reader: ByteReader, before: string): string {
  return before.slice(0, reader.varint()) + reader.text();
}

/** Texts behind their number. */
export function writeTexts(writer: ByteWriter, texts: readonly string[]): void {
  writer.varint(texts.length);
  for (const text of texts) writer.text(text);
}

/** What `writeTexts` wrote. */
export function readTexts(reader: ByteReader): string[] {
  return Array.from({ length: reader.varint() }, () => reader.text());
}
