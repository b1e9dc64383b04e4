import * as db from "@tact/db";
import type { OrganisationTransaction } from "@tact/db";
import { type KnownObject, knownObject, newObject } from "./object-state.ts";

/** Most objects that are one interview, each in the place of another: a booking that moves more often is cut off. */
const longestThread = 50;

/** Objects that are the same interview, because each took the place of another: all that are known, by id. */
export async function threadOf(tx: OrganisationTransaction, sourceId: string, object: KnownObject): Promise<Map<string, KnownObject>> {
  const thread = new Map([[object.id, object]]);
  let wanted = linksOf(object);
  while (wanted.length > 0 && thread.size < longestThread) {
    const found = (await db.findHookObjects(tx, sourceId, wanted)).map(knownObject);
    for (const one of found) thread.set(one.id, one);
    wanted = [...new Set(found.flatMap(linksOf))].filter((id) => !thread.has(id));
  }
  return thread;
}

function linksOf({ state }: KnownObject): string[] {
  return [...state.replaces, ...state.replacedBy];
}

/** The object as it is known, or as one of which nothing is. */
export async function findObject(tx: OrganisationTransaction, sourceId: string, id: string, now: string): Promise<KnownObject> {
  const [row] = await db.findHookObjects(tx, sourceId, [id]);
  return row === undefined ? newObject(id, now) : knownObject(row);
}

/** The object that stands at the beginning of what an object took the place of: it lends the interview its name. */
export function firstOf(thread: ReadonlyMap<string, KnownObject>, id: string): string {
  const seen = new Set<string>();
  let first = id;
  while (!seen.has(first)) {
    seen.add(first);
    const before = thread.get(first)?.state.replaces.find((one) => thread.has(one));
    if (before === undefined) return first;
    first = before;
  }
  // Each took the place of another: the first by name.
  return [...seen].toSorted()[0] ?? id;
}
