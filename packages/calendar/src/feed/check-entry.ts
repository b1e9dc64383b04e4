import { propertyProblems, utcStampPattern, wholeDatePattern } from "./check-properties.ts";
import type { Component, Report } from "./component.ts";
import { valueOf } from "./component.ts";

/** RFC 5545 section 3.8.1.11: what an event and a task may be, as far as a feed of ours says it. */
const statuses: Readonly<Record<string, readonly string[]>> = {
  VEVENT: ["CONFIRMED", "TENTATIVE", "CANCELLED"],
  VTODO: ["NEEDS-ACTION", "COMPLETED"],
};
const over = new Set(["CANCELLED", "COMPLETED"]);
const busyOf: Readonly<Record<string, string>> = { OPAQUE: "BUSY", TRANSPARENT: "FREE" };

/** Checks one event or task with its alarm. */
export function entryProblems(entry: Component, report: Report): void {
  propertyProblems(entry, report);
  const status = valueOf(entry, "STATUS") ?? "";
  if (valueOf(entry, "DTSTAMP") !== valueOf(entry, "LAST-MODIFIED")) {
    report(entry.line, "stamps-differ", "must have DTSTAMP equal to LAST-MODIFIED");
  }
  if ((valueOf(entry, "CREATED") ?? "") > (valueOf(entry, "LAST-MODIFIED") ?? "")) {
    report(entry.line, "stamps-differ", "must not have changed before it was created");
  }
  if (statuses[entry.name]?.includes(status) === false) report(entry.line, "status", "must have a status of its kind");
  if (valueOf(entry, "CLASS") !== "PRIVATE") report(entry.line, "class", "must be private");
  if (entry.name === "VEVENT" && busyOf[valueOf(entry, "TRANSP") ?? ""] !== valueOf(entry, "X-MICROSOFT-CDO-BUSYSTATUS")) {
    report(entry.line, "busy", "must say the same of its time to every program");
  }
  if (status === "CANCELLED" && valueOf(entry, "TRANSP") === "OPAQUE") report(entry.line, "busy", "must take no time once it is cancelled");
  checkSpan(entry, report);
  checkAlarms(entry, over.has(status), report);
}

/** An event has a start and an end; a task has a date by which it is due, and perhaps a start. */
function checkSpan(entry: Component, report: Report): void {
  const end = valueOf(entry, entry.name === "VTODO" ? "DUE" : "DTEND") ?? "";
  const start = valueOf(entry, "DTSTART");
  if (start === undefined) return;
  const sameKind = [utcStampPattern, wholeDatePattern].some((pattern) => pattern.test(start) && pattern.test(end));
  if (!sameKind) report(entry.line, "span", "must start and end in UTC, or on dates");
  else if (end <= start) report(entry.line, "span", "must end after it starts");
}

function checkAlarms(entry: Component, isOver: boolean, report: Report): void {
  if (entry.components.length > 1) report(entry.line, "too-many-alarms", "must have one alarm at most");
  if (isOver && entry.components.length > 0) report(entry.line, "alarm-of-ended", "must not ring once it is over");
  for (const alarm of entry.components) {
    propertyProblems(alarm, report);
    if (valueOf(alarm, "ACTION") !== "DISPLAY") report(alarm.line, "alarm-action", "must only display");
  }
}
