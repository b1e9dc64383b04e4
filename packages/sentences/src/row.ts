import type { FactDraft, FactType, When } from "@tact/facts";
import { type Built, clockLabel, dayLabel, iso as isoOf, missing, one, oneOf } from "./built.ts";
import type { Moment } from "./moment.ts";
import type { Setting } from "./setting.ts";
import type { Phrase, Slots } from "./slots.ts";
import type { SpokenSlots } from "./spoken.ts";
import type { DateMeaning, ReadDate } from "./understanding.ts";

export type AllSlots = Slots & SpokenSlots;

/** What a clause is told with: where it is read, and the instant at which it happened. */
export interface Told {
  setting: Setting;
  /** ISO 8601. */
  at: string;
}

/** Ways to say one thing, and what it means. Null where these words say something else after all. */
export interface Row {
  fact: FactType;
  says: readonly string[];
  means: (slots: Partial<AllSlots>, told: Told) => Built | null;
  /** Rows with words of any kind come after those without: 0 unless said. */
  rank?: number;
}

/** A row for a fact that has no field but its time. */
export function plain(fact: "offer-accepted" | "offer-declined" | "rejected" | "withdrawn" | "position-closed" | "application-reopened" | "call-held", ...says: string[]): Row {
  return { fact, says, means: (_slots, { at }) => one({ type: fact, at }) };
}

/** A fact with a day that was said, as it was said; where the words mean one day or another, who asks chooses. */
export function byWhen(fact: FactType, { words, reading }: Phrase, what: DateMeaning, make: (when: When) => FactDraft): Built | null {
  if (reading.kind === "calendar-out-of-range") return missing(fact, `“${words}” lies beyond the days that the employer’s calendar knows.`);
  if (reading.kind === "no-day" || reading.from === null) return null;
  if (reading.kind !== "ambiguous") return one(make({ phrase: words }), [days(words, what, reading.from, reading.to)]);
  const ways = reading.readings.map(({ from, to, words: label }) => {
    const when: When = to === null ? { from } : from === to ? { date: to } : { from, to };
    return { label, fact: { draft: make(when), dates: [days(words, what, from, to)], assumed: [] } };
  });
  return oneOf(`Which day does “${words}” mean?`, ways);
}

/** A fact with one day: where a range was said, its last. */
export function byDay(fact: FactType, { words, reading }: Phrase, what: DateMeaning, make: (day: string) => FactDraft): Built | null {
  if (reading.kind === "calendar-out-of-range") return missing(fact, `“${words}” lies beyond the days that the employer’s calendar knows.`);
  const ways = reading.readings.filter((way) => way.to !== null);
  if (ways.length === 0 || ways.length < reading.readings.length) return null;
  const facts = ways.map(({ to, words: label }) => ({ label, fact: { draft: make(to ?? ""), dates: [days(words, what, to ?? "", to)], assumed: [] } }));
  return oneOf(`Which day does “${words}” mean?`, facts);
}

const days = (words: string, what: DateMeaning, from: string, to: string | null): ReadDate => ({ kind: "days", words, what, from, to });

const hour = 60 * 60_000;

/**
 * A fact with an appointment. A day without a time is asked for; without an end it takes the length it had, or an hour.
 */
export function byTime(fact: FactType, moment: Moment, told: Told, lengthBefore: number | null, make: (starts: number, ends: number) => FactDraft): Built {
  if (moment.dayAlone !== null) return missing(fact, `At what time on ${dayLabel(moment.dayAlone)}?`);
  const { setting } = told;
  const ways = moment.times.map(({ starts, ends }) => {
    const until = ends ?? starts + (lengthBefore ?? hour);
    const assumed = ends !== null ? [] : [lengthBefore === null ? "It takes an hour: no end was said." : "It takes as long as before."];
    const clock = setting.clockOf(null, "appointment");
    const minutes = clock.minuteAt(starts);
    const label = `${dayLabel(clock.dayAt(starts))}, ${clockLabel(minutes)}`;
    const date: ReadDate = { kind: "time", words: moment.words, what: "appointment", at: isoOf(starts), until: isoOf(until), onlyTheDay: false };
    return { label, fact: { draft: make(starts, until), dates: [date], assumed } };
  });
  return oneOf(`Which time does “${moment.words}” mean?`, ways);
}
