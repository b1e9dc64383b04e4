import { foreignKey, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { applications } from "./applications.ts";
import type { ActorKind } from "./tenant.ts";
import { instant, orgId, tenantPolicy } from "./tenant.ts";

/** What a draft is: words to send, an outline to speak from, or a note to oneself. */
export type KeptDraftForm = "email" | "call" | "note";

/** Words for a step as somebody left them: one row for each person the step goes to, and for each way to answer. Nothing here is ever sent. */
export const drafts = pgTable(
  "drafts",
  {
    orgId: orgId(),
    id: text("id").notNull(),
    applicationId: text("application_id").notNull(),
    /** Of the step: the words stay with it when it slips. */
    lineage: text("lineage").notNull(),
    form: text("form").$type<KeptDraftForm>().notNull(),
    /** Id of the participant; empty where nobody is known, or it goes to nobody. */
    recipient: text("recipient").notNull(),
    /** Where a step can be answered in different ways, which of them; empty else. */
    choice: text("choice").$type<"" | "accept" | "decline" | "ask-for-time">().notNull(),
    tone: text("tone").$type<"warm" | "plain" | "formal">().notNull(),
    subject: text("subject"),
    body: text("body").notNull(),
    voicemail: text("voicemail"),
    /** Hash of the draft that they were written from: another one says that the facts changed since. */
    madeFrom: text("made_from").notNull(),
    /** The step's window as it was then: another one says that its date moved since. */
    ideal: instant("ideal").notNull(),
    closes: instant("closes").notNull(),
    /** Rises whenever somebody keeps other words. */
    version: integer("version").notNull().default(1),
    actorKind: text("actor_kind").$type<ActorKind>().notNull(),
    actorId: text("actor_id").notNull(),
    actorName: text("actor_name").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    foreignKey({
      columns: [table.orgId, table.applicationId],
      foreignColumns: [applications.orgId, applications.id],
    }).onDelete("cascade"),
    unique("drafts_place_key").on(table.orgId, table.applicationId, table.lineage, table.form, table.recipient, table.choice),
    tenantPolicy(),
  ],
);
