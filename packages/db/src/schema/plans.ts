import type { Plan, PlanDiff, Step } from "@tact/facts";
import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, json, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { applications } from "./applications.ts";
import { clients } from "./clients.ts";
import type { ActorKind } from "./tenant.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/** What of a step's status no clock decides. */
export type FixedStatus = "done" | "dismissed" | "withheld";

/** Every plan that was ever in force, and what it changed. Append-only like the facts it was made from. */
export const planRevisions = pgTable(
  "plan_revisions",
  {
    orgId: orgId(),
    applicationId: text("application_id").notNull(),
    /** 1, 2, 3 … within the application. */
    number: integer("number").notNull(),
    id: text("id").notNull(),
    madeAt: instant("made_at").notNull(),
    policyId: text("policy_id").notNull(),
    policyEdition: text("policy_edition").notNull(),
    engineVersion: text("engine_version").notNull(),
    zoneData: text("zone_data").notNull(),
    /** The whole plan as of `madeAt`: statuses in it are those of that instant. */
    plan: json("plan").$type<Plan>().notNull(),
    diff: json("diff").$type<PlanDiff>().notNull(),
    /** The facts that led to it; empty where a policy or a calendar changed. */
    factIds: text("fact_ids").array().notNull(),
    actorKind: text("actor_kind").$type<ActorKind>().notNull(),
    actorId: text("actor_id").notNull(),
    actorName: text("actor_name").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.applicationId, table.number] }),
    foreignKey({
      columns: [table.orgId, table.applicationId],
      foreignColumns: [applications.orgId, applications.id],
    }).onDelete("cascade"),
    unique("plan_revisions_id_key").on(table.orgId, table.id),
    index("plan_revisions_made_idx").on(table.orgId, table.madeAt),
    tenantPolicy(),
  ],
);

/**
 * The steps of the current plan, one row per lineage, so that queues and feeds are one indexed query.
 * A step that left the plan keeps its row as a tombstone (`droppedAt`) for 60 days; one that returns revives it.
 */
export const steps = pgTable(
  "steps",
  {
    orgId: orgId(),
    applicationId: text("application_id").notNull(),
    /** The same through slips and new statements: calendars build their UID from it. */
    lineage: text("lineage").notNull(),
    stepId: text("step_id").notNull(),
    clientId: text("client_id").notNull(),
    kind: text("kind").$type<Step["kind"]>().notNull(),
    interview: text("interview"),
    touch: boolean("touch").notNull(),
    /** Null while the clock decides: planned, due, late or expired follow from the window. */
    fixedStatus: text("fixed_status").$type<FixedStatus>(),
    opens: instant("opens").notNull(),
    ideal: instant("ideal").notNull(),
    by: instant("by").notNull(),
    closes: instant("closes").notNull(),
    firmness: text("firmness").$type<Step["firmness"]>().notNull(),
    /** The step as the engine gave it. Its `status` is that of the revision: read it with `statusAt`. */
    body: json("body").$type<Step>().notNull(),
    /** Place in the plan, from 0. */
    position: integer("position").notNull(),
    /** Hash of what a calendar shows of it. */
    shown: text("shown").notNull(),
    /** Rises with every change that a calendar shows, and never falls. */
    sequence: integer("sequence").notNull(),
    createdAt: instant("created_at").notNull(),
    /** When it last changed in a way that a calendar shows. */
    lastModified: instant("last_modified").notNull(),
    droppedAt: instant("dropped_at"),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.applicationId, table.lineage] }),
    foreignKey({
      columns: [table.orgId, table.applicationId],
      foreignColumns: [applications.orgId, applications.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [table.orgId, table.clientId], foreignColumns: [clients.orgId, clients.id] }).onDelete("cascade"),
    index("steps_open_closes_idx")
      .on(table.orgId, table.closes, table.opens)
      .where(sql`fixed_status is null and dropped_at is null`),
    index("steps_open_client_idx")
      .on(table.orgId, table.clientId, table.closes, table.opens)
      .where(sql`fixed_status is null and dropped_at is null`),
    index("steps_opens_idx").on(table.opens).where(sql`fixed_status is null and dropped_at is null`),
    index("steps_by_idx").on(table.by).where(sql`fixed_status is null and dropped_at is null`),
    index("steps_dropped_idx").on(table.orgId, table.droppedAt).where(sql`dropped_at is not null`),
    tenantPolicy(),
  ],
);
