import type { ApplicationContext, StepRow } from "@tact/db";
import type { Fact } from "@tact/facts";
import type { InsightMeasure, InsightRow } from "../views/insights.ts";

/** An application with everything that a look back reads of it. */
export interface LookedAtApplication {
  context: ApplicationContext;
  /** Every fact in the order it was recorded. */
  facts: readonly Fact[];
  /** Those that were not taken back, by when they happened. */
  standing: readonly Fact[];
  /** Steps of its plan, and those that left it lately. */
  steps: readonly StepRow[];
}

/** The time that is looked back on, as ISO 8601 instants in UTC; the end is not included. */
export interface Period {
  since: string;
  now: string;
}

export const isIn = (instant: string, { since, now }: Period): boolean => since <= instant && instant < now;

/** An instant as they are compared here: ISO 8601 in UTC with milliseconds. */
export const inUtc = (instant: string): string => new Date(instant).toISOString();

const hour = 3_600_000;
export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / hour;
export const daysBetween = (from: string, to: string): number => Math.round((hoursBetween(from, to) / 24) * 10) / 10;

type Found = Omit<InsightRow, "key" | "measure" | "applicationId" | "role" | "client" | "employer" | "day"> & { of: string; day?: string };

/** A row of a measure about one application. `of` tells it from its others. */
export function rowOf(measure: InsightMeasure, { application, client, employer }: ApplicationContext, { of, day, ...found }: Found): InsightRow {
  return {
    key: `${measure}:${application.id}:${of}`,
    measure,
    applicationId: application.id,
    role: application.role,
    client: { id: client.id, name: client.name },
    employer: { id: employer.id, name: employer.name },
    day: day ?? null,
    ...found,
  };
}

/** Whether nobody looks after it any more. */
export const isPutAway = ({ application, client }: ApplicationContext): boolean => application.archivedAt !== null || client.archivedAt !== null;
