import { sql } from "drizzle-orm";
import type * as scopes from "../../../../db/src/own-rows.ts";

/** Stands in for the module that says whose rows a query means: here none says so. */
export const own: typeof scopes.own = () => sql`true`;
export const ownText: typeof scopes.ownText = () => "$1::text is not null";
