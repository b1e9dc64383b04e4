import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { Vault } from "../keys/sealed.ts";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { DeliveryView, MadeWebhookEndpoint, Page, WebhookEndpointView, WebhookEndpointWithSecret } from "../views/index.ts";
import { readEndpointUrl } from "../webhooks/endpoint-url.ts";
import type { WantedEventType } from "../webhooks/event-bodies.ts";
import { newWebhookSecret, sealedFor } from "../webhooks/webhook-secret.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { byId, pageInput } from "./inputs.ts";
import { plusHours } from "./local-day.ts";
import { listById } from "./page.ts";
import { command, query } from "./use-case.ts";
import { viewOfDelivery } from "./webhook-deliveries.ts";
import { newWebhookEndpoint, secretRotation, usualOverlapHours, webhookEndpointUpdate } from "./webhook-inputs.ts";

/** Endpoints that an organisation may have. */
const mostEndpoints = 20;

function view({ orgId: _org, sealedSecret: _secret, formerSealedSecret: _former, createdBy: _by, formerUntil, events, ...row }: db.WebhookEndpointRow): WebhookEndpointView {
  return { ...row, events: events as WantedEventType[], formerSecretUntil: formerUntil };
}

/** @throws DomainError `no-secret-key` */
function vaultOf({ vault }: Deps): Vault {
  if (vault !== undefined) return vault;
  throw new DomainError("no-secret-key", "This server has no TACT_SECRET_KEY: it cannot keep a secret that signs.");
}

/** @throws DomainError `invalid-input` */
function judgedUrl({ webhookReach }: Deps, url: string): string {
  const read = readEndpointUrl(url, webhookReach ?? { allowPrivate: false });
  if (read.url === undefined) throw invalidInput([{ pointer: "/url", detail: read.problem, code: "address-refused" }]);
  return read.url.href;
}

async function locked(tx: OrganisationTransaction, id: string, ifVersion?: number): Promise<db.WebhookEndpointRow> {
  const endpoint = await db.lockWebhookEndpoint(tx, id);
  if (endpoint === null) throw notFound("webhook endpoint");
  if (ifVersion !== undefined && ifVersion !== endpoint.version) {
    throw new DomainError("precondition-failed", "The endpoint was changed meanwhile: read it again, and change what is there now.");
  }
  return endpoint;
}

const pageOfEndpoints = listById("webhook-endpoints");

/** Endpoints in the order in which they were made. */
export const listWebhookEndpoints = query("listWebhookEndpoints", { permission: "webhooks:read", input: pageInput }, async (deps, { organisation }, input): Promise<Page<WebhookEndpointView>> => {
  const page = pageOfEndpoints({ organisation }, input);
  const after = page.after === undefined ? {} : { after: page.after };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listWebhookEndpoints(tx, { ...after, limit: page.rows }));
  return page.of(rows, ({ id }) => id, view);
});

/** @throws DomainError `not-found` */
export const getWebhookEndpoint = query("getWebhookEndpoint", { permission: "webhooks:read", input: byId }, async (deps, { organisation }, { id }): Promise<WebhookEndpointView> => {
  const found = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findWebhookEndpoint(tx, id));
  if (found === null) throw notFound("webhook endpoint");
  return view(found);
});

/**
 * Makes an endpoint; its secret is told here and never again. One that a partner made before under the same external id is
 * changed instead, and keeps its secret.
 * @throws DomainError `invalid-input`, `too-many-endpoints`, `no-secret-key`
 */
export const createWebhookEndpoint = command(
  "createWebhookEndpoint",
  { permission: "webhooks:write", input: newWebhookEndpoint },
  async (deps, scope, { url, events, description = null, externalSource, externalId }): Promise<MadeWebhookEndpoint> => {
    const vault = vaultOf(deps);
    const id = deps.ids("webhookEndpoint");
    const secret = newWebhookSecret();
    const settings = { url: judgedUrl(deps, url), events, description };
    const theirs = externalSource === undefined || externalId === undefined ? null : { externalSource, externalId };
    const sealedSecret = vault.seal(secret, sealedFor(scope.organisation, id));
    return await withOrganisation(deps.db, scope, async (tx) => {
      const known = theirs === null ? null : await db.findWebhookEndpointByExternalId(tx, theirs);
      if (known !== null) {
        const changed = await db.updateWebhookEndpoint(tx, known.id, settings);
        await audit(tx, deps, scope, "webhook-endpoint.changed", known.id);
        return { endpoint: view(changed ?? known), secret: null, made: false };
      }
      if ((await db.countWebhookEndpoints(tx)) >= mostEndpoints) {
        throw new DomainError("too-many-endpoints", `There are ${mostEndpoints} endpoints already: remove one first.`);
      }
      const endpoint = await db.insertWebhookEndpoint(tx, { id, ...settings, ...theirs, sealedSecret, createdBy: scope.actor.id, createdAt: deps.clock() });
      await audit(tx, deps, scope, "webhook-endpoint.created", id);
      return { endpoint: view(endpoint), secret, made: true };
    });
  },
);

