import * as db from "@tact/db";
import { type ClaimedDelivery, withOrganisation } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import type { Network } from "./network.ts";
import { type PostOutcome, postWebhook } from "./post-webhook.ts";
import { nextAttemptAt } from "./retry-plan.ts";
import { signWebhook } from "./sign-webhook.ts";
import { webhookBody } from "./webhook-body.ts";
import { sealedFor } from "./webhook-secret.ts";

/** What attempts need besides what every use-case is given. */
export interface DeliveryDeps extends Deps {
  network: Network;
  /** Milliseconds that an endpoint has to answer; 15 seconds unless told. */
  answerWithin?: number;
  /** From 0 to 1: what spreads retries. */
  chance: () => number;
}

const answerWithin = (deps: DeliveryDeps) => deps.answerWithin ?? 15_000;

/** What an attempt takes besides the answer, in milliseconds, at most. It is one worker's that long; a worker that dies leaves it to another one then. */
const besidesAnswer = 10_000;

/** A retry that comes sooner than this, in milliseconds, has a job of its own; later ones are found when their time has come. */
const soon = 60_000;

/** What came of an attempt: `none` where there was nothing to do. */
export type AttemptResult = "none" | "succeeded" | "failed" | "will-retry" | "gone";

/**
 * Makes one attempt at a delivery, if it is due: whoever calls again while it is under way, or after it is over, does
 * nothing. A worker that is killed while it waits for the answer leaves the attempt to be made again: the receiver then hears of the
 * event twice, under one `webhook-id`.
 */
export async function attemptDelivery(deps: DeliveryDeps, { organisation, deliveryId }: { organisation: string; deliveryId: string }): Promise<AttemptResult> {
  const at = deps.clock();
  const claimed = await withOrganisation(deps.db, { organisation }, async (tx) => {
    const found = await db.claimDelivery(tx, deliveryId, { at, until: after(at, answerWithin(deps) + besidesAnswer) });
    if (found === null) return null;
    if (!found.endpoint.enabled) {
      await db.cancelDeliveriesTo(tx, found.endpoint.id, at);
      return null;
    }
    const own = await db.findOrganisation(tx);
    return { ...found, livemode: own?.liveOrgId == null };
  });
  if (claimed === null) return "none";
  const began = performance.now();
  const outcome = await send(deps, claimed, at);
  const attempt = { at, ...outcome, milliseconds: Math.round(performance.now() - began) };
  const result = await settle(deps, claimed, attempt);
  deps.observe?.({ name: "webhook-attempt", outcome: result, milliseconds: attempt.milliseconds });
  return result;
}

async function send(deps: DeliveryDeps, claimed: ClaimedDelivery & { livemode: boolean }, at: string): Promise<Pick<PostOutcome, "status" | "error">> {
  const { endpoint, event, livemode } = claimed;
  const body = webhookBody(event, livemode);
  const headers = {
    "content-type": "application/json",
    "user-agent": "Tact-Webhooks/1.0",
    ...signWebhook({ id: event.id, at, body, secrets: secretsOf(deps, endpoint, at) }),
  };
  return await postWebhook(
    { url: endpoint.url, headers, body },
    { allowPrivate: deps.webhookReach?.allowPrivate ?? false, network: deps.network, limit: answerWithin(deps) },
  );
}

/** The secret, and the one before it while receivers change over. */
function secretsOf({ vault }: Deps, endpoint: db.WebhookEndpointRow, at: string): string[] {
  if (vault === undefined) throw new Error("webhooks cannot be signed: there is no secret key");
  const { orgId, id, sealedSecret, formerSealedSecret, formerUntil } = endpoint;
  const former = formerSealedSecret !== null && formerUntil !== null && at < formerUntil ? [formerSealedSecret] : [];
  return [sealedSecret, ...former].map((sealed) => vault.unseal(sealed, sealedFor(orgId, id)));
}

async function settle(deps: DeliveryDeps, { delivery, endpoint }: ClaimedDelivery, attempt: db.DeliveryAttempt): Promise<AttemptResult> {
  const at = deps.clock();
  const { status } = attempt;
  const arrived = status !== null && status >= 200 && status < 300;
  const gone = status === 410;
  const next = arrived || gone ? null : nextAttemptAt(delivery.attempts, at, deps.chance());
  await withOrganisation(deps.db, { organisation: delivery.orgId }, async (tx) => {
    const counted = await db.settleDelivery(tx, delivery, {
      status: arrived ? "succeeded" : next === null ? "failed" : "pending",
      attempt,
      nextAttemptAt: next,
      at,
    });
    if (next !== null && counted && Date.parse(next) - Date.parse(at) < soon) {
      await deps.jobs?.deliver(tx, [delivery], { afterMilliseconds: Date.parse(next) - Date.parse(at) });
    }
    // Who answers 410 asks to be left alone: RFC 9110 section 15.5.11.
    if (gone && counted) {
      await db.updateWebhookEndpoint(tx, endpoint.id, { enabled: false, disabledReason: "gone", disabledAt: at });
      await db.cancelDeliveriesTo(tx, endpoint.id, at);
    }
  });
  if (arrived) return "succeeded";
  if (gone) return "gone";
  return next === null ? "failed" : "will-retry";
}

function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
