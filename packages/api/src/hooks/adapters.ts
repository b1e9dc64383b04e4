import { ashbyAdapter } from "./ashby/ashby-adapter.ts";
import { calendlyAdapter } from "./calendly/calendly-adapter.ts";
import type { HookAdapter, HookSourceName } from "./hook-adapter.ts";
import { tactAdapter } from "./tact/tact-adapter.ts";

/** The systems whose word is understood. The next one is a folder beside these, and a line here. */
export const adapters: Readonly<Record<HookSourceName, HookAdapter>> = {
  tact: tactAdapter,
  calendly: calendlyAdapter,
  ashby: ashbyAdapter,
};
