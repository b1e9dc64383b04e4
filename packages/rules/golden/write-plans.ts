import type { Because, Plan, Refusal, ResolvedPlanRequest, Step } from "@tact/facts";
import { isRefusal, plan } from "../src/index.ts";
import type { History } from "./histories.ts";

// Each field of each plan stands in these lines, so that a change of any is a change of a line. What most steps share is left out:
// a field that has its usual value, and the name of the employer's own zone behind each time.

const usual: Readonly<Partial<Record<keyof Step, unknown>>> = {
  interview: null, to: [], channel: null, alternatives: [], touch: true, firmness: "firm", basis: "stated", guidance: [], doneBy: null,
};

function reasonLine({ rule, text, facts, source = "", edge, from, to, ...rest }: Because): string {
  const move = from === undefined && to === undefined ? [] : [`${edge ?? "window"} ${from} → ${to}:`];
  const more = Object.keys(rest).length === 0 ? [] : [JSON.stringify(rest)];
  return ["     ", rule, ...(source === "" ? [] : [source]), facts.join("+"), ...move, text, ...more].join(" ");
}

function stepLines({ id, lineage, status, title, window, because, ...rest }: Step): string[] {
  const { opens, ideal, by, closes, ...others } = window;
  const special = Object.entries({ ...rest, ...others }).filter(([key, value]) => !(key in usual) || JSON.stringify(value) !== JSON.stringify(Reflect.get(usual, key)));
  return [
    `  ${status} ${id}${lineage === id ? "" : ` (${lineage})`}: ${title}`,
    `    ${[opens, ideal, by, closes].join("  ")}`,
    ...(special.length === 0 ? [] : [`    ${JSON.stringify(Object.fromEntries(special))}`]),
    ...because.map(reasonLine),
  ];
}

/** What depends on the present. */
function presentLines({ asOf, state, next, nothingToDo, balance }: Plan): string[] {
  return [`now ${asOf}`, `  ${JSON.stringify({ state, next, nothingToDo, balance })}`];
}

function planLines(made: Plan): string[] {
  const { asOf: _asOf, state: _state, next: _next, nothingToDo: _nothing, balance: _balance, steps, ...rest } = made;
  return [...presentLines(made), `  ${JSON.stringify(rest)}`, ...steps.flatMap(stepLines)];
}

/** A plan without what depends on the present. */
function timeless({ asOf: _asOf, state: _state, next: _next, nothingToDo: _nothing, balance: _balance, steps, ...rest }: Plan): string {
  return JSON.stringify({ ...rest, steps: steps.map(({ status: _status, guidance: _guidance, ...step }) => step) });
}

/** The plan at another present: only what differs, as dates do not depend on it. */
function laterLines(made: Plan, first: Plan): string[] {
  if (timeless(made) !== timeless(first)) return planLines(made);
  const changed = made.steps.filter((step, index) => {
    const before = first.steps[index];
    return step.status !== before?.status || JSON.stringify(step.guidance) !== JSON.stringify(before.guidance);
  });
  return [...presentLines(made), ...changed.map(({ id, status, guidance }) => `  ${status} ${id} ${guidance.join(" ")}`.trimEnd())];
}

function historyLines({ id, employer, requests }: History): string[] {
  const answers = requests.map((request): [ResolvedPlanRequest, Plan | Refusal] => [request, plan(request)]);
  const first = answers.map(([, answer]) => answer).find((answer) => !isRefusal(answer));
  const lines = answers.flatMap(([{ application }, answer]) => {
    if (isRefusal(answer)) return [`refused ${JSON.stringify(answer.error)}`];
    const written = answer === first || first === undefined || isRefusal(first) ? planLines(answer) : laterLines(answer, first);
    return written.map((line) => line.replaceAll(`[${application.employer.timeZone}]`, ""));
  });
  return [`== ${id} ${employer}`, ...lines];
}

/** The golden text of some histories' plans. */
export function writePlans(histories: readonly History[]): string {
  return `${histories.flatMap(historyLines).join("\n")}\n`;
}
