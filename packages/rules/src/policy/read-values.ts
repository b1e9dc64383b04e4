import type { Problem } from "@tact/facts";
import { parseClock, parseDuration } from "../time/duration.ts";
import {
  type ParameterName,
  parameterNames,
  type Parameters,
  type ParameterSpecification,
  parameterTable,
  type ParameterUnit,
} from "./parameters.ts";

type Written = string | number;
type Mutable = Record<ParameterName, number>;

/** What values are changed from: as written, for the messages, and as the rules compute with them. */
export interface Base {
  id: string;
  written: Readonly<Record<ParameterName, Written>>;
  parameters: Parameters;
}

export type ReadValues = { parameters: Parameters; problems?: never } | { problems: Problem[]; parameters?: never };

interface Unit {
  /** What a value must be, for the message. */
  shape: string;
  /** The word after a number; empty where the value says its unit itself. */
  word: string;
  /** As the rules compute with it; null where the value has another shape. */
  read(value: Written): number | null;
}

const whole = (value: Written) => (typeof value === "number" && Number.isInteger(value) ? value : null);

const units: Readonly<Record<ParameterUnit, Unit>> = {
  duration: { shape: "an ISO 8601 duration, such as PT2H", word: "", read: (value) => (typeof value === "string" ? parseDuration(value) : null) },
  clock: { shape: "a time of day as HH:MM, such as 09:30", word: "", read: (value) => (typeof value === "string" ? parseClock(value) : null) },
  "business-days": { shape: "a whole number of business days", word: " business days", read: whole },
  days: { shape: "a whole number of days", word: " days", read: whole },
  count: { shape: "a whole number", word: "", read: whole },
};

const bounds = Object.fromEntries(
  parameterNames.map((name) => {
    const { unit, least, most } = parameterTable[name];
    return [name, { least: units[unit].read(least) ?? Number.NaN, most: units[unit].read(most) ?? Number.NaN }];
  }),
) as Record<ParameterName, { least: number; most: number }>;

function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameterTable, name);
}

const pointerTo = (name: string) => `/policy/parameters/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** A policy's own values, which are right by a test: every one read. */
export function readWritten(written: Readonly<Record<ParameterName, Written>>): Parameters {
  return Object.fromEntries(
    parameterNames.map((name) => [name, units[parameterTable[name].unit].read(written[name]) ?? Number.NaN]),
  ) as Mutable;
}

/** The values of `base` with those given in their place, or everything that is wrong with these. */
export function readValues(given: Readonly<Record<string, Written | undefined>>, base: Base): ReadValues {
  const parameters: Mutable = { ...base.parameters };
  const problems: Problem[] = [];
  let unknown = 0;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (isParameterName(name)) {
      const read = readValue(name, value, base);
      if (typeof read === "number") parameters[name] = read;
      else problems.push(read);
    } else {
      // All the names once, so that a long list of wrong ones is not answered with a book.
      const known = unknown === 0 ? `: the names are ${parameterNames.join(", ")}` : "";
      problems.push({ pointer: pointerTo(name), detail: `is not a parameter that a policy has${known}`, code: "unknown-parameter" });
      unknown += 1;
    }
  }
  if (problems.length === 0) problems.push(...contradictions(parameters, given, base));
  return problems.length === 0 ? { parameters } : { problems };
}

function readValue(name: ParameterName, value: Written, { id, written }: Base): number | Problem {
  const { unit, least, most } = parameterTable[name];
  const { shape, word, read } = units[unit];
  const pointer = pointerTo(name);
  const number = read(value);
  const keep = `or leave it out to keep ${written[name]} of ${id}`;
  if (number === null) {
    return { pointer, detail: `must be ${shape}, and is ${JSON.stringify(value)}: correct it, ${keep}`, code: "parameter-shape" };
  }
  if (number >= bounds[name].least && number <= bounds[name].most) return number;
  const detail = `must lie between ${least} and ${most}${word}, and is ${value}: choose a value within, ${keep}`;
  return { pointer, detail, code: "parameter-out-of-bounds" };
}

/** Pairs of which the first may not be below the second. */
const ordered: readonly (readonly [ParameterName, ParameterName])[] = parameterNames.flatMap((name) => {
  const { atLeast, atMost }: ParameterSpecification = parameterTable[name];
  return [
    ...(atLeast !== undefined && isParameterName(atLeast) ? [[name, atLeast] as const] : []),
    ...(atMost !== undefined && isParameterName(atMost) ? [[atMost, name] as const] : []),
  ];
});

/** Values that contradict each other, such as a window that would close before it opens. Said where it was given. */
function contradictions(parameters: Parameters, given: Readonly<Record<string, Written | undefined>>, { id, written }: Base): Problem[] {
  const problems: Problem[] = [];
  const isGiven = (name: string) => Object.hasOwn(given, name) && given[name] !== undefined;
  const value = (name: ParameterName) => (isGiven(name) ? `${given[name]}` : `${written[name]} (of ${id})`);
  for (const [upper, lower] of ordered) {
    if (parameters[upper] >= parameters[lower]) continue;
    const detail = isGiven(upper)
      ? `is ${value(upper)} and must not be below ${lower}, which is ${value(lower)}: raise it, or lower ${lower}`
      : `is ${value(lower)} and must not be above ${upper}, which is ${value(upper)}: lower it, or raise ${upper} as well`;
    problems.push({ pointer: pointerTo(isGiven(upper) ? upper : lower), detail, code: "parameter-out-of-bounds" });
  }
  return problems;
}
