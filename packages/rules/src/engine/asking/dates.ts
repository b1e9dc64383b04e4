import type { Window } from "@tact/facts";
import type { ParameterName } from "../../policy/parameters.ts";
import { type Reason, say } from "../../reasons/reason.ts";
import type { Day } from "../../time/day.ts";
import type { Instant } from "../../time/instant.ts";
import type { Environment } from "../environment.ts";

export type Edge = keyof Window;

/** The edges of a window as business days; the policy's hours make instants of them. */
export interface DayWindow {
  opens: Day;
  ideal: Day;
  by: Day;
  closes: Day;
}

/** The edges of a window as instants. */
export interface InstantWindow {
  opens: Instant;
  ideal: Instant;
  by: Instant;
  closes: Instant;
}

/** A window of which nothing is known. */
export const unknownWindow: InstantWindow & DayWindow = { opens: Number.NaN, ideal: Number.NaN, by: Number.NaN, closes: Number.NaN };

/** What moves a date after a rule has named it. */
export type Mover = "landing" | "minimum-gap" | "after-decision-day" | "sending-hours" | "evening";

/** One move of one edge. */
export interface Move {
  readonly rule: Mover;
  readonly reason: Reason;
  readonly facts: readonly string[];
  readonly edge: Edge;
  readonly from: number;
  readonly to: number;
  /** Whether `from` and `to` are days or instants. */
  readonly unit: "day" | "instant";
}

/** One piece of arithmetic on the way to an edge. */
export interface Sum {
  readonly edge: Edge;
  readonly does:
    | "business-days-after"
    | "business-days-before"
    | "days-after"
    | "last-business-day"
    | "time-after"
    | "time-of-day"
    | "keeps-length";
  readonly from: number;
  readonly to: number;
  /** Days, milliseconds or minutes since midnight, as `does` says; null where nothing is counted. */
  readonly count: number | null;
  /** The policy parameter that gave the count, where one did. */
  readonly parameter: ParameterName | null;
}

/**
 * Date arithmetic for one step. A count may be given as the name of a declared parameter, so that the
 * trace can name it. Every move is written down, and, where a trace is wanted, every sum.
 */
export interface Dates<P extends ParameterName = ParameterName> {
  /** The `count`-th business day strictly after `day`; `day` itself for 0. */
  after(day: Day, count: number | P, edge?: Edge): Day;
  /** The `count`-th business day strictly before `day`; `day` itself for 0. */
  before(day: Day, count: number | P, edge?: Edge): Day;
  /** So many days after `day`, landed on a business day. */
  later(day: Day, count: number | P, edge: Edge): Day;
  /** `day`, or the next business day: written down as a move of that edge. */
  land(day: Day, edge: Edge): Day;
  /** The last business day on or before `day`. */
  landBack(day: Day, edge?: Edge): Day;
  dayOf(instant: Instant): Day;
  /** So much later than an instant: milliseconds, or a duration of the policy. */
  plus(instant: Instant, duration: number | P, edge?: Edge): Instant;
  /** The instant of a wall-clock time, in minutes since midnight, at the employer's. */
  at(day: Day, minuteOfDay: number | P, edge?: Edge): Instant;
  opening(day: Day, edge?: Edge): Instant;
  ideal(day: Day, edge?: Edge): Instant;
  closing(day: Day, edge?: Edge): Instant;
  /** The instant, or when sending hours next begin: written down as a move of that edge. */
  sendable(instant: Instant, edge: Edge): Instant;
  /** Writes down a move that a rule made itself. */
  moved(rule: Mover, edge: Edge, reason: Reason, from: Instant, to: Instant): void;
}

/** The arithmetic of one plan, step after step. */
export interface DateDesk extends Dates {
  /** Begins a step, whose moves rest on these facts. Sums are written down where a trace is wanted. */
  begin(facts: readonly string[], isTraced: boolean): void;
  /** The moves made since, in order. */
  moves(): readonly Move[];
  /** The sums done since, in order; none where no trace is wanted. */
  sums(): Sum[];
}

const none: never[] = [];

