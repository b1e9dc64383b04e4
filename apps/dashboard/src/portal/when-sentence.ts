import type { PortalStep } from "@tact/api/views";
import { clock, placeOf, relativeDate, shortDate } from "../time/format.ts";
import { epoch, offsetMinutes, wallClock } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import { deedOf } from "./now-groups.ts";

const w = portalWords.when;

interface Clocks {
  /** Epoch milliseconds. */
  now: number;
  /** The client's zone (IANA), in which the sentence speaks. */
  reader: string;
  /** The employer's, in words where it differs. */
  employer: string;
}

/** When something is to be done: `Send them **by 16:30** your time, 21:30 in London.` `**` marks weight. */
export function whenSentence(step: Pick<PortalStep, "status" | "window" | "touch" | "channel">, count: number, { now, reader, employer }: Clocks): string {
  const by = epoch(step.window.by);
  const closes = epoch(step.window.closes);
  const isLate = step.status === "late" || now > by;
  const end = isLate ? closes : by;
  const today = wallClock(now, reader).date;
  const endDay = wallClock(end, reader).date;
  const until = endDay === today ? clock(end, reader) : `${relativeDate(endDay, today)}, ${clock(end, reader)}`;
  const said = isLate ? w.late(until) : `${verb(step, count)} ${w.by(until)}`;
  if (offsetMinutes(end, reader) === offsetMinutes(end, employer)) return `${said}.`;
  return `${said} ${w.yourTime}, ${w.there(theirs(end, employer, endDay), placeOf(employer))}.`;
}

function theirs(at: number, zone: string, readersDay: string): string {
  const { date } = wallClock(at, zone);
  return date === readersDay ? clock(at, zone) : `${shortDate(date)}, ${clock(at, zone)}`;
}

function verb(step: Pick<PortalStep, "touch" | "channel">, count: number): string {
  const deed = deedOf(step);
  if (deed === "task") return w.task;
  if (deed === "call") return w.call;
  return count > 1 ? w.them : w.it;
}

/** Reasons that are read at a glance: what happened, and what follows from it. What moved a date after that is for whoever plans. */
const readAtAGlance = 2;

/** The engine's reasons as one text; where their clock times are not the reader's, it says whose they are. */
export function whyText(because: readonly string[], { reader, employer }: Clocks, at: number): string {
  const text = because.slice(0, readAtAGlance).map((each) => (/[.!?]$/.test(each) ? each : `${each}.`)).join(" ");
  const elsewhere = /\b\d{2}:\d{2}\b/.test(text) && offsetMinutes(at, reader) !== offsetMinutes(at, employer);
  return elsewhere ? `${text} ${w.theirTimes(placeOf(employer))}` : text;
}
