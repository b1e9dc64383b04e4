import { z } from "zod";

/** Raised when a reader of before could not read what is written now. */
const format = 1;

const table = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()).min(1) });

/** What stands first in a backup: how it is to be read. */
export const head = z.object({
  format: z.literal(format, { error: "it is of a format that this release does not read: restore it with the release that made it" }),
  product: z.literal("tact"),
  /** Version of Tact that made it. */
  release: z.string(),
  /** ISO 8601 instant in UTC. */
  madeAt: z.iso.datetime(),
  /** Version of PostgreSQL that the rows come from. */
  postgres: z.string(),
  /** Migrations that had been applied, by when they were written. */
  migrations: z.array(z.number()),
  /** Version of the job tables; null where there were none. */
  jobs: z.number().nullable(),
  /** In the order in which they can be filled. */
  tables: z.array(table),
});
export type Head = z.infer<typeof head>;

/** What stands last, so that a backup that was cut off is none: what must be there after a restore. */
export const sums = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number(), sum: z.string().regex(/^[0-9a-f]{64}$/) })),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), last: z.string().regex(/^-?\d+$/), given: z.boolean() })),
});
export type Sums = z.infer<typeof sums>;

/** The secrets of `.tact/secrets.json` without which the rows are of less use: sessions end, and sealed secrets stay sealed. */
export const keptKeys = z.object({ authSecret: z.string().exactOptional(), secretKey: z.string().exactOptional() });
export type KeptKeys = z.infer<typeof keptKeys>;

export const entryNames = { head: "backup.json", keys: "secrets.json", sums: "sums.json" } as const;

export const newHead = (rest: Omit<Head, "format" | "product">): Head => ({ format, product: "tact", ...rest });

/** `rows/public.facts/00001.zst` */
export const chunkName = (tableName: string, number: number): string => `rows/${tableName}/${String(number).padStart(5, "0")}.zst`;

/** The table of an entry's name; null for any other entry. */
export const tableOfChunk = (entry: string): string | null => /^rows\/([^/]+)\/\d+\.zst$/.exec(entry)?.[1] ?? null;
