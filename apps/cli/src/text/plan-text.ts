import type { Plan, ResolvedPlanRequest, Step } from "@tact/facts";
import { dayWords, momentWords } from "./date-words.ts";
import { localTime } from "./local-time.ts";
import type { Page } from "./page.ts";
import { stepLine, stepText } from "./step-text.ts";
import { wrap } from "./wrap.ts";

const isOpen = ({ status }: Step) => status === "planned" || status === "due" || status === "late";

/** A plan for people: what to do next and why, what comes later, what to find out. */
export function planText(plan: Plan, request: ResolvedPlanRequest, page: Page): string {
  const next = plan.steps.filter(({ id }) => id === plan.next);
  const later = plan.steps.filter((step) => isOpen(step) && step.id !== plan.next);
  const behind = plan.steps.filter((step) => !isOpen(step));
  const sections = [
    heading(plan, request, page),
    plan.nothingToDo === null ? [] : wrap(plan.nothingToDo, page.width),
    section("Next", next.flatMap((step) => stepText(step, page)), page),
    section("Later", later.flatMap((step, index) => [...(index === 0 ? [] : [""]), ...stepText(step, page)]), page),
    section("Behind", behind.flatMap((step) => stepLine(step, page)), page),
    section("Worth finding out", plan.needs.flatMap(({ question, tightens }) => wrap(question + datesWords(tightens.length), page.width, "  ")), page),
    section("Notices", plan.notices.flatMap(({ text, facts }) => wrap(`${text} (${facts.join(", ")})`, page.width, "  ")), page),
    section("Balance", wrap(`${plan.balance.label}: ${plan.balance.because}`, page.width, "  "), page),
  ];
  return sections.filter(({ length }) => length > 0).map((lines) => lines.join("\n")).join("\n\n");
}

function heading(plan: Plan, { application, zones }: ResolvedPlanRequest, page: Page): string[] {
  const { role, employer, candidate } = application;
  const table = zones[employer.timeZone];
  const present = table === undefined ? plan.asOf : momentWords(localTime(plan.asOf, table));
  return [
    page.ink("bold", `${role} at ${employer.name}, for ${candidate.name}`),
    stateWords(plan),
    page.ink("dim", `As of ${present}; all times in ${employer.timeZone}`),
    page.ink("dim", `Policy ${plan.policy.id}, edition ${plan.policy.edition}`),
  ];
}

const stateTexts: Readonly<Record<Plan["state"], string>> = {
  "before-interview": "Before the interview",
  waiting: "Waiting for their decision",
  "overdue-decision": "Their decision is overdue",
  delayed: "They are late, and said so",
  "on-hold": "On hold",
  offer: "There is an offer",
  ended: "This application has ended",
};

function stateWords({ state, decision }: Plan): string {
  if (decision === null) return stateTexts[state];
  const { from, to, basis, slips } = decision;
  const days = from === to ? dayWords(to) : `${dayWords(from)} to ${dayWords(to)}`;
  const slipped = slips === 0 ? "" : `, after ${slips === 1 ? "one delay" : `${slips} delays`}`;
  return `${stateTexts[state]}: ${days} (${basis === "stated" ? "as they said" : "assumed"}${slipped})`;
}

/** A heading with its lines, or nothing where there are none. */
export function section(title: string, lines: string[], page: Page): string[] {
  return lines.length === 0 ? [] : [page.ink("bold", title), ...lines];
}

function datesWords(count: number): string {
  if (count === 0) return "";
  return ` (it would tighten ${count === 1 ? "one step" : `${count} steps`})`;
}
