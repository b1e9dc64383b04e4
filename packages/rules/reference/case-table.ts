import type { Fact, When } from "@tact/facts";
import type { Case, RuleCases } from "../src/rulebook/cases.ts";
import { code, prose, table } from "./markdown.ts";

const folder = new URL("../src/rulebook/", import.meta.url);

/** The table of cases that stands beside a rule. */
export async function casesOf(rule: string): Promise<RuleCases> {
  const module = (await import(new URL(`${rule}/${rule}.cases.ts`, folder).href)) as Record<string, RuleCases>;
  const [cases] = Object.values(module);
  if (cases === undefined) throw new Error(`${rule}.cases.ts exports no table`);
  return cases;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const weekday = (date: string) => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
/** `2026-11-23 10:00` or `2026-11-23T10:00:00Z` as `Mon 2026-11-23 10:00`. */
const moment = (time: string) => `${weekday(time.slice(0, 10))} ${time.slice(0, 16).replace("T", " ")}`;
const day = (date: string) => `${weekday(date)} ${date}`;

function saidWhen(said: When): string {
  if ("date" in said) return day(said.date);
  if ("phrase" in said) return `“${said.phrase}”`;
  if ("withinDays" in said) return `within ${said.withinDays} days`;
  if ("withinBusinessDays" in said) return `within ${said.withinBusinessDays} business days`;
  return said.to === undefined ? `from ${day(said.from)}` : `${day(said.from)} to ${day(said.to)}`;
}

/** The rest of a fact in a few words: what a reader needs to follow the dates. */
function wordsOf(fact: Fact): string {
  const words = Object.entries(fact).flatMap(([key, value]: [string, unknown]): string[] => {
    if (key === "id" || key === "type" || key === "at" || key === "ends") return [];
    if (key === "starts" && "ends" in fact) return [`${moment(fact.starts)} to ${fact.ends.slice(11, 16)}`];
    if (key === "interview" && typeof value === "string") return [value];
    if (key === "starts") return [moment(String(value))];
    if (key === "participants") return [`with ${(value as { id: string; role: string }[]).map(({ id, role }) => `${id} (${role})`).join(", ") || "nobody known"}`];
    if (key === "on" || key === "answerBy") return [`${key === "on" ? "on" : "answer by"} ${day(String(value))}`];
    if ((key === "by" || key === "until") && typeof value === "object" && value !== null) return [`${key} ${saidWhen(value as When)}`];
    if (Array.isArray(value)) return [`${key} ${value.join(", ") || "nobody"}`];
    return [`${key} ${key === "until" ? day(String(value)) : String(value)}`];
  });
  return words.join("; ");
}

function factLine(fact: Fact): string {
  const words = wordsOf(fact);
  return `${moment(fact.at)} ${code(fact.type)}${words === "" ? "" : `: ${prose(words)}`}`;
}

function given({ facts, route, policy, about }: Case): string {
  const lines = [
    ...facts.map(factLine),
    ...(route === undefined ? [] : [`route ${code(route)}`]),
    ...(policy === undefined ? [] : [`policy ${Object.entries(policy).map(([name, value]) => code(`${name} ${value}`)).join(", ")}`]),
    ...(about === undefined ? [] : [`asked about ${code(about)}`]),
  ];
  return lines.join("<br>") || "nothing";
}

/** The answer of a rule to a case, in words. */
export function outcomeWords(outcome: Case["outcome"]): string {
  if ("skips" in outcome) return `**skips**: not “${prose(outcome.skips)}”`;
  if ("needs" in outcome) return `**needs** ${outcome.needs.map(code).join(", ")}`;
  const { applies, steps, moves = [], to } = outcome;
  const parts = [
    ...Object.entries(applies).map(([edge, time]) => `${edge} ${moment(String(time))}`),
    ...(steps === undefined ? [] : [steps === 1 ? "1 step" : `${steps} steps`]),
    ...(to === undefined ? [] : [`to ${to.map(code).join(", ") || "nobody by name"}`]),
    ...(moves.length === 0 ? [] : [`moved by ${moves.map(code).join(", ")}`]),
  ];
  return ["**applies**", ...parts].join("<br>");
}

/** The cases of a rule as a table: one sentence, what is known, what the rule answers. */
export function caseTable({ cases }: RuleCases): string[] {
  return table(["The rule …", "where this is known", "answer"], cases.map((row) => [prose(row.it), given(row), outcomeWords(row.outcome)]));
}
