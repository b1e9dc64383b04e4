import type { Problem, ResolvedPlanRequest } from "@tact/facts";
import { parseClock, parseDuration } from "../time/duration.ts";
import { policies, type Policy, type PolicyEdition } from "./editions.ts";
import {
  parameterNames,
  type ParameterName,
  type Parameters,
  type ParameterSpecification,
  parameterTable,
} from "./parameters.ts";

export interface ResolvedPolicy {
  id: string;
  edition: string;
  parameters: Parameters;
}

type Values = Partial<Record<string, string | number>>;

/**
 * The policy in force on the day of an application's first fact: its named policy's edition of that
 * day (the first edition for anything older), with the request's overrides.
 *
 * @param firstDay `YYYY-MM-DD` of the first fact; null where there is none yet, which takes the newest edition.
 */
export function resolvePolicy(
  request: ResolvedPlanRequest["policy"],
  firstDay: string | null,
): { policy: ResolvedPolicy; problems?: never } | { problems: Problem[]; policy?: never } {
  const overrides = typeof request === "object" ? request : null;
  const baseId = typeof request === "string" ? request : (overrides?.extends ?? "standard");
  const base = policies.find(({ id }) => id === baseId);
  if (base === undefined) {
    const pointer = overrides === null ? "/policy" : "/policy/extends";
    const known = policies.map(({ id }) => id).join(", ");
    return { problems: [{ pointer, detail: `names no policy that exists: use one of ${known}`, code: "unknown-policy" }] };
  }
  const edition = editionInForce(base, firstDay);
  const given: Values = { ...edition.parameters, ...overrides?.parameters };
  const { parameters, problems } = Object.keys(given).length === 0 ? standardParameters : readParameters(given);
  if (problems.length > 0) return { problems };
  const id = overrides === null ? base.id : (overrides.id ?? "custom");
  return { policy: { id, edition: edition.from, parameters } };
}

/** The latest edition that had begun on that day. What is older than the first edition is planned with the first. */
export function editionInForce({ editions }: Policy, day: string | null): PolicyEdition {
  if (day === null) return editions.at(-1) ?? editions[0];
  return editions.findLast(({ from }) => from <= day) ?? editions[0];
}

const defaults = Object.fromEntries(
  parameterNames.map((name) => [name, readValue(parameterTable[name].default, parameterTable[name]) ?? Number.NaN]),
) as Record<ParameterName, number>;
const standardParameters: { parameters: Parameters; problems: Problem[] } = { parameters: defaults, problems: [] };

function readParameters(given: Values): { parameters: Parameters; problems: Problem[] } {
  const parameters = { ...defaults };
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(given)) {
    const pointer = `/policy/parameters/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!isParameterName(name)) {
      problems.push({ pointer, detail: "is not a parameter that a policy has", code: "unknown-parameter" });
      continue;
    }
    const specification = parameterTable[name];
    const read = value === undefined ? null : readValue(value, specification);
    if (read === null) {
      problems.push({ pointer, detail: `must be ${shapes[specification.unit]}`, code: "parameter-shape" });
    } else if (outOfBounds(read, specification)) {
      const { least, most } = specification;
      problems.push({ pointer, detail: `must lie between ${least} and ${most}`, code: "parameter-out-of-bounds" });
    } else {
      parameters[name] = read;
    }
  }
  if (problems.length === 0) problems.push(...contradictions(parameters));
  return { parameters, problems };
}

const shapes: Readonly<Record<ParameterSpecification["unit"], string>> = {
  duration: "an ISO 8601 duration, such as PT2H",
  clock: "a time of day as HH:MM",
  "business-days": "a whole number of business days",
  days: "a whole number of days",
  count: "a whole number",
};

function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameterTable, name);
}

function readValue(value: string | number, { unit }: ParameterSpecification): number | null {
  if (unit === "duration") return typeof value === "string" ? parseDuration(value) : null;
  if (unit === "clock") return typeof value === "string" ? parseClock(value) : null;
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

function outOfBounds(value: number, specification: ParameterSpecification): boolean {
  const least = readValue(specification.least, specification) ?? Number.NaN;
  const most = readValue(specification.most, specification) ?? Number.NaN;
  return !(value >= least && value <= most);
}

/** Parameters that contradict each other, such as a window that would close before it opens. */
function contradictions(parameters: Parameters): Problem[] {
  const problems: Problem[] = [];
  for (const name of parameterNames) {
    const { atLeast, atMost }: ParameterSpecification = parameterTable[name];
    const pointer = `/policy/parameters/${name}`;
    if (atLeast !== undefined && isParameterName(atLeast) && parameters[name] < parameters[atLeast]) {
      problems.push({ pointer, detail: `must not be below ${atLeast}`, code: "parameter-out-of-bounds" });
    }
    if (atMost !== undefined && isParameterName(atMost) && parameters[name] > parameters[atMost]) {
      problems.push({ pointer, detail: `must not be above ${atMost}`, code: "parameter-out-of-bounds" });
    }
  }
  return problems;
}
