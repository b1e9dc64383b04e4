import type { BusinessCalendar, Plan } from "@tact/facts";
import { addDays, daysBetween, epoch, wallClock, weekdayOf } from "../time/zoned.ts";
import { groupSteps, type InterviewEntry } from "./timeline.ts";
import type { TriedStep } from "./tried.ts";

export interface RibbonDay {
  date: string;
  weekend: boolean;
  closed: boolean;
  today: boolean;
  /** Whether a month label stands under it: the first column, and each first of a month. */
  firstOfMonth: boolean;
}

export interface RibbonPin {
  key: string;
  number: number;
  /** Centre, in columns from the left edge. */
  column: number;
  date: string;
  tone: "late" | "due" | "planned" | "projected";
}

export interface RibbonLayout {
  days: RibbonDay[];
  pins: RibbonPin[];
  /** Pins after the last column: shown behind the break. */
  later: RibbonPin[];
  interviews: { id: string; column: number }[];
  /** From the present to the promised day, in columns; null where nothing is awaited. */
  wait: { from: number; to: number; stated: boolean } | null;
  /** End of the day by which they said they would decide, in columns, past or ahead. */
  promised: number | null;
  now: number | null;
  /** Closed days among the columns, one entry a run, with the reason where the calendar gives one. */
  closures: { from: string; to: string; label: string | null }[];
}

const mostDays = 28;
const leastDays = 14;
const weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/**
 * One column a day, from the last interview (or the promised day, or today) to the last open step, at most 28.
 * Dates are the reader's; weekends and closed days the employer's of the same date.
 * @param now epoch milliseconds
 */
export function ribbonLayout(
  plan: Plan,
  interviews: readonly InterviewEntry[],
  calendar: BusinessCalendar,
  now: number,
  zone: string,
): RibbonLayout {
  const dateOf = (at: number) => wallClock(at, zone).date;
  const today = dateOf(now);
  const groups = groupSteps(plan.steps).filter((group) => group.number !== null);
  const pinDates = groups.map((group) => dateOf(epoch(group.steps[0].window.ideal)));
  const shown = interviews.map((interview) => dateOf(epoch(interview.starts)));

  const recent = shown.filter((date) => daysBetween(date, today) <= 10 || date > today);
  const decisionDay = plan.decision?.basis === "stated" || (plan.decision?.to ?? "") >= today ? plan.decision?.to : undefined;
  const since = decisionDay !== undefined && daysBetween(decisionDay, today) <= 10 ? [decisionDay] : [];
  const start = [today, ...recent, ...since].reduce(least);
  const last = [today, ...shown, ...pinDates, ...(decisionDay === undefined ? [] : [decisionDay])].reduce(most);
  const count = Math.min(mostDays, Math.max(leastDays, daysBetween(start, last) + 2));
  const dates = Array.from({ length: count }, (_, i) => addDays(start, i));
  const end = dates.at(-1) ?? start;

  const days = dates.map((date, i) => ({
    date,
    weekend: isWeekend(date, calendar),
    closed: closure(date, calendar) !== undefined,
    today: date === today,
    firstOfMonth: i === 0 || date.endsWith("-01"),
  }));

  const pins: RibbonPin[] = [];
  const later: RibbonPin[] = [];
  groups.forEach((group, i) => {
    const [step] = group.steps;
    const ideal = epoch(step.window.ideal);
    // What is late, or due since an earlier day, stands on today.
    const date = step.status === "planned" ? (pinDates[i] ?? today) : most(pinDates[i] ?? today, today);
    const tone =
      step.status === "late"
        ? "late"
        : step.status === "due"
          ? "due"
          : step.firmness === "if-no-answer"
            ? "projected"
            : "planned";
    const pin: RibbonPin = { key: group.key, number: group.number ?? 0, column: daysBetween(start, date) + 0.5, date, tone };
    if (date > end) later.push({ ...pin, date: dateOf(ideal) });
    else if (date >= start) pins.push(pin);
  });
  spread(pins, count);

  const nowColumn = daysBetween(start, today) + dayFraction(now, zone);
  const wait =
    plan.decision === null || decisionDay === undefined || decisionDay < today
      ? null
      : {
          from: nowColumn,
          to: Math.min(daysBetween(start, decisionDay) + 1, count),
          stated: plan.decision.basis === "stated",
        };
  return {
    days,
    pins,
    later,
    interviews: interviews
      .map((interview) => ({ id: interview.id, column: daysBetween(start, dateOf(epoch(interview.starts))) + 0.5 }))
      .filter(({ column }) => column > 0 && column < count),
    wait,
    promised: plan.decision?.basis === "stated" ? columnIn(daysBetween(start, plan.decision.to) + 1, count) : null,
    now: nowColumn <= count ? nowColumn : null,
    closures: closuresAmong(dates, calendar),
  };
}

