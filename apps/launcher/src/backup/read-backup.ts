import { createReadStream } from "node:fs";
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import { extract } from "tar-stream";
import type { z } from "zod";
import { entryNames, type Head, head, type KeptKeys, keptKeys, type Sums, sums, tableOfChunk } from "./manifest.ts";
import { type RowSum, RowSums } from "./row-sums.ts";
import { nameOf } from "./stored-tables.ts";

const decompress = promisify(zstdDecompress);

/** Octets of rows in one entry: far above what is written, unless a row is very long. */
const mostChunkOctets = 2 ** 30;
const mostEntryOctets = 2 ** 30;

/** Takes a backup as it is read. */
export interface BackupReader {
  /** Told once, before any rows. */
  begin(head: Head, keys: KeptKeys): Promise<void>;
  /** Some rows of a table, cut anywhere. Tables come one after the other, in the order of the head. */
  rows(table: string, text: Buffer): Promise<void>;
}

export interface ReadBackup {
  head: Head;
  keys: KeptKeys;
  sums: Sums;
}

/**
 * Reads a backup from beginning to end and holds what is read against its own sums.
 * @throws Error with what is wrong with the file: it is none, was cut off, or was changed
 */
export async function readBackup(file: string, reader: BackupReader): Promise<ReadBackup> {
  let begun: Pick<ReadBackup, "head" | "keys"> | null = null;
  let found: Head | null = null;
  let end: Sums | null = null;
  const read = new Map<string, RowSums>();
  const archive = extract();
  const source = createReadStream(file);
  source.on("error", (error) => archive.destroy(error));
  source.pipe(archive as unknown as NodeJS.WritableStream);
  try {
    for await (const entry of archive) {
      const { name, size } = entry.header;
      const table = tableOfChunk(name);
      if (size > mostEntryOctets) throw wrong(file, `${name} is too large`);
      const body = await whole(entry as AsyncIterable<Uint8Array>);
      if (name === entryNames.head) found = parsed(file, head, body);
      else if (name === entryNames.keys && found !== null) {
        begun = { head: found, keys: parsed(file, keptKeys, body) };
        for (const each of begun.head.tables) read.set(nameOf(each), new RowSums());
        await reader.begin(begun.head, begun.keys);
      } else if (name === entryNames.sums) end = parsed(file, sums, body);
      else if (table !== null && begun !== null && read.has(table)) {
        const text = await decompress(body, { maxOutputLength: mostChunkOctets }).catch(() => {
          throw wrong(file, `${name} cannot be unpacked`);
        });
        read.get(table)?.add(text);
        await reader.rows(table, text);
      } else throw wrong(file, `nothing called ${name.slice(0, 100)} belongs there`);
    }
  } catch (error) {
    if (error instanceof Error && /^(?:Invalid tar header|Unexpected end of data)/.test(error.message)) throw wrong(file, error.message);
    throw error;
  } finally {
    source.destroy();
  }
  if (begun === null || end === null) throw wrong(file, "its end is missing");
  const totals = Object.fromEntries([...read].map(([name, total]) => [name, totalOf(file, name, total)]));
  const other = differences(end.tables, totals);
  if (other.length > 0) throw wrong(file, `the rows of ${other.join(", ")} are not those that were written`);
  return { ...begun, sums: end };
}

/** Names of tables whose rows differ, or that one of the two lacks. */
export function differences(expected: Readonly<Record<string, RowSum>>, found: Readonly<Record<string, RowSum>>): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter(
    (name) => expected[name] === undefined || expected[name].rows !== found[name]?.rows || expected[name].sum !== found[name].sum,
  );
}

function totalOf(file: string, name: string, total: RowSums): RowSum {
  try {
    return total.total();
  } catch {
    throw wrong(file, `the rows of ${name} are cut off`);
  }
}

async function whole(entry: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed<Schema extends z.ZodType>(file: string, schema: Schema, body: Buffer): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw wrong(file, "a part of it is not JSON");
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw wrong(file, issue?.path.length === 0 ? issue.message : `${issue?.path.join(".")}: ${issue?.message}`);
}

const wrong = (file: string, why: string): Error => new Error(`${file} is no whole backup of Tact: ${why}`);
