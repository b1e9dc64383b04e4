import { queryOptions } from "@tanstack/react-query";
import { askAuth } from "../sign-in/ask-auth.ts";

/** One place where the reader is signed in. */
export interface OwnSession {
  id: string;
  current: boolean;
  createdAt: string;
  lastUsedAt: string;
  address: string | null;
  program: string | null;
}

export interface OwnOrganisation {
  id: string;
  name: string;
  current: boolean;
}

/** An answer that is no refusal of the API, as one that reads like it. */
async function read<Item>(path: string): Promise<Item[]> {
  const answer = await fetch(`/auth/${path}`, { cache: "no-store" });
  const said = (await answer.json()) as { data?: Item[]; code?: string; detail?: string };
  if (answer.ok && said.data !== undefined) return said.data;
  throw Object.assign(new Error(said.detail ?? ""), { data: { code: said.code, requestId: null, errors: [] } });
}

export const ownSessions = queryOptions({ queryKey: ["own-sessions"], queryFn: () => read<OwnSession>("sessions") });
export const ownOrganisations = queryOptions({ queryKey: ["own-organisations"], queryFn: () => read<OwnOrganisation>("organisations") });

/** Asks for a change of the reader's own account. @throws an error that `refusalOf` reads */
export async function changeAccount<Given>(path: string, body: object = {}): Promise<Given> {
  const answer = await askAuth<Given>(path, body);
  if ("given" in answer) return answer.given;
  throw Object.assign(new Error(answer.text), { data: { code: answer.code, requestId: null, errors: [] } });
}
