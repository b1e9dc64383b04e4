import type { Deps, Scope } from "./deps.ts";
import type { ByApplication, FactsInput } from "./inputs.ts";
import type { PreviewView } from "../views/index.ts";
import type { Plan } from "@tact/facts";

export async function currentPlan(_deps: Deps, _scope: Scope, _input: ByApplication): Promise<Plan> {
  throw new Error("not built yet");
}

export async function previewFacts(_deps: Deps, _scope: Scope, _input: FactsInput): Promise<PreviewView> {
  throw new Error("not built yet");
}
