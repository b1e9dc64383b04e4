import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import type { Fact } from "@tact/facts";
import type { HookSourceName } from "../src/hooks/hook-adapter.ts";
import { type HookOutcome, receiveHook } from "../src/hooks/receive-hook.ts";
import { factRecords } from "../src/use-cases/fact-records.ts";
import type { Deps, Scope } from "../src/use-cases/deps.ts";
import { createHookSource } from "../src/use-cases/hook-sources.ts";
import { hookSecrets, type Signing, signatureOf } from "./hook-fixture.ts";

/** A hook source of an organisation, and how its system sends to it. */
export async function aHookSource(deps: Deps, scope: Scope, source: HookSourceName, more: { applicationsSource?: string } = {}) {
  const { hookSource } = await createHookSource(deps, scope, { source, name: `Our ${source}`, secret: hookSecrets[source], ...more });
  let sent = 0;
  return {
    id: hookSource.id,
    async send(payload: unknown, signing: Partial<Signing> = {}): Promise<HookOutcome> {
      const body = typeof payload === "string" ? payload : JSON.stringify(payload);
      const headers = signatureOf(source, body, { at: deps.clock(), messageId: `msg_${(sent += 1)}`, ...signing });
      const { outcome } = await receiveHook(deps, null, { source: hookSource.id, headers: new Headers(headers), body: Buffer.from(body), requestId: "req_hook" });
      return outcome;
    },
  };
}

/** The facts of an application that hold, in one order. */
export async function factsThatHold(deps: Deps, { organisation }: Scope, applicationId: string): Promise<Fact[]> {
  const records = await withOrganisation(deps.db, { organisation, readOnly: true }, async (tx) => factRecords(await db.listFacts(tx, applicationId)));
  return records
    .filter(({ fact, retractedBy }) => retractedBy === null && fact.type !== "fact-retracted")
    .map(({ fact }) => fact)
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
}
