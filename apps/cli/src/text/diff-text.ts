import type { PlanDiff, Step } from "@tact/facts";
import { momentWords, zoneOf } from "./date-words.ts";
import type { Page } from "./page.ts";
import { section } from "./plan-text.ts";
import { stepLine } from "./step-text.ts";
import { wrap } from "./wrap.ts";

/** What changed between two plans, for people. */
export function diffText(diff: PlanDiff, page: Page): string {
  const { kept, moved, changed, added, dropped } = diff;
  const why = (text: string) => wrap(text, page.width, "    ");
  const sections = [
    section("Moved", moved.flatMap(({ before, after, because }) => [...movedLines(before, after, page), ...because.flatMap(({ text }) => why(text))]), page),
    section("Changed", changed.flatMap(({ before, after }) => [...stepLine(after, page), ...why(changeWords(before, after))]), page),
    section("Added", added.flatMap((step) => stepLine(step, page)), page),
    section("Dropped", dropped.flatMap(({ step, because }) => [`  ${page.ink("bold", step.title)}`, ...why(because.text)]), page),
    section("Kept", kept.flatMap((step) => stepLine(step, page)), page),
  ];
  const zone = [...kept, ...added, ...moved.map(({ after }) => after), ...changed.map(({ after }) => after)][0]?.window.opens;
  const told = sections.filter(({ length }) => length > 0).map((lines) => lines.join("\n"));
  if (told.length === 0) return "Nothing is planned, before or after.";
  if (moved.length + changed.length + added.length + dropped.length === 0) told.unshift("Nothing changes.");
  return [...told, ...(zone === undefined ? [] : [page.ink("dim", `All times in ${zoneOf(zone)}`)])].join("\n\n");
}

function movedLines(before: Step, after: Step, page: Page): string[] {
  return [
    `  ${page.ink("bold", after.title)}`,
    `    from ${momentWords(before.window.ideal)}`,
    `    to   ${momentWords(after.window.ideal)}`,
    ...(before.title === after.title ? [] : wrap(`was “${before.title}”`, page.width, "    ")),
  ];
}

function changeWords(before: Step, after: Step): string {
  if (before.status !== after.status) return `was ${before.status}, is ${after.status}`;
  if (before.title !== after.title) return `was “${before.title}”`;
  return "its dates stay; its reasons or its recipients changed";
}
