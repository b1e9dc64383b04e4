import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { z } from "zod";
import type { Page } from "../views/index.ts";
import { eventTypes } from "../webhooks/event-bodies.ts";
import { toldEvent } from "../webhooks/webhook-body.ts";
import { pagedList, paging } from "./page.ts";
import { query } from "./use-case.ts";

const eventPage = z
  .strictObject({
    type: z.array(z.enum(eventTypes)).min(1).max(eventTypes.length).meta({ description: "These types alone." }).optional(),
    applicationId: id.optional(),
    clientId: id.optional(),
    ...paging,
  })
  .optional();

const pageOfEvents = pagedList("events", z.int().min(0));

export type EventTold = ReturnType<typeof toldEvent>;

/**
 * What happened, in the order in which it was committed. The last page has a cursor too, to go on from when more has
 * happened: none is skipped, however many write at once. @throws DomainError `cursor-of-another-list`
 */
export const listEvents = query("listEvents", { permission: "events:read", input: eventPage }, async (deps, { organisation, livemode }, input): Promise<Page<EventTold>> => {
  const page = pageOfEvents({ organisation }, input);
  const { type: types, applicationId, clientId } = input ?? {};
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) =>
    db.listEvents(tx, { types: types ?? eventTypes, applicationId, clientId, after: page.after, limit: page.rows }),
  );
  const told = page.of(rows, ({ number }) => number, (row) => toldEvent(row, livemode));
  const last = told.data.at(-1)?.number ?? page.after ?? 0;
  return { ...told, nextCursor: page.cursor(last) };
});
