import type { Problem } from "@tact/facts";
import type { ContentLine } from "./content-lines.ts";

/** One event as its checks need it. */
export interface CheckedEvent {
  line: number;
  sequence: number;
  /** DTSTAMP as it stands: UTC stamps sort as texts. */
  stamp: string;
}

interface Component {
  name: string;
  line: number;
  properties: ContentLine[];
  components: Component[];
}

const utcStamp = /^\d{8}T\d{6}Z$/;
const wholeDate = /^\d{8}$/;
const escapedText = /^(?:[^\\;,]|\\[\\;,n])*$/;
const absoluteUri = /^https?:\/\/[^\s\\]+$/;

const textProperties = new Set(["SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "UID"]);
const stampProperties = new Set(["DTSTAMP", "CREATED", "LAST-MODIFIED"]);
const forbiddenOfCalendar = new Set(["UID", "METHOD", "SOURCE", "URL"]);
const nesting: Readonly<Record<string, string>> = { VCALENDAR: "", VEVENT: "VCALENDAR", VALARM: "VEVENT" };
const required: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "LAST-MODIFIED", "REFRESH-INTERVAL"],
  VEVENT: ["UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LAST-MODIFIED", "TRANSP", "CLASS", "STATUS"],
  VALARM: ["UID", "ACTION", "TRIGGER", "DESCRIPTION"],
};

/** Checks nesting, order, presence and values; gives the events by UID besides. */
export function componentProblems(lines: ContentLine[]): { problems: Problem[]; events: Map<string, CheckedEvent> } {
  const problems: Problem[] = [];
  const report: Report = (line, code, detail) => problems.push({ pointer: `/lines/${line}`, detail, code });
  const events = new Map<string, CheckedEvent>();
  const calendar = nestedComponents(lines, report);
  if (calendar === undefined) return { problems, events };
  checkCalendar(calendar, report);
  const uids = new Set<string>();
  for (const event of calendar.components) {
    checkEvent(event, report);
    for (const component of [event, ...event.components]) {
      const uid = valueOf(component, "UID") ?? "";
      if (uids.has(uid)) report(component.line, "duplicate-uid", "has a UID that stands here twice");
      uids.add(uid);
    }
    const sequence = Number(valueOf(event, "SEQUENCE"));
    events.set(valueOf(event, "UID") ?? "", { line: event.line, sequence, stamp: valueOf(event, "DTSTAMP") ?? "" });
  }
  return { problems, events };
}

type Report = (line: number, code: string, detail: string) => void;

/** The one calendar, or nothing with a report. */
function nestedComponents(lines: ContentLine[], report: Report): Component | undefined {
  const root: Component = { name: "", line: 0, properties: [], components: [] };
  const open = [root];
  for (const line of lines) {
    const current = open.at(-1) ?? root;
    if (line.name === "BEGIN") {
      if (nesting[line.value] !== current.name) report(line.line, "misplaced-component", "does not belong here");
      const component = { name: line.value, line: line.line, properties: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (line.name === "END") {
      if (line.value !== current.name || current === root) report(line.line, "unbalanced-component", "ends what is not open");
      else open.pop();
    } else {
      if (current === root) report(line.line, "outside-calendar", "stands outside the calendar");
      if (current.components.length > 0) report(line.line, "property-order", "must stand before the components");
      current.properties.push(line);
    }
  }
  const [calendar, ...more] = root.components;
  if (open.length > 1) report(open.at(-1)?.line ?? 0, "unbalanced-component", "is never ended");
  if (calendar === undefined || more.length > 0) report(0, "not-one-calendar", "must be one VCALENDAR");
  return calendar;
}

function checkCalendar(calendar: Component, report: Report): void {
  checkProperties(calendar, report);
  const [first] = calendar.properties;
  if (first?.name !== "VERSION" || first.value !== "2.0") report(calendar.line, "version", "must begin with VERSION:2.0");
  for (const { name, line } of calendar.properties) {
    if (forbiddenOfCalendar.has(name)) report(line, "forbidden-property", `must not hold ${name}`);
  }
}

function checkEvent(event: Component, report: Report): void {
  checkProperties(event, report);
  if (valueOf(event, "DTSTAMP") !== valueOf(event, "LAST-MODIFIED")) {
    report(event.line, "stamps-differ", "must have DTSTAMP equal to LAST-MODIFIED");
  }
  checkSpan(event, report);
  if (event.components.length > 1) report(event.line, "too-many-alarms", "must have one alarm at most");
  for (const alarm of event.components) {
    checkProperties(alarm, report);
    if (valueOf(alarm, "ACTION") !== "DISPLAY") report(alarm.line, "alarm-action", "must only display");
  }
}

function checkSpan(event: Component, report: Report): void {
  const start = valueOf(event, "DTSTART") ?? "";
  const end = valueOf(event, "DTEND") ?? "";
  const sameKind = (utcStamp.test(start) && utcStamp.test(end)) || (wholeDate.test(start) && wholeDate.test(end));
  if (!sameKind) report(event.line, "span", "must start and end in UTC, or on dates");
  else if (end <= start) report(event.line, "span", "must end after it starts");
}

function checkProperties(component: Component, report: Report): void {
  const names = component.properties.map(({ name }) => name);
  for (const name of required[component.name] ?? []) {
    if (!names.includes(name)) report(component.line, "missing-property", `must hold ${name}`);
  }
  for (const [index, property] of component.properties.entries()) {
    if (names.indexOf(property.name) !== index) report(property.line, "repeated-property", `must hold ${property.name} once`);
    const wrong = valueProblem(property);
    if (wrong !== undefined) report(property.line, "value", wrong);
  }
}

function valueProblem({ name, parameters, value }: ContentLine): string | undefined {
  if (textProperties.has(name) && !escapedText.test(value)) return "must escape backslash, comma and semicolon";
  if (textProperties.has(name) && value === "") return "must not be empty";
  if (stampProperties.has(name) && !utcStamp.test(value)) return "must be a UTC stamp";
  if (name === "SEQUENCE" && !(/^\d{1,10}$/.test(value) && Number(value) <= 2_147_483_647)) return "must be an integer of 31 bits";
  if (name === "URL" && !absoluteUri.test(value)) return "must be a raw http address";
  if (parameters.includes("TZID=")) return "must not name a time zone";
  return undefined;
}

function valueOf(component: Component, name: string): string | undefined {
  return component.properties.find((property) => property.name === name)?.value;
}
