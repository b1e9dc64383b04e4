import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits until the other side has kept up. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
