import { resolveRequest } from "@tact/calendar";
import { parse, planRequest, type Problem, type ResolvedPlanRequest } from "@tact/facts";
import { isRefusal, plan } from "@tact/rules";
import { Refused } from "../output/refused.ts";

/** What the command line says about every request. */
export interface RequestOptions {
  /** The present for requests that name none, as an instant. */
  clock: () => string;
  /** The present instead of a request's own. */
  now?: string | undefined;
  /** The policy instead of a request's own: an id, or overrides. */
  policy?: unknown;
}

/**
 * A plan request as it came in, made ready for the rules: the present filled in, a region turned into a
 * calendar, zone names into tables. Refused with every problem at once.
 */
export function readRequest(input: unknown, options: RequestOptions): ResolvedPlanRequest | Refused {
  const complete = withOptions(input, options);
  const request = parse(planRequest, complete);
  const resolved = request.error ? request : resolveRequest(request.value);
  if (!resolved.error) return resolved.value;
  const problems = [...resolved.error.problems, ...problemsByPart(complete)];
  const distinct = new Map(problems.map((problem) => [`${problem.pointer} ${problem.detail}`, problem]));
  return new Refused({ error: { ...resolved.error, problems: [...distinct.values()] } });
}

const aPresent = "2026-01-01T12:00:00Z";
const blankApplication = {
  id: "a",
  role: "R",
  employer: { name: "N", timeZone: "UTC", calendar: { weekend: [], holidays: [], closed: [], from: "2025-01-01", through: "2027-12-31" } },
  candidate: { name: "C", timeZone: "UTC" },
};

/**
 * What is wrong with application and policy, each by itself: a zone, a region or a policy that nobody knows comes to
 * light only once everything else is well formed, and one answer is to name it all.
 */
function problemsByPart(input: unknown): Problem[] {
  if (!isRecord(input)) return [];
  return [
    ...problemsOf({ application: input["application"], facts: [], now: aPresent }),
    ...problemsOf({ application: blankApplication, policy: input["policy"], facts: [], now: aPresent }),
  ];
}

function problemsOf(input: unknown): Problem[] {
  const request = parse(planRequest, input);
  const resolved = request.error ? request : resolveRequest(request.value);
  const answer = resolved.error ? resolved : plan(resolved.value);
  return isRefusal(answer) ? answer.error.problems : [];
}

function withOptions(input: unknown, { clock, now, policy }: RequestOptions): unknown {
  if (!isRecord(input)) return input;
  const present = now ?? (Object.hasOwn(input, "now") ? input["now"] : clock());
  return { ...input, now: present, ...(policy === undefined ? {} : { policy }) };
}

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
