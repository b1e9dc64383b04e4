import { hash } from "node:crypto";
import ICAL from "ical.js";
import type { Temporal } from "temporal-polyfill";
import type { CalendarPart } from "./calendar-parts.ts";
import { guessedFormat } from "./guessed-format.ts";
import { invitationLimits } from "./invitation-limits.ts";
import type { InvitationMethod, InvitedMeeting } from "./invitation-reading.ts";
import { attendeesOf, organiserOf } from "./invited-people.ts";
import { joinLinksOf } from "./join-links.ts";
import type { ReadingNotes } from "./reading-notes.ts";
import { saidText } from "./said-text.ts";
import { seriesOf } from "./series.ts";
import { allOf, firstOf, type StatedProperty, statedProperties } from "./stated-property.ts";
import { isOfStatedYears, isOfYears, statedTime } from "./stated-time.ts";
import type { PlacedTime, ZonePlacer } from "./zone-placer.ts";

/** What stands around a meeting in its calendar. */
export interface MeetingSurroundings {
  method: InvitationMethod;
  placer: ZonePlacer;
  notes: ReadingNotes;
  /** Meetings of the calendar that stand for one of a series: by UID, their RECURRENCE-IDs. They do not count twice. */
  ownWords: ReadonlyMap<string, readonly StatedProperty[]>;
  /** What may still be spent on the whole answer; counted down. */
  budget: { series: number };
}

/** A meeting as its part of a calendar states it; undefined, and told, where it does not say when it is. */
export function meetingOfPart(part: CalendarPart, surroundings: MeetingSurroundings): InvitedMeeting | undefined {
  const { method, placer, notes, ownWords } = surroundings;
  const properties = statedProperties(part, notes);
  const placed = placedStart(properties, part, surroundings);
  if (placed === undefined) return undefined;
  const end = lengthOf(properties, placed, placer, notes);
  const own = ownWords.get(firstOf(properties, "UID")?.raw ?? "") ?? [];
  const series = seriesIn(properties, placed, own, surroundings);
  const starts = series.first;
  const ends = starts.add({ milliseconds: end.length });
  if (!isOfYears(ends)) {
    notes.left("out-of-years", part.line);
    return undefined;
  }
  const summary = saidText(firstOf(properties, "SUMMARY")?.value, invitationLimits.summary);
  const location = saidText(firstOf(properties, "LOCATION")?.value, invitationLimits.summary);
  const joinLinks = joinLinksOf(properties);
  const recurrence = firstOf(properties, "RECURRENCE-ID");
  return {
    uid: uidOf(properties, part, notes),
    recurrenceId: recurrence === undefined ? null : recurrenceOf(recurrence, placer),
    sequence: sequenceOf(firstOf(properties, "SEQUENCE")?.raw),
    stamp: stampOf(firstOf(properties, "DTSTAMP")?.raw, placer),
    method,
    cancelled: method === "cancel" || firstOf(properties, "STATUS")?.raw.toUpperCase() === "CANCELLED",
    summary,
    starts: zonedText(starts),
    ends: zonedText(ends),
    endsBasis: end.basis,
    timeZone: starts.timeZoneId,
    zoneBasis: placed.basis,
    wholeDay: placed.wholeDay,
    furtherOccurrences: series.further,
    organiser: organiserOf(properties),
    attendees: attendeesOf(properties, notes),
    joinLinks,
    location,
    format: guessedFormat({ joinLinks, location }, summary, firstOf(properties, "DESCRIPTION")?.value ?? ""),
  };
}

/** When it begins; one of a series that is called off may name itself by its RECURRENCE-ID alone. */
function placedStart(properties: readonly StatedProperty[], part: CalendarPart, { method, placer, notes }: MeetingSurroundings): PlacedTime | undefined {
  const property = firstOf(properties, "DTSTART") ?? (method === "cancel" ? firstOf(properties, "RECURRENCE-ID") : undefined);
  if (property === undefined) {
    notes.left(method === "cancel" ? "cancelled-without-time" : "no-start", part.line);
    return undefined;
  }
  const stated = statedTime(property.raw);
  if (stated === undefined) notes.left("start-unreadable", property.line);
  else if (!isOfStatedYears(stated)) notes.left("out-of-years", property.line);
  else return placer.place(stated, property.parameters.get("tzid"), property.line);
  return undefined;
}

const minute = 60_000;

