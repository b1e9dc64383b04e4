import type { ResolvedPlanRequest, StepKind } from "@tact/facts";
import type { ResolvedPolicy } from "../policy/resolve-policy.ts";
import type { BusinessDays } from "../time/business-calendar.ts";
import type { ZoneClock } from "../time/zone-clock.ts";
import type { DateDesk } from "./asking/dates.ts";

/** What does not change while one plan is made. */
export interface Environment {
  application: ResolvedPlanRequest["application"];
  /** The employer's wall clock. */
  clock: ZoneClock;
  days: BusinessDays;
  policy: ResolvedPolicy;
  zoneData: string;
  dates: DateDesk;
  /** Beginnings of step ids by kind, each made when it is first needed. */
  idPrefixes: Partial<Record<StepKind, string>>;
}