/** Where pins would stand by what is being tried, as far as the ribbon reaches. */
export function ghostPins({ days, pins, later }: RibbonLayout, tried: ReadonlyMap<string, TriedStep>): Pick<RibbonPin, "key" | "number" | "column">[] {
  const [first] = days;
  if (first === undefined) return [];
  const ghosts = [...pins, ...later].flatMap(({ key, number }) => {
    const step = tried.get(key);
    if (step?.kind !== "moved") return [];
    const column = daysBetween(first.date, step.date) + 0.5;
    return column > 0 && column < days.length ? [{ key, number, column }] : [];
  });
  // What stays where it is stays readable: a ghost moves aside.
  const staying = pins.filter(({ key }) => !tried.has(key));
  for (const ghost of ghosts) {
    while (staying.some(({ column }) => Math.abs(column - ghost.column) < 0.85)) ghost.column += 0.45;
  }
  spread(ghosts, days.length);
  return ghosts;
}

const columnIn = (column: number, count: number) => (column >= 0 && column <= count ? column : null);
const least = (a: string, b: string) => (b < a ? b : a);
const most = (a: string, b: string) => (b > a ? b : a);

function dayFraction(at: number, zone: string): number {
  const { hour, minute } = wallClock(at, zone);
  return (hour * 60 + minute) / 1440;
}

function isWeekend(date: string, calendar: BusinessCalendar): boolean {
  return calendar.weekend.some((day) => day === weekdayNames[weekdayOf(date)]);
}

/** Why the employer is closed on a date: its name where it has one, else null; undefined on a working day. */
function closure(date: string, calendar: BusinessCalendar): string | null | undefined {
  for (const holiday of calendar.holidays) {
    if (typeof holiday === "string" ? holiday === date : holiday.date === date) {
      return typeof holiday === "string" ? null : holiday.name;
    }
  }
  const range = calendar.closed.find((closed) => closed.from <= date && date <= closed.to);
  return range === undefined ? undefined : (range.label ?? null);
}

/**
 * Runs of closed days; a weekend inside a run does not end it.
 * @param byReason whether another reason begins another run; else a run has the first reason it meets
 */
export function closuresAmong(
  dates: readonly string[],
  calendar: BusinessCalendar,
  byReason = true,
): RibbonLayout["closures"] {
  const found: RibbonLayout["closures"] = [];
  for (const date of dates) {
    const label = closure(date, calendar);
    if (label === undefined) continue;
    const before = found.at(-1);
    const joined = before !== undefined && (!byReason || before.label === label) && daysBetween(before.to, date) <= 3;
    if (joined) before.to = date;
    else found.push({ from: date, to: date, label });
  }
  return found;
}

/** Moves pins that share a day apart, so that each can be read, and keeps them inside the ribbon. */
function spread(pins: Pick<RibbonPin, "number" | "column">[], count: number): void {
  pins.sort((a, b) => a.column - b.column || a.number - b.number);
  for (let i = 1; i < pins.length; i++) {
    const [before, pin] = [pins[i - 1], pins[i]];
    if (before !== undefined && pin !== undefined && pin.column - before.column < 0.85) {
      pin.column = before.column + 0.85;
    }
  }
  const overflow = (pins.at(-1)?.column ?? 0) - (count - 0.5);
  if (overflow > 0) for (const pin of pins) pin.column -= overflow;
}
