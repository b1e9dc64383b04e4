import { resolveRequest } from "@tact/calendar";
import { parse, planRequest, type ResolvedPlanRequest } from "@tact/facts";
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
  const request = parse(planRequest, withOptions(input, options));
  if (request.error) return new Refused(request);
  const resolved = resolveRequest(request.value);
  return resolved.error ? new Refused(resolved) : resolved.value;
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
