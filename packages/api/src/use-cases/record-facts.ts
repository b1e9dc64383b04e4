import type { Deps, Scope } from "./deps.ts";
import type { FactsInput, RetractInput } from "./inputs.ts";
import type { RecordedView } from "../views/index.ts";

export async function recordFacts(_deps: Deps, _scope: Scope, _input: FactsInput): Promise<RecordedView> {
  throw new Error("not built yet");
}

export async function retractFact(_deps: Deps, _scope: Scope, _input: RetractInput): Promise<RecordedView> {
  throw new Error("not built yet");
}
