import type { Component, Report } from "./component.ts";
import type { ContentLine } from "./content-lines.ts";

export const utcStampPattern = /^\d{8}T\d{6}Z$/;
export const wholeDatePattern = /^\d{8}$/;
const escapedText = /^(?:[^\\;,]|\\[\\;,n])*$/;
const absoluteUri = /^https?:\/\/[^\s\\,;]+$/;
const duration = /^-?P(?:\d+W|\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

const textProperties = new Set(["SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "UID"]);
const stampProperties = new Set(["DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED"]);
const uriProperties = new Set(["URL", "CONFERENCE"]);
const timeProperties = new Set(["DTSTART", "DTEND", "DUE"]);
const durationProperties = new Set(["REFRESH-INTERVAL", "X-PUBLISHED-TTL"]);

const ofEveryEntry = ["UID", "SEQUENCE", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SUMMARY", "CLASS", "STATUS"];
const required: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC", "LAST-MODIFIED", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"],
  VEVENT: [...ofEveryEntry, "DTSTART", "DTEND", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"],
  VTODO: [...ofEveryEntry, "DUE"],
  VALARM: ["UID", "ACTION", "TRIGGER", "DESCRIPTION"],
};

/** Checks that a component holds what it must, nothing twice, and each value in the form of its type. */
export function propertyProblems(component: Component, report: Report): void {
  const seen = new Set<string>();
  for (const property of component.properties) {
    if (seen.has(property.name)) report(property.line, "repeated-property", `must hold ${property.name} once`);
    seen.add(property.name);
    const wrong = valueProblem(property);
    if (wrong !== undefined) report(property.line, "value", wrong);
  }
  for (const name of required[component.name] ?? []) {
    if (!seen.has(name)) report(component.line, "missing-property", `must hold ${name}`);
  }
}

function valueProblem({ name, parameters, value }: ContentLine): string | undefined {
  if (parameters.includes("TZID=")) return "must not name a time zone";
  if (textProperties.has(name)) {
    if (value === "") return "must not be empty";
    if (!escapedText.test(value)) return "must escape backslash, comma and semicolon";
  }
  if (stampProperties.has(name) && !isStamp(value)) return "must be a UTC stamp";
  if (timeProperties.has(name) && (parameters.includes(";VALUE=DATE") ? !isDate(value) : !isStamp(value))) {
    return "must be a UTC stamp, or a date that VALUE=DATE announces";
  }
  if (name === "SEQUENCE" && !(/^\d{1,10}$/.test(value) && Number(value) <= 2_147_483_647)) return "must be an integer of 31 bits";
  if (uriProperties.has(name) && !(absoluteUri.test(value) && parameters.includes(";VALUE=URI"))) return "must be a raw http address";
  if (durationProperties.has(name) && !duration.test(value)) return "must be a duration";
  if (name === "TRIGGER" && !(parameters.includes(";VALUE=DATE-TIME") ? isStamp(value) : duration.test(value))) {
    return "must be a duration, or a UTC stamp that VALUE=DATE-TIME announces";
  }
  return undefined;
}

function isStamp(value: string): boolean {
  return utcStampPattern.test(value) && isDate(value.slice(0, 8)) && value.slice(9) < "240000Z" && /^..[0-5].[0-5]/.test(value.slice(9));
}

function isDate(value: string): boolean {
  return wholeDatePattern.test(value) && value.slice(4) >= "0101" && value.slice(4) <= "1231" && value.slice(6) >= "01" && value.slice(6) <= "31";
}
