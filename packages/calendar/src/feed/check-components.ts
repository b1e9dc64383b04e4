import type { Problem } from "@tact/facts";
import { entryProblems } from "./check-entry.ts";
import { propertyProblems } from "./check-properties.ts";
import type { Component, Report } from "./component.ts";
import { valueOf } from "./component.ts";
import type { ContentLine } from "./content-lines.ts";

const forbiddenOfCalendar = new Set(["UID", "METHOD", "SOURCE", "URL"]);
const parents: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: [""],
  VEVENT: ["VCALENDAR"],
  VTODO: ["VCALENDAR"],
  VALARM: ["VEVENT", "VTODO"],
};

/** Checks nesting, order, presence and values; gives the line of each event or task by UID besides. */
export function componentProblems(lines: readonly ContentLine[]): { problems: Problem[]; entries: Map<string, number> } {
  const problems: Problem[] = [];
  const report: Report = (line, code, detail) => problems.push({ pointer: `/lines/${line}`, detail, code });
  const entries = new Map<string, number>();
  const calendar = nestedComponents(lines, report);
  if (calendar === undefined) return { problems, entries };
  checkCalendar(calendar, report);
  const uids = new Set<string>();
  for (const entry of calendar.components) {
    entryProblems(entry, report);
    if (entry.name !== calendar.components[0]?.name) report(entry.line, "mixed-components", "must stand among its like: events or tasks");
    for (const component of [entry, ...entry.components]) {
      const uid = valueOf(component, "UID") ?? "";
      if (uids.has(uid)) report(component.line, "duplicate-uid", "has a UID that stands here twice");
      uids.add(uid);
    }
    entries.set(valueOf(entry, "UID") ?? "", entry.line);
  }
  return { problems, entries };
}

/** The one calendar, or nothing with a report. */
function nestedComponents(lines: readonly ContentLine[], report: Report): Component | undefined {
  const root: Component = { name: "", line: 0, properties: [], components: [] };
  const open = [root];
  for (const line of lines) {
    const current = open.at(-1) ?? root;
    if (line.name === "BEGIN") {
      if (parents[line.value]?.includes(current.name) !== true) report(line.line, "misplaced-component", "does not belong here");
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
  propertyProblems(calendar, report);
  const [first] = calendar.properties;
  if (first?.name !== "VERSION" || first.value !== "2.0") report(calendar.line, "version", "must begin with VERSION:2.0");
  for (const { name, line } of calendar.properties) {
    if (forbiddenOfCalendar.has(name)) report(line, "forbidden-property", `must not hold ${name}`);
  }
}
