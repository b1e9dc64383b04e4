import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { DomainError, notFound } from "../errors.ts";
import type { DeliveryView, Page } from "../views/index.ts";
import { audit } from "./audit.ts";
import { byId } from "./inputs.ts";
import { listById } from "./page.ts";
import { command, query } from "./use-case.ts";
import { deliveryPage } from "./webhook-inputs.ts";

export function viewOfDelivery({ delivery, event }: db.DeliveryOfEvent): DeliveryView {
  const { orgId: _org, eventNumber, log, ...row } = delivery;
  return { ...row, event: { ...event, number: eventNumber }, log: log.map(({ at, status, error, milliseconds }) => ({ at, status, error, milliseconds })) };
}

const pageOfDeliveries = listById("deliveries");

/** Deliveries, the newest first. */
export const listDeliveries = query("listDeliveries", { permission: "webhooks:read", input: deliveryPage }, async (deps, { organisation }, input): Promise<Page<DeliveryView>> => {
  const page = pageOfDeliveries({ organisation }, input);
  const { limit: _limit, cursor: _cursor, ...filter } = input ?? {};
  const before = page.after === undefined ? {} : { before: page.after };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listDeliveries(tx, filter, { ...before, limit: page.rows }));
  return page.of(rows, ({ delivery }) => delivery.id, viewOfDelivery);
});

/** @throws DomainError `not-found` */
export const getDelivery = query("getDelivery", { permission: "webhooks:read", input: byId }, async (deps, { organisation }, { id }): Promise<DeliveryView> => {
  const found = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findDelivery(tx, id));
  if (found === null) throw notFound("delivery");
  return viewOfDelivery(found);
});

/** Sends an event on its way again under the id that it had. @throws DomainError `not-found`, `delivery-pending`, `endpoint-disabled` */
export const replayDelivery = command("replayDelivery", { permission: "webhooks:write", input: byId }, async (deps, scope, { id }): Promise<DeliveryView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const before = await db.findDelivery(tx, id);
    if (before === null) throw notFound("delivery");
    const endpoint = await db.findWebhookEndpoint(tx, before.delivery.endpointId);
    if (endpoint?.enabled !== true) throw new DomainError("endpoint-disabled", "Its endpoint is disabled: enable it first.");
    const delivery = await db.restartDelivery(tx, id, deps.clock());
    if (delivery === null) throw new DomainError("delivery-pending", "It is on its way already: wait for what comes of it.");
    await deps.jobs?.deliver(tx, [delivery]);
    await audit(tx, deps, scope, "delivery.replayed", id);
    return viewOfDelivery({ ...before, delivery });
  });
});
