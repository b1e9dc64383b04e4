import { pgSchema, text } from "drizzle-orm/pg-core";
import { instant } from "./tenant.ts";

/** What the worker remembers that belongs to no organisation. */
export const worker = pgSchema("worker");

/** How far a task that walks through time has come. */
export const marks = worker.table("marks", {
  name: text("name").primaryKey(),
  at: instant("at").notNull(),
});
