import type { BusinessCalendar as CalendarRequest, Fact, ResolvedPlanRequest, When, ZoneTable } from "@tact/facts";
import { BusinessCalendar, dayOf } from "./business-calendar.ts";
import type { FactType, PlainApplication, PlainFact } from "./facts.ts";
import { WallClock } from "./wall-clock.ts";

const nobody: never[] = [];
const calendars = new WeakMap<CalendarRequest, BusinessCalendar>();
const clocks = new WeakMap<ZoneTable, WallClock>();

/** A request as numbers. An employer's calendar and zone are read once, however many applications share them. Takes what the workload holds: no phrases, no retractions of retractions, the standard policy. */
export function normalise({ application, facts, zones, now }: ResolvedPlanRequest): PlainApplication {
  const { employer } = application;
  const zone = zones[employer.timeZone];
  if (zone === undefined) throw new Error(`no table for ${employer.timeZone}`);
  const clock = clocks.get(zone) ?? new WallClock(zone);
  const calendar = calendars.get(employer.calendar) ?? new BusinessCalendar(employer.calendar);
  clocks.set(zone, clock);
  calendars.set(employer.calendar, calendar);
  const retracted = new Set(facts.flatMap((fact) => (fact.type === "fact-retracted" ? [fact.fact] : [])));
  const kept = facts.filter((fact) => fact.type !== "fact-retracted" && !retracted.has(fact.id));
  return {
    id: application.id,
    isThroughAgency: application.route === "agency",
    facts: kept.map((fact) => plainFact(fact, clock)).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    calendar,
    clock,
    now: Date.parse(now),
  };
}

function plainFact(fact: Fact, clock: WallClock): PlainFact {
  const at = Date.parse(fact.at);
  const day = clock.dayAt(at);
  const said = "until" in fact && typeof fact.until === "object" ? fact.until : "by" in fact && typeof fact.by === "object" ? fact.by : undefined;
  return {
    id: fact.id,
    type: typeOf(fact),
    at,
    day,
    interview: "interview" in fact ? (fact.interview ?? "") : "",
    starts: "starts" in fact ? Date.parse(fact.starts) : Number.NaN,
    ends: "ends" in fact ? Date.parse(fact.ends) : Number.NaN,
    people: "participants" in fact ? (fact.participants ?? nobody) : nobody,
    promised: said === undefined ? Number.NaN : lastDay(said, day),
    promisedBusinessDays: said !== undefined && "withinBusinessDays" in said ? said.withinBusinessDays : Number.NaN,
    purpose: fact.type === "message-sent" ? fact.purpose : "",
    to: fact.type === "message-sent" ? (fact.to ?? nobody) : nobody,
    step: "step" in fact ? (fact.step ?? "") : "",
    what: "what" in fact ? fact.what : "",
    preference: "preference" in fact ? fact.preference : "",
    answerBy: "answerBy" in fact && fact.answerBy !== undefined ? dayOf(fact.answerBy) : Number.NaN,
    on: "on" in fact ? dayOf(fact.on) : Number.NaN,
    timelineAsked: "timelineAsked" in fact && fact.timelineAsked === true,
    byCandidate: "by" in fact && fact.by === "candidate",
  };
}

function typeOf({ type }: Fact): FactType {
  if (type === "contact-away" || type === "application-reopened" || type === "fact-retracted") throw new Error(`not part of the workload: ${type}`);
  return type;
}

function lastDay(said: When, day: number): number {
  if ("date" in said) return dayOf(said.date);
  if ("withinDays" in said) return day + said.withinDays;
  if ("withinBusinessDays" in said) return Number.NaN;
  if ("from" in said && said.to !== undefined) return dayOf(said.to);
  throw new Error("not part of the workload: phrases and open ranges");
}
