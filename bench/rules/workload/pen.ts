import type { Fact, FactDraft, PlanRequest } from "@tact/facts";
import { zoneTable } from "@tact/calendar";
import { BusinessCalendar, dayOf } from "../plain/business-calendar.ts";
import type { Day } from "../plain/facts.ts";
import { WallClock } from "../plain/wall-clock.ts";
import type { WorkloadEmployer } from "./employers.ts";

/** A generator of numbers from 0 up to, but not including, 1; the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes the facts of one application, day by day from its interview. */
export class Pen {
  readonly facts: Fact[] = [];
  readonly calendar: BusinessCalendar;
  /** The day of the first interview. */
  readonly day: Day;
  readonly application: string;
  agency = false;
  readonly #employer: WorkloadEmployer;
  readonly #clock: WallClock;
  readonly #number: () => number;

  /** @param day of the first interview, or the working day after it; one that follows from the seed where none is given */
  constructor(application: string, employer: WorkloadEmployer, seed: number, day?: Day) {
    const { value: table } = zoneTable(employer.timeZone);
    if (table === undefined) throw new Error(`no such zone: ${employer.timeZone}`);
    this.application = application;
    this.#employer = employer;
    this.#clock = new WallClock(table);
    this.#number = numbersFrom(seed);
    this.calendar = new BusinessCalendar(employer.calendar);
    this.day = this.calendar.land(day ?? dayOf("2026-09-14") + this.pick(170));
  }

  /** A whole number from 0 up to, but not including, `count`. */
  pick(count: number): number {
    return Math.floor(this.#number() * count);
  }

  chance(share: number): boolean {
    return this.#number() < share;
  }

  oneOf<T>(first: T, ...others: T[]): T {
    return others[this.pick(others.length + 1) - 1] ?? first;
  }

  /** A local time of the employer as an instant. */
  at(day: Day, hour: number, minute = 0): string {
    return new Date(this.#clock.at(day, hour * 60 + minute)).toISOString();
  }

  date(day: Day): string {
    return new Date(day * 86_400_000).toISOString().slice(0, 10);
  }

  /** Records a fact; its id is its number. */
  write(fact: FactDraft): string {
    const id = `f${this.facts.length + 1}`;
    this.facts.push({ ...fact, id } as Fact);
    return id;
  }

  /** The request as somebody sends it, some days after the first interview. */
  request(daysLater: number): PlanRequest {
    const { name, timeZone, calendar } = this.#employer;
    return {
      application: {
        id: this.application,
        role: "Analyst",
        route: this.agency ? "agency" : "direct",
        employer: { name, timeZone, calendar },
        candidate: { name: "Maya Okafor", timeZone: "Europe/London" },
      },
      facts: this.facts,
      policy: "standard",
      now: this.at(this.day + daysLater, 7 + this.pick(14), this.pick(60)),
    };
  }
}
