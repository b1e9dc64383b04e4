import type { PlanDiff, Problem } from "@tact/facts";
import { diff } from "@tact/rules";
import { standardInput } from "../input/open-input.ts";
import { isRecord, type RequestOptions } from "../input/read-request.ts";
import type { Job } from "../job.ts";
import { refused, Refused, refusedWithin } from "../output/refused.ts";
import type { Terminal } from "../output/terminal.ts";
import { documentOf } from "../run-document.ts";
import { diffText } from "../text/diff-text.ts";
import { planOf, type Planned } from "./plan.ts";

/** What stands beside each request that is read: the request that comes after it, or facts that may become true. */
type Other = { after: unknown } | { whatIf: unknown };

interface DiffFiles {
  before?: string | undefined;
  after?: string | undefined;
  whatIf?: string | undefined;
}

/** Reads the second file of a difference; nothing where the first holds both sides. */
export async function readAfter({ before, after, whatIf }: DiffFiles, terminal: Terminal): Promise<Other | null | Refused> {
  const file = after ?? whatIf;
  if (file === undefined) return null;
  if (file === standardInput && (before ?? standardInput) === standardInput) {
    return refused({ pointer: "", detail: "standard input can be only one side: name a file for the other", code: "input-used-twice" });
  }
  const read = await documentOf(file, terminal);
  if (read instanceof Refused) return read;
  if (after !== undefined) return { after: read.value };
  return { whatIf: Array.isArray(read.value) ? read.value : [read.value] };
}

/**
 * The difference of two plans. With `other`, each input is the request that comes before it; without, each input holds
 * both sides: `{ "before", "after" }`, or `{ "before", "whatIf": [facts] }`.
 */
export function diffJob(options: RequestOptions, other: Other | null): Job<PlanDiff> {
  return {
    answer: (input) => diffOf(other === null ? input : { before: input, ...other }, options),
    json: (answer) => answer,
    text: (answer, page) => diffText(answer, page),
  };
}

function diffOf(input: unknown, options: RequestOptions): PlanDiff | Refused {
  const problems = shapeProblems(input);
  if (problems.length > 0 || !isRecord(input)) return refused(...problems);
  // Both plans are made at one present, whichever request names none.
  const present = options.clock();
  const at = { ...options, clock: () => present };
  const before = planOf(input["before"], at);
  const after = "whatIf" in input ? planWith(input["before"], input["whatIf"], before, at) : planOf(input["after"], at);
  const wrong = [
    ...(before instanceof Refused ? [refusedWithin(["before"], before)] : []),
    ...(after instanceof Refused ? ["whatIf" in input ? after : refusedWithin(["after"], after)] : []),
  ];
  if (before instanceof Refused || after instanceof Refused) return together(wrong);
  return diff(before.plan, after.plan);
}

function shapeProblems(input: unknown): Problem[] {
  if (!isRecord(input)) {
    return [{ pointer: "", detail: 'must be an object: { "before": request, "after": request } or { "before": request, "whatIf": [facts] }' }];
  }
  const unknown = Object.keys(input).filter((key) => !["before", "after", "whatIf"].includes(key));
  const problems = unknown.map((key) => ({ pointer: `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, detail: "is not a field that is known here: remove it", code: "unknown-field" }));
  if (!("before" in input)) problems.push({ pointer: "/before", detail: "is missing: the request whose plan was made first", code: "missing" });
  if ("after" in input === "whatIf" in input) {
    problems.push({ pointer: "/after", detail: 'must be there, or "whatIf" instead, and not both', code: "missing" });
  }
  if ("whatIf" in input && !(Array.isArray(input["whatIf"]) && input["whatIf"].every(isRecord))) {
    problems.push({ pointer: "/whatIf", detail: "must be an array of facts", code: "shape" });
  }
  return problems;
}

/** The plan with some facts more. What is wrong with those is told by their place in `whatIf`. */
function planWith(request: unknown, whatIf: unknown, before: Planned | Refused, options: RequestOptions): Planned | Refused {
  if (!isRecord(request) || !Array.isArray(request["facts"]) || !Array.isArray(whatIf)) return before instanceof Refused ? refused() : before;
  const known = request["facts"].length;
  const facts = [...request["facts"], ...whatIf.map((fact: object, index) => ({ id: `what-if-${index + 1}`, ...fact }))];
  const after = planOf({ ...request, facts }, options);
  if (!(after instanceof Refused)) return after;
  const problems = after.refusal.error.problems.map((problem) => ({ ...problem, pointer: pointerWithin(problem.pointer, known) }));
  const isNew = before instanceof Refused ? problems.filter(({ pointer }) => pointer.startsWith("/whatIf")) : problems;
  return new Refused({ error: { ...after.refusal.error, problems: isNew } });
}

function pointerWithin(pointer: string, known: number): string {
  const [, index, rest = ""] = /^\/facts\/(\d+)(\/.*)?$/.exec(pointer) ?? [];
  if (index === undefined || Number(index) < known) return `/before${pointer}`;
  return `/whatIf/${Number(index) - known}${rest}`;
}

/** One refusal of several, with every problem. */
function together(refusals: readonly Refused[]): Refused {
  const problems = refusals.flatMap(({ refusal }) => refusal.error.problems);
  const codes = refusals.map(({ refusal }) => refusal.error.code);
  const code = codes.includes("invalid-input") ? "invalid-input" : "calendar-out-of-range";
  return new Refused({ error: { code, problems } });
}
