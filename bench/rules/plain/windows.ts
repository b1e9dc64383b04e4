import type { Day, Instant, PlainApplication, PlainFact } from "./facts.ts";
import { hour, minute } from "./wall-clock.ts";

export interface PlainWindow {
  opens: Instant;
  ideal: Instant;
  by: Instant;
  closes: Instant;
}

export function questionsWindow(starts: Instant): PlainWindow {
  return { opens: starts - 24 * hour, ideal: starts - 2 * hour, by: starts, closes: starts };
}

export function debriefWindow(ends: Instant): PlainWindow {
  return { opens: ends, ideal: ends, by: ends + 2 * hour, closes: ends + 48 * hour };
}

/** The latest time on the interview's day at which thanks are sent. */
export function latestThanks(day: Day, { clock }: PlainApplication): Instant {
  return clock.at(day, 21 * 60);
}

export function thanksWindow(day: Day, ends: Instant, application: PlainApplication): PlainWindow {
  const ideal = Math.min(ends + 2 * hour, latestThanks(day, application));
  return { opens: ends + hour, ideal, by: application.clock.at(day, 23 * 60 + 59), closes: ends + 48 * hour };
}

/** Thanks for an interview that ended too late for the same day. */
export function morningThanksWindow(day: Day, ends: Instant, { clock }: PlainApplication): PlainWindow {
  return { opens: clock.at(day + 1, 8 * 60), ideal: clock.at(day + 1, 9 * 60), by: clock.at(day + 1, 12 * 60), closes: ends + 48 * hour };
}

/** Whole days at the sending hours. */
export function dayWindow(opens: Day, by: Day, closes: Day, { clock }: PlainApplication): PlainWindow {
  return { opens: clock.opening(opens), ideal: clock.ideal(opens), by: clock.closing(by), closes: clock.closing(closes) };
}

/** A window that somebody moved to a day, as long after it as it was before. */
export function pinnedWindow(on: Day, window: PlainWindow, { clock, calendar }: PlainApplication): PlainWindow {
  const length = calendar.between(clock.dayAt(window.by), clock.dayAt(window.closes));
  return {
    opens: clock.opening(on),
    ideal: clock.ideal(on),
    by: clock.closing(on),
    closes: clock.closing(length === 0 ? on : calendar.after(on, length)),
  };
}

export function keepOptionsOpenWindow(statement: PlainFact | null, decision: Day, application: PlainApplication): PlainWindow {
  const { calendar } = application;
  const opens = statement === null || statement.type === "decision-promised" ? calendar.after(decision, 1) : calendar.land(statement.day);
  return dayWindow(opens, calendar.after(opens, 5), calendar.after(opens, 10), application);
}

export function askNewTimelineWindow({ at, day }: PlainFact, { calendar, clock }: PlainApplication): PlainWindow {
  const opens = clock.withinHours(at, calendar);
  const by = clock.closing(calendar.after(day, 1));
  return { opens, ideal: Math.min(opens, by), by, closes: clock.closing(calendar.after(day, 3)) };
}

export function promisedItemWindow({ at, day, promised, promisedBusinessDays }: PlainFact, { calendar, clock }: PlainApplication): PlainWindow {
  const businessDays = Number.isNaN(promisedBusinessDays) ? 2 : promisedBusinessDays;
  const due = Number.isNaN(promised) ? (businessDays === 0 ? day : calendar.after(day, businessDays)) : promised;
  const by = Math.max(clock.closing(due), at);
  return { opens: at, ideal: by, by, closes: clock.closing(calendar.after(clock.dayAt(by), 5)) };
}

export function missedCallWindow({ starts }: PlainFact, { calendar, clock }: PlainApplication): PlainWindow {
  const day = clock.dayAt(starts);
  const opens = clock.withinHours(starts + 30 * minute, calendar);
  const next = clock.closing(calendar.after(day, 1));
  const sameDay = clock.closing(day);
  return { opens, ideal: opens, by: calendar.isBusinessDay(day) && opens <= sameDay ? sameDay : next, closes: next };
}

export function expediteWindow({ at, day, answerBy }: PlainFact, { calendar, clock }: PlainApplication): PlainWindow {
  const opens = clock.withinHours(at, calendar);
  const last = Number.isNaN(answerBy) ? calendar.after(day, 3) : Math.max(calendar.landBack(answerBy), clock.dayAt(opens));
  const closes = clock.closing(last);
  return { opens, ideal: opens, by: Math.min(clock.closing(calendar.after(day, 1)), closes), closes };
}

export function acknowledgeOfferWindow({ at, day }: PlainFact, { calendar, clock }: PlainApplication): PlainWindow {
  const by = clock.closing(calendar.after(day, 1));
  const opens = clock.withinHours(at, calendar);
  return { opens, ideal: Math.min(clock.withinHours(at + 2 * hour, calendar), by), by, closes: clock.closing(calendar.after(day, 2)) };
}

export function answerOfferWindow({ at, day, answerBy }: PlainFact, { calendar, clock }: PlainApplication): PlainWindow {
  const first = calendar.after(day, 1);
  const last = calendar.landBack(answerBy);
  if (last < first) {
    const opens = clock.withinHours(at, calendar);
    const closes = clock.closing(Math.max(last, clock.dayAt(opens)));
    return { opens, ideal: opens, by: closes, closes };
  }
  const opens = clock.opening(first);
  const closes = clock.closing(last);
  return { opens, ideal: Math.max(opens, clock.ideal(calendar.before(answerBy, 2))), by: closes, closes };
}

export function graciousReplyWindow({ at, day }: PlainFact, { calendar, clock }: PlainApplication): PlainWindow {
  return {
    opens: clock.withinHours(at + 2 * hour, calendar),
    ideal: clock.ideal(calendar.after(day, 1)),
    by: clock.closing(calendar.after(day, 2)),
    closes: clock.closing(calendar.after(day, 5)),
  };
}