/** Date arithmetic with an employer's calendar, clock and policy. */
export function dateDesk({ clock, days, policy }: Pick<Environment, "clock" | "days" | "policy">): DateDesk {
  const { parameters } = policy;
  const { sendingFrom, sendingUntil } = parameters;
  let restsOn: readonly string[] = none;
  let moves: Move[] | null = null;
  let sums: Sum[] = none;
  let isTraced = false;

  const valueOf = (count: number | ParameterName) => (typeof count === "number" ? count : parameters[count]);
  const move = (rule: Mover, edge: Edge, reason: Reason, from: number, to: number, unit: Move["unit"]) => {
    (moves ??= []).push({ rule, reason, facts: restsOn, edge, from, to, unit });
  };
  const record = (edge: Edge | undefined, does: Sum["does"], from: number, to: number, count: number | ParameterName | null) => {
    if (!isTraced || edge === undefined) return;
    const parameter = typeof count === "string" ? count : null;
    sums.push({ edge, does, from, to, count: count === null ? null : valueOf(count), parameter });
  };
  const timeOfDay = (day: Day, minuteOfDay: number | ParameterName, edge: Edge | undefined): Instant => {
    const to = clock.at(day, valueOf(minuteOfDay));
    if (isTraced) record(edge, "time-of-day", day, to, minuteOfDay);
    return to;
  };
  const land = (day: Day, edge: Edge): Day => {
    const landed = days.land(day);
    if (landed > day) move("landing", edge, say.landed({ from: day, off: days.dayOff(day), isOpening: edge === "opens" }), day, landed, "day");
    return landed;
  };

  return {
    begin(facts, wantsTrace) {
      restsOn = facts;
      moves = null;
      isTraced = wantsTrace;
      sums = wantsTrace ? [] : none;
    },
    moves: () => moves ?? none,
    sums: () => sums,
    after(day, count, edge) {
      const to = days.after(day, valueOf(count));
      if (isTraced) record(edge, "business-days-after", day, to, count);
      return to;
    },
    before(day, count, edge) {
      const to = days.before(day, valueOf(count));
      if (isTraced) record(edge, "business-days-before", day, to, count);
      return to;
    },
    later(day, count, edge) {
      const to = day + valueOf(count);
      if (isTraced) record(edge, "days-after", day, to, count);
      return land(to, edge);
    },
    land,
    landBack(day, edge) {
      const to = days.landBack(day);
      if (isTraced) record(edge, "last-business-day", day, to, null);
      return to;
    },
    dayOf: (instant) => clock.dayAt(instant),
    plus(instant, duration, edge) {
      const to = instant + valueOf(duration);
      if (isTraced) record(edge, "time-after", instant, to, duration);
      return to;
    },
    at: timeOfDay,
    opening: (day, edge) => timeOfDay(day, "sendingFrom", edge),
    ideal: (day, edge) => timeOfDay(day, "idealHour", edge),
    closing: (day, edge) => timeOfDay(day, "sendingUntil", edge),
    sendable(instant, edge) {
      const day = clock.dayAt(instant);
      const minuteOfDay = clock.minuteAt(instant);
      if (minuteOfDay >= sendingFrom && minuteOfDay <= sendingUntil && days.isBusinessDay(day)) return instant;
      const next = minuteOfDay < sendingFrom ? days.land(day) : days.after(day, 1);
      const to = clock.at(next, sendingFrom);
      if (Number.isNaN(to)) return to;
      move("sending-hours", edge, say["outside-sending-hours"]({ from: instant, to, off: days.dayOff(day) }), instant, to, "instant");
      return to;
    },
    moved: (rule, edge, reason, from, to) => move(rule, edge, reason, from, to, "instant"),
  };
}

/** A window of business days at the policy's hours. */
export function atHours({ opens, ideal, by, closes }: DayWindow, dates: Pick<Dates, "opening" | "ideal" | "closing">): InstantWindow {
  return {
    opens: dates.opening(opens, "opens"),
    ideal: dates.ideal(ideal, "ideal"),
    by: dates.closing(by, "by"),
    closes: dates.closing(closes, "closes"),
  };
}

/** Whether every edge of a window lies within the calendar and the zone table. */
export function isKnownWindow({ opens, ideal, by, closes }: InstantWindow): boolean {
  return !Number.isNaN(opens + ideal + by + closes);
}
