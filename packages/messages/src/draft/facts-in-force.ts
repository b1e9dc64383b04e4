import type { Fact } from "@tact/facts";

const factor = { minute: 60, hour: 3600, day: 86_400 };

/** Days since 0000-03-01 of a date of the Gregorian calendar: only differences and remainders mean anything. */
export function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const fromMarch = (month + 9) % 12;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * fromMarch + 2) / 5) + Number(date.slice(8, 10)) - 1;
}

/** The weekday of a date: Monday is 0. 0000-03-01 was a Wednesday. */
export function weekdayOf(date: string): number {
  return (dayNumber(date) + 2) % 7;
}

/** Seconds of an instant with an offset or `Z`, for putting instants in order. */
export function secondsOf(instant: string): number {
  const seconds = instant[16] === ":" ? Number.parseFloat(instant.slice(17)) : 0;
  const local = dayNumber(instant) * factor.day + Number(instant.slice(11, 13)) * factor.hour + Number(instant.slice(14, 16)) * factor.minute + seconds;
  const sign = Math.max(instant.lastIndexOf("+"), instant.lastIndexOf("-"));
  if (sign < 16) return local;
  const offset = Number(instant.slice(sign + 1, sign + 3)) * factor.hour + Number(instant.slice(-2)) * factor.minute;
  return instant[sign] === "-" ? local + offset : local - offset;
}

/** The facts that hold, in the order of (`at`, `id`): what an effective retraction names is left out, as the plan does. */
export function factsInForce(facts: readonly Fact[]): Fact[] {
  const timed = facts.map((fact) => ({ fact, at: secondsOf(fact.at) }));
  timed.sort((a, b) => a.at - b.at || (a.fact.id < b.fact.id ? -1 : 1));
  const ordered = timed.map(({ fact }) => fact);
  const retracted = retractedBy(ordered);
  return ordered.filter(({ id, type }) => type !== "fact-retracted" && !retracted.has(id));
}

/** A retraction takes effect unless one that does names it; in a circle the latest does. */
function retractedBy(ordered: readonly Fact[]): Set<string> {
  const targets = new Map<string, string>();
  for (const fact of ordered) if (fact.type === "fact-retracted" && fact.fact !== fact.id) targets.set(fact.id, fact.fact);
  const against = new Map<string, number>();
  for (const target of targets.values()) if (targets.has(target)) against.set(target, (against.get(target) ?? 0) + 1);
  const retracted = new Set<string>();
  const settled = new Set<string>();
  const settle = (start: string) => {
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id)) {
      settled.add(id);
      const target: string | undefined = targets.get(id);
      if (target === undefined) return;
      const takesEffect: boolean = !retracted.has(id);
      if (takesEffect && !settled.has(target)) retracted.add(target);
      const left = (against.get(target) ?? 0) - 1;
      against.set(target, left);
      id = takesEffect || left === 0 ? target : undefined;
    }
  };
  for (const id of targets.keys()) if ((against.get(id) ?? 0) === 0) settle(id);
  for (const id of [...targets.keys()].toReversed()) settle(id);
  return retracted;
}
