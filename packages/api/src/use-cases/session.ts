import type { Deps, Scope } from "./deps.ts";
import type { SessionView } from "../views/index.ts";

export async function sessionMe(_deps: Deps, _scope: Scope): Promise<SessionView> {
  throw new Error("not built yet");
}