/** @throws DomainError `not-found`, `invalid-input`, `precondition-failed` */
export const updateWebhookEndpoint = command(
  "updateWebhookEndpoint",
  { permission: "webhooks:write", input: webhookEndpointUpdate },
  async (deps, scope, { id, ifVersion, url, enabled, events, description }): Promise<WebhookEndpointView> => {
    const change: db.WebhookEndpointChange = {
      ...(url === undefined ? {} : { url: judgedUrl(deps, url) }),
      ...(events === undefined ? {} : { events }),
      ...(description === undefined ? {} : { description }),
    };
    return await withOrganisation(deps.db, scope, async (tx) => {
      const before = await locked(tx, id, ifVersion);
      const now = deps.clock();
      const toggled = enabled === undefined || enabled === before.enabled ? {} : enabled ? switchedOn : { enabled, disabledReason: "switched-off", disabledAt: now };
      const after = await db.updateWebhookEndpoint(tx, id, { ...change, ...toggled });
      if (after === null) throw notFound("webhook endpoint");
      if (!after.enabled) await db.cancelDeliveriesTo(tx, id, now);
      await audit(tx, deps, scope, "webhook-endpoint.changed", id);
      return view(after);
    });
  },
);

const switchedOn = { enabled: true, disabledReason: null, disabledAt: null };

/** Gives an endpoint another secret; the one before signs as well for some hours. @throws DomainError `not-found`, `no-secret-key` */
export const rotateWebhookSecret = command(
  "rotateWebhookSecret",
  { permission: "webhooks:write", input: secretRotation },
  async (deps, scope, { id, overlapHours = usualOverlapHours }): Promise<WebhookEndpointWithSecret> => {
    const secret = newWebhookSecret();
    const sealedSecret = vaultOf(deps).seal(secret, sealedFor(scope.organisation, id));
    return await withOrganisation(deps.db, scope, async (tx) => {
      const { sealedSecret: before } = await locked(tx, id);
      const former = overlapHours === 0 ? { formerSealedSecret: null, formerUntil: null } : { formerSealedSecret: before, formerUntil: plusHours(deps.clock(), overlapHours) };
      const after = await db.updateWebhookEndpoint(tx, id, { sealedSecret, ...former });
      if (after === null) throw notFound("webhook endpoint");
      await audit(tx, deps, scope, "webhook-endpoint.rotated", id);
      return { endpoint: view(after), secret };
    });
  },
);

/** Removes an endpoint with its deliveries. @throws DomainError `not-found` */
export const deleteWebhookEndpoint = command("deleteWebhookEndpoint", { permission: "webhooks:write", input: byId }, async (deps, scope, { id }): Promise<void> => {
  await withOrganisation(deps.db, scope, async (tx) => {
    if (!(await db.deleteWebhookEndpoint(tx, id))) throw notFound("webhook endpoint");
    await audit(tx, deps, scope, "webhook-endpoint.deleted", id);
  });
});

/** Sends an event that says nothing, so that somebody sees whether it arrives. @throws DomainError `not-found`, `endpoint-disabled` */
export const testWebhookEndpoint = command("testWebhookEndpoint", { permission: "webhooks:write", input: byId }, async (deps, scope, { id }): Promise<DeliveryView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const endpoint = await locked(tx, id);
    if (!endpoint.enabled) throw new DomainError("endpoint-disabled", "This endpoint is disabled: enable it first.");
    return await ping(tx, deps, scope, endpoint);
  });
});

async function ping(tx: OrganisationTransaction, deps: Deps, { requestId }: Scope, { id: endpointId }: db.WebhookEndpointRow): Promise<DeliveryView> {
  const at = deps.clock();
  const event = { id: deps.ids("event"), type: "ping" as const, applicationId: null, clientId: null, body: { endpointId }, dedupeKey: null, at, requestId };
  const [recorded] = await db.appendEvents(tx, [event]);
  if (recorded === undefined) throw new Error("a ping was not recorded");
  const id = deps.ids("delivery");
  await db.insertDeliveries(tx, [{ id, endpointId, eventNumber: recorded.number, createdAt: at }]);
  await deps.jobs?.deliver(tx, [{ id, endpointId }]);
  const found = await db.findDelivery(tx, id);
  if (found === null) throw new Error("a delivery was not found after it was made");
  return viewOfDelivery(found);
}
