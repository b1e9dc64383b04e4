import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { z } from "zod";
import type { SearchView } from "../views/search.ts";
import { searched } from "./external.ts";
import { query } from "./use-case.ts";

const usual = 8;

const searchInput = z
  .strictObject({
    words: searched.meta({ description: "Parts of a name, a company or a role, in upper or lower case: each is to be found. Without them nothing is." }).optional(),
    limit: z.int().min(1).max(50).meta({ description: `Most clients, and most applications; ${usual} unless told.` }).optional(),
  })
  .optional();

/** Clients and applications by words of their names, to go to them. */
export const search = query("search", { permission: "clients:read", input: searchInput }, async (deps, { organisation, permissions }, input): Promise<SearchView> => {
  const { words, limit = usual } = input ?? {};
  if (words === undefined) return { clients: [], applications: [] };
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => ({
    clients: await db.searchClients(tx, { words, limit }),
    // A key that may read clients alone finds clients alone.
    applications: permissions.has("applications:read") ? await db.searchApplications(tx, { words, limit }) : [],
  }));
});
