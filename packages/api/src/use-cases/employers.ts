import type { Deps, Scope } from "./deps.ts";
import type { NewEmployer, PageInput } from "./inputs.ts";
import type { EmployerView, Page, RegionView } from "../views/index.ts";

export async function listEmployers(_deps: Deps, _scope: Scope, _input: PageInput): Promise<Page<EmployerView>> {
  throw new Error("not built yet");
}

export async function createEmployer(_deps: Deps, _scope: Scope, _input: NewEmployer): Promise<EmployerView> {
  throw new Error("not built yet");
}

export function listRegions(): RegionView[] {
  return [];
}
