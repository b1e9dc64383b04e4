import { createHash } from "node:crypto";
import * as db from "@tact/db";
import { type HookSourceRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Fact } from "@tact/facts";
import { z } from "zod";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { openCommand } from "../use-cases/use-case.ts";
import { adapters } from "./adapters.ts";
import type { ApplicationHints, HookReading } from "./hook-adapter.ts";
import { secretsOf } from "./source-secrets.ts";
import { type Speaker, takeInFacts, takeInVersion, type TakenIn } from "./take-in.ts";

/** What came of a delivery. The words are public API. */
export const hookOutcomes = ["recorded", "unchanged", "unmatched", "waiting", "refused", "duplicate", "ignored"] as const;
export type HookOutcome = (typeof hookOutcomes)[number];

/** A delivery as it arrived at the address of a source. */
const delivered = z.strictObject({
  source: z.string().max(64),
  headers: z.instanceof(Headers),
  body: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  requestId: z.string(),
});

/** The first of what came of several things that came of a delivery. */
const gravest: readonly HookOutcome[] = ["refused", "unmatched", "recorded", "waiting", "unchanged"];

/** Outcomes after which the same delivery again changes nothing. The others are tried anew. */
const settled: ReadonlySet<string> = new Set<HookOutcome>(["recorded", "unchanged", "ignored"]);

/**
 * Takes in what another system sends: who signed it is checked over the bytes as they came, and what it says of
 * interviews is stored, with the facts and the plan that follow, before the sender is answered.
 * @throws DomainError `not-found`, `hook-source-revoked`, `signature-invalid`, `signature-stale`, `malformed-json`,
 *   `invalid-input` (our own format alone), `no-secret-key`
 */
export const receiveHook = openCommand("receiveHook", { input: delivered }, async (deps, _scope, { source, headers, body, requestId }): Promise<{ outcome: HookOutcome }> => {
  const row = await findSource(deps, source);
  const adapter = adapters[row.source];
  refuseUnsigned(adapter.verify({ body, headers, secrets: secretsOf(deps, row), now: deps.clock() }));
  const reading = adapter.read({ payload: parsed(body), headers });
  if (reading.kind === "refused") throw invalidInput(reading.problems);
  const key = reading.kind === "happened" ? reading.key : `body-${createHash("sha256").update(body).digest("hex")}`;
  return await withOrganisation(deps.db, { organisation: row.orgId }, async (tx) => {
    const locked = await db.lockHookSource(tx, row.id);
    if (locked === null || locked.revokedAt !== null) throw revoked();
    const before = await db.findHookReceipt(tx, row.id, key);
    if (before !== null && settled.has(before.outcome)) return { outcome: "duplicate" };
    const taken = await takeIn(tx, deps, speakerOf(locked, requestId), reading);
    const outcome = reading.kind === "ignored" ? "ignored" : (gravest.find((one) => taken.some(({ outcome: came }) => came === one)) ?? "ignored");
    const receivedAt = deps.clock();
    const objects = [...new Set(taken.map(({ object }) => object))];
    await db.saveHookReceipt(tx, {
      sourceId: row.id,
      dedupeKey: key,
      receivedAt,
      outcome,
      objectId: objects.length === 1 ? (objects[0] ?? null) : null,
      detail: detailOf(reading, taken),
    });
    await db.updateHookSource(tx, row.id, { lastReceivedAt: receivedAt });
    return { outcome };
  });
});

async function findSource(deps: Deps, id: string): Promise<HookSourceRow> {
  const located = await db.locateHookSource(deps.db, id);
  if (located === null) throw notFound("hook source");
  const row = await withOrganisation(deps.db, { organisation: located.organisation, readOnly: true }, (tx) => db.findHookSource(tx, located.id));
  if (row === null) throw notFound("hook source");
  if (row.revokedAt !== null) throw revoked();
  return row;
}

const revoked = () => new DomainError("hook-source-revoked", "This hook source was revoked: nothing sent here is taken in any more.");

function refuseUnsigned(verdict: "genuine" | "forged" | "stale"): void {
  if (verdict === "forged") throw new DomainError("signature-invalid", "The signature is not that of this hook source over this body.");
  if (verdict === "stale") throw new DomainError("signature-stale", "The signature was made more than five minutes ago, or ahead. Sign again, by a clock that is right.");
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as unknown;
  } catch {
    throw new DomainError("malformed-json", "The body is not JSON in UTF-8.");
  }
}

/** On whose behalf a source records facts: its own, as part of Tact. */
export function speakerOf(row: HookSourceRow, requestId: string): Speaker {
  const scope: Scope = {
    organisation: row.orgId,
    actor: { kind: "system", id: row.id, name: row.name },
    role: null,
    permissions: new Set(),
    clientId: null,
    livemode: true,
    timeZone: "UTC",
    requestId,
  };
  return { row, scope };
}

async function takeIn(tx: OrganisationTransaction, deps: Deps, speaker: Speaker, reading: HookReading): Promise<TakenIn[]> {
  const taken: TakenIn[] = [];
  const told = new Map<string, { application: ApplicationHints; facts: Fact[] }>();
  for (const happening of reading.kind === "happened" ? reading.happenings : []) {
    if (happening.kind === "version") {
      taken.push(await takeInVersion(tx, deps, speaker, happening));
      continue;
    }
    const { application, fact } = happening;
    const whose = JSON.stringify(application);
    const known = told.get(whose) ?? { application, facts: [] };
    told.set(whose, { ...known, facts: [...known.facts, fact] });
  }
  for (const [, { application, facts }] of [...told].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    taken.push(await takeInFacts(tx, deps, speaker, facts, application));
  }
  return taken;
}

/** Codes and the other system's ids, nothing that was said. */
function detailOf(reading: HookReading, taken: readonly TakenIn[]): string | null {
  if (reading.kind === "ignored") return reading.why;
  const codes = [...(reading.kind === "happened" ? reading.leftOut : []), ...taken.flatMap(({ code }) => code ?? [])];
  return codes.length === 0 ? null : [...new Set(codes)].toSorted().join(", ");
}