/** How long it takes, in milliseconds of the clock: to its end, or as long as is said; an hour, or a day, where nothing is. */
function lengthOf(
  properties: readonly StatedProperty[],
  start: PlacedTime,
  placer: ZonePlacer,
  notes: ReadingNotes,
): { length: number; basis: InvitedMeeting["endsBasis"] } {
  const assumed = { length: start.wholeDay ? 24 * 60 * minute : 60 * minute, basis: "assumed" } as const;
  const end = firstOf(properties, "DTEND");
  const duration = firstOf(properties, "DURATION");
  if (end === undefined && duration === undefined) return start.wholeDay ? { ...assumed, basis: "stated" } : assumed;
  const length = end === undefined ? durationOf(duration) : lengthTo(end, start.at, placer);
  if (length === undefined) notes.left("end-unreadable", (end ?? duration)?.line);
  else if (length <= 0) notes.left("end-before-start", (end ?? duration)?.line);
  return length === undefined || length <= 0 ? assumed : { length, basis: "stated" };
}

function lengthTo(end: StatedProperty, starts: Temporal.ZonedDateTime, placer: ZonePlacer): number | undefined {
  const stated = statedTime(end.raw);
  if (stated === undefined || !isOfStatedYears(stated)) return undefined;
  return placer.place(stated, end.parameters.get("tzid"), end.line).at.epochMilliseconds - starts.epochMilliseconds;
}

function durationOf(property: StatedProperty | undefined): number | undefined {
  const raw = property?.raw ?? "";
  if (!/^[+-]?P(\d{1,4}W|(\d{1,4}D)?(T(\d{1,5}H)?(\d{1,6}M)?(\d{1,8}S)?)?)$/i.test(raw)) return undefined;
  try {
    return ICAL.Duration.fromString(raw.toUpperCase()).toSeconds() * 1_000;
  } catch {
    return undefined;
  }
}

function seriesIn(
  properties: readonly StatedProperty[],
  { at }: PlacedTime,
  own: readonly StatedProperty[],
  { placer, notes, budget }: MeetingSurroundings,
): { first: Temporal.ZonedDateTime; further: number } {
  const rule = firstOf(properties, "RRULE");
  if (rule === undefined && firstOf(properties, "RDATE") === undefined) return { first: at, further: 0 };
  if (budget.series <= 0) {
    notes.left("series-uncounted", rule?.line);
    return { first: at, further: 0 };
  }
  budget.series -= 1;
  const [added, excepted] = [timesOf(allOf(properties, "RDATE"), placer), timesOf([...allOf(properties, "EXDATE"), ...own], placer)];
  const series = seriesOf(at, rule?.raw, { added, excepted });
  if (series === undefined) notes.left("series-uncounted", rule?.line);
  return series ?? { first: at, further: 0 };
}

/** Dates of RDATE and EXDATE: whatever is no time is passed by. */
function timesOf(properties: readonly StatedProperty[], placer: ZonePlacer): Temporal.ZonedDateTime[] {
  return properties.slice(0, 100).flatMap(({ raw, parameters, line }) =>
    raw.split(",", 100).flatMap((piece) => {
      const stated = statedTime(piece);
      return stated === undefined || !isOfStatedYears(stated) ? [] : [placer.place(stated, parameters.get("tzid"), line).at];
    }),
  );
}

function uidOf(properties: readonly StatedProperty[], part: CalendarPart, notes: ReadingNotes): string {
  const uid = saidText(firstOf(properties, "UID")?.value, invitationLimits.uid);
  if (uid === null) {
    notes.left("no-uid", part.line);
    const said = ["SUMMARY", "ORGANIZER", "DTSTART"].map((name) => firstOf(properties, name)?.raw ?? "").join("\n");
    return `none-${hash("sha256", said, "hex").slice(0, 32)}`;
  }
  if (!uid.endsWith("…")) return uid;
  notes.left("uid-cut", part.line);
  return `cut-${hash("sha256", firstOf(properties, "UID")?.raw ?? "", "hex").slice(0, 32)}`;
}

function recurrenceOf(property: StatedProperty, placer: ZonePlacer): string | null {
  const stated = statedTime(property.raw);
  if (stated === undefined || !isOfStatedYears(stated)) return null;
  return placer.place(stated, property.parameters.get("tzid"), property.line).at.toInstant().toString();
}

/** SEQUENCE as a whole number that a database holds; what is none counts as 0. */
function sequenceOf(raw = "0"): number {
  const sequence = /^\d{1,10}$/.test(raw) ? Number(raw) : 0;
  return Math.min(sequence, 2_147_483_647);
}

function stampOf(raw: string | undefined, placer: ZonePlacer): string | null {
  const stated = raw === undefined ? undefined : statedTime(raw);
  if (stated === undefined || !isOfStatedYears(stated)) return null;
  return stated.kind === "utc" ? stated.instant.toString() : placer.place(stated, "UTC", 0).at.toInstant().toString();
}

function zonedText(at: Temporal.ZonedDateTime): InvitedMeeting["starts"] {
  return at.toString({ smallestUnit: "second" });
}
