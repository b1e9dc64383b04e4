import type { Because, Window } from "@tact/facts";
import { english, type Moment } from "../reasons/english.ts";
import { type Day, formatDay } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import type { Environment } from "./environment.ts";

type Edge = keyof Window;

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

/** Date arithmetic for one step, which writes down every move that it makes. */
export interface Dates {
  /** The moves made so far, in order. */
  readonly moves: readonly Because[];
  /** The `count`-th business day strictly after `day`; `day` itself for 0. */
  after(day: Day, count: number): Day;
  before(day: Day, count: number): Day;
  /** The last business day on or before `day`. */
  landBack(day: Day): Day;
  /** `day`, or the next business day: written down as a move of that edge. */
  land(day: Day, edge: Edge): Day;
  dayOf(instant: Instant): Day;
  /** The instant of a wall-clock time, in minutes since midnight, at the employer's. */
  at(day: Day, minuteOfDay: number): Instant;
  opening(day: Day): Instant;
  ideal(day: Day): Instant;
  closing(day: Day): Instant;
  moment(instant: Instant): Moment;
  /** The instant, or when sending hours next begin: written down as a move of that edge. */
  sendable(instant: Instant, edge: Edge): Instant;
  /** Writes down a move that a rule made itself. */
  moved(rule: string, edge: Edge, text: string, from: Instant, to: Instant): void;
}

/** Dates for one step. `facts` are the ids that its moves rest on. */
export function datesFor({ clock, days, policy }: Environment, facts: readonly string[]): Dates {
  const { sendingFrom, sendingUntil, idealHour } = policy.parameters;
  const moves: Because[] = [];
  const moment = (instant: Instant): Moment => ({ day: clock.dayAt(instant), minute: clock.minuteAt(instant) });
  return {
    moves,
    after: (day, count) => days.after(day, count),
    before: (day, count) => days.before(day, count),
    landBack: (day) => days.landBack(day),
    land(day, edge) {
      const landed = days.land(day);
      if (landed > day) {
        const text = english.because.landed({ from: day, off: days.dayOff(day), isOpening: edge === "opens" });
        moves.push({ rule: "landing", text, facts: [...facts], edge, from: formatDay(day), to: formatDay(landed) });
      }
      return landed;
    },
    dayOf: (instant) => clock.dayAt(instant),
    at: (day, minuteOfDay) => clock.at(day, minuteOfDay),
    opening: (day) => clock.at(day, sendingFrom),
    ideal: (day) => clock.at(day, idealHour),
    closing: (day) => clock.at(day, sendingUntil),
    moment,
    sendable(instant, edge) {
      const from = moment(instant);
      const inHours = from.minute >= sendingFrom && from.minute <= sendingUntil;
      if (inHours && days.isBusinessDay(from.day)) return instant;
      const day = from.minute < sendingFrom ? days.land(from.day) : days.after(from.day, 1);
      const moved = clock.at(day, sendingFrom);
      if (Number.isNaN(moved)) return moved;
      const text = english.because["outside-sending-hours"]({ from, to: moment(moved), off: days.dayOff(from.day) });
      moves.push({ rule: "sending-hours", text, facts: [...facts], edge, from: clock.format(instant), to: clock.format(moved) });
      return moved;
    },
    moved(rule, edge, text, from, to) {
      moves.push({ rule, text, facts: [...facts], edge, from: clock.format(from), to: clock.format(to) });
    },
  };
}

/** A window of business days at the policy's hours. */
export function atHours({ opens, ideal, by, closes }: DayWindow, dates: Pick<Dates, "opening" | "ideal" | "closing">): InstantWindow {
  return { opens: dates.opening(opens), ideal: dates.ideal(ideal), by: dates.closing(by), closes: dates.closing(closes) };
}
