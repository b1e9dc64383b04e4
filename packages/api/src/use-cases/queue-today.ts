import type { Deps, Scope } from "./deps.ts";
import type { QueueView } from "../views/index.ts";

export async function queueToday(_deps: Deps, _scope: Scope): Promise<QueueView> {
  throw new Error("not built yet");
}
