import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { z } from "zod";
import type { SearchView } from "../views/search.ts";
import { searched } from "./external.ts";
import { query } from "./use-case.ts";

const usual = 8;

const searchInput = z.strictObject({
  words: searched.meta({ description: "Part of a name, a company or a role, in upper or lower case." }),
  limit: z.int().min(1).max(50).meta({ description: `Most clients, and most applications; ${usual} unless told.` }).optional(),
});

/** Clients and applications by words of their names, to go to them. */
export const search = query("search", { permission: "clients:read", input: searchInput }, async (deps, { organisation, permissions }, { words, limit = usual }): Promise<SearchView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => ({
    clients: await db.searchClients(tx, { words, limit }),
    // A key that may read clients alone finds clients alone.
    applications: permissions.has("applications:read") ? await db.searchApplications(tx, { words, limit }) : [],
  }));
});
