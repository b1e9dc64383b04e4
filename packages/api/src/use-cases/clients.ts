import type { Deps, Scope } from "./deps.ts";
import type { ById, NewClient, PageInput } from "./inputs.ts";
import type { ClientView, Page } from "../views/index.ts";

export async function listClients(_deps: Deps, _scope: Scope, _input: PageInput): Promise<Page<ClientView>> {
  throw new Error("not built yet");
}

export async function getClient(_deps: Deps, _scope: Scope, _input: ById): Promise<ClientView> {
  throw new Error("not built yet");
}

export async function createClient(_deps: Deps, _scope: Scope, _input: NewClient): Promise<ClientView> {
  throw new Error("not built yet");
}
