import type { Deps, Scope } from "./deps.ts";
import type { ByApplication } from "./inputs.ts";
import type { FactRecord } from "../views/index.ts";

export async function listFacts(_deps: Deps, _scope: Scope, _input: ByApplication): Promise<FactRecord[]> {
  throw new Error("not built yet");
}
