import type { Deps, Scope } from "./deps.ts";
import type { ApplicationPage, ById, NewApplication } from "./inputs.ts";
import type { ApplicationSummary, ApplicationView, Page } from "../views/index.ts";

export async function listApplications(_deps: Deps, _scope: Scope, _input: ApplicationPage): Promise<Page<ApplicationSummary>> {
  throw new Error("not built yet");
}

export async function getApplication(_deps: Deps, _scope: Scope, _input: ById): Promise<ApplicationView> {
  throw new Error("not built yet");
}

export async function createApplication(_deps: Deps, _scope: Scope, _input: NewApplication): Promise<ApplicationView> {
  throw new Error("not built yet");
}
