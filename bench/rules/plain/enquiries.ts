import type { StepKind } from "@tact/facts";
import type { BusinessCalendar } from "./business-calendar.ts";
import type { Day, PlainApplication, PlainFact } from "./facts.ts";
import type { Occasion } from "./occasion.ts";
import { firstEnquiryDay, type Stretch } from "./waits.ts";
import type { PlainWindow } from "./windows.ts";

/** Days of an enquiry: of all its window but the hours. */
export interface EnquiryDays {
  opens: Day;
  by: Day;
  closes: Day;
}

const minimumGap = 3;
const gapAfterInterview = 2;
export const enquiryBudget = 3;

/** One enquiry of a chain, or what follows the last. */
export interface Enquiry {
  id: string;
  kind: StepKind;
  window: PlainWindow;
  opensDay: Day;
  /** The day from which the next counts: sent, else ideal. */
  baseDay: Day;
  isDone: boolean;
  /** Neither dismissed nor withheld: others keep their distance. */
  isBase: boolean;
}

/** The three enquiries and what follows them, by place. */
export function enquiryKind(place: number, { decision }: Stretch): StepKind {
  if (place === 0) return Number.isNaN(decision) ? "delay-follow-up" : "decision-follow-up";
  return place === 1 ? "check-in" : place === 2 ? "long-wait" : "let-go";
}

/** By the first enquiry's own rule, before anything moves it. */
export function firstEnquiryDays({ statement, decision }: Stretch, calendar: BusinessCalendar): EnquiryDays {
  const opens = firstEnquiryDay(statement, decision, calendar);
  if (!Number.isNaN(decision)) return { opens, by: calendar.after(decision, 2), closes: calendar.after(decision, 5) };
  const by = calendar.land((statement?.day ?? Number.NaN) + (statement?.type === "put-on-hold" ? 28 : 14));
  return { opens, by, closes: calendar.after(by, 5) };
}

/** By the own rule of what follows an enquiry of the day `since`. */
export function followingDays(place: number, since: Day, calendar: BusinessCalendar): EnquiryDays {
  const by = calendar.land(since + (place === 1 ? 14 : 42));
  return { opens: calendar.land(since + (place === 1 ? 7 : 28)), by, closes: calendar.after(by, place === 1 ? 5 : 10) };
}

/** Opens no earlier than `least`, and stays as long in business days. */
export function notBefore(days: EnquiryDays, least: Day, calendar: BusinessCalendar): void {
  if (!(days.opens < least)) return;
  const by = calendar.between(days.opens, days.by);
  const closes = calendar.between(days.opens, days.closes);
  days.opens = least;
  days.by = by === 0 ? least : calendar.after(least, by);
  days.closes = closes === 0 ? least : calendar.after(least, closes);
}

/** The minimum gap to what was sent before, to what is still to be sent, and to the interview. */
export function keepDistance(
  days: EnquiryDays,
  chain: readonly Enquiry[],
  index: number,
  { lastInterviewDay, ends }: Stretch,
  { facts, calendar, clock }: PlainApplication,
  until: number,
  occasions: readonly Occasion[],
): void {
  let least = Number.isNaN(lastInterviewDay) ? Number.NEGATIVE_INFINITY : calendar.after(lastInterviewDay, gapAfterInterview);
  for (let before = 0; before < index; before += 1) {
    const { isBase, isDone, baseDay, opensDay } = chain[before] as Enquiry;
    if (isBase || isDone) least = Math.max(least, calendar.after(isDone ? baseDay : opensDay, minimumGap));
  }
  const closes = clock.closing(days.closes);
  const lastHeard = until === 0 ? Number.NEGATIVE_INFINITY : (facts[until - 1]?.at ?? Number.NEGATIVE_INFINITY);
  for (let other = 0; other < occasions.length; other += 1) {
    const { kind, window, asked, gone, doneBy } = occasions[other] as Occasion;
    if (kind !== "ask-new-timeline" && kind !== "expedite") continue;
    if (asked > lastHeard || asked >= ends || (doneBy === null && gone <= lastHeard) || closes < window.opens) continue;
    least = Math.max(least, calendar.after(clock.dayAt(window.ideal), minimumGap));
    if (doneBy?.purpose === "enquiry" && doneBy.at <= lastHeard) least = Math.max(least, calendar.after(doneBy.day, minimumGap));
  }
  for (let sent = 0; sent < until; sent += 1) {
    const { type, purpose, day } = facts[sent] as PlainFact;
    if (type === "message-sent" && purpose === "enquiry" && day <= days.opens) least = Math.max(least, calendar.after(day, minimumGap));
  }
  notBefore(days, least, calendar);
}
