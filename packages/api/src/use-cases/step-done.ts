import type { Deps, Scope } from "./deps.ts";
import type { StepDoneInput } from "./inputs.ts";
import type { RecordedView } from "../views/index.ts";

export async function stepDone(_deps: Deps, _scope: Scope, _input: StepDoneInput): Promise<RecordedView> {
  throw new Error("not built yet");
}
