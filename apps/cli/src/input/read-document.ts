import type { Readable } from "node:stream";
import { type Refused, refused } from "../output/refused.ts";
import { type Decoded, decodeJson, decodeText, mostBytes } from "./decode-json.ts";

/** All of a stream as one JSON value. What is longer than allowed is refused without being read to its end. */
export function readDocument(source: Readable, name: string): Promise<{ value: unknown } | Refused> {
  return readWhole(source, name, decodeJson);
}

/** All of a stream as text, under the same limit. */
export function readText(source: Readable, name: string): Promise<{ value: string } | Refused> {
  return readWhole(source, name, decodeText);
}

/** All of a stream as bytes, under the same limit. */
export function readBytes(source: Readable, name: string): Promise<{ value: Uint8Array } | Refused> {
  return readWhole(source, name, (value): Decoded<Uint8Array> =>
    value.length === 0 ? { problem: { pointer: "", detail: "is empty", code: "empty-input" } } : { value },
  );
}

async function readWhole<T>(source: Readable, name: string, decode: (bytes: Uint8Array) => Decoded<T>): Promise<{ value: T } | Refused> {
  const bytes = await bytesOf(source);
  if (bytes === null) {
    return refused({ pointer: "", detail: `${name} is longer than ${mostBytes} bytes`, code: "too-long" });
  }
  const decoded = decode(bytes);
  if (decoded.problem === undefined) return decoded;
  return refused({ ...decoded.problem, detail: `${name} ${decoded.problem.detail}` });
}

async function bytesOf(source: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
