import { createHash } from "node:crypto";
import type { z } from "zod";
import { DomainError } from "../errors.ts";

/** A list as it was asked for: a cursor holds within it alone. */
export interface AskedList {
  /** Name of the list. */
  list: string;
  organisation: string;
  /** What it was narrowed to. */
  filters: object;
}

const sealBytes = 9;

/** What ties a cursor to its list. No secret: a cursor says where to go on, never what may be seen. */
function sealOf({ list, organisation, filters }: AskedList): Buffer {
  const asked = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify([list, organisation, asked])).digest().subarray(0, sealBytes);
}

/** The cursor behind a position of a list. */
export function cursorAt(asked: AskedList, position: unknown): string {
  return Buffer.concat([sealOf(asked), Buffer.from(JSON.stringify(position), "utf8")]).toString("base64url");
}

/**
 * The position that a cursor names.
 * @throws DomainError `cursor-of-another-list`, for one that this list never gave out as well
 */
export function positionAt<Position>(asked: AskedList, cursor: string, schema: z.ZodType<Position>): Position {
  const bytes = Buffer.from(cursor, "base64url");
  const known = bytes.subarray(0, sealBytes).equals(sealOf(asked));
  const position = known ? schema.safeParse(jsonOf(bytes.subarray(sealBytes))) : undefined;
  if (position?.success === true) return position.data;
  const detail = "is no cursor of this list as it is asked for here: hand back next_cursor of the page before, and leave the filters as they were";
  throw new DomainError("cursor-of-another-list", "The cursor belongs to another list.", [{ pointer: "/cursor", detail, code: "cursor-of-another-list" }]);
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
