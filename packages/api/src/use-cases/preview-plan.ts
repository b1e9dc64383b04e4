import { parse, planRequest } from "@tact/facts";
import type { Plan, Refusal } from "@tact/facts";
import { resolveRequest } from "@tact/calendar";
import { isRefusal, plan } from "@tact/rules";
import { z } from "zod";
import { DomainError } from "../errors.ts";
import { openQuery } from "./use-case.ts";

/**
 * Facts in, plan out; nothing is read from or written to the database.
 * @param input a plan request as the edges take it: the calendar may be a region, zones are names.
 * @throws DomainError `invalid-input` with every problem, or `calendar-out-of-range`.
 */
export function planOfRequest(input: unknown): Plan {
  const request = parse(planRequest, input);
  if (request.error) throw refused(request);
  const resolved = resolveRequest(request.value);
  if (resolved.error) throw refused(resolved);
  const answer = plan(resolved.value);
  if (isRefusal(answer)) throw refused(answer);
  return answer;
}

/** The plan of a request, for anybody: nothing is read from or written to the database. @throws DomainError as `planOfRequest` */
export const previewPlan = openQuery("previewPlan", { input: z.unknown() }, async (_deps, _scope, input): Promise<Plan> => planOfRequest(input));

const details: Readonly<Record<Refusal["error"]["code"], string>> = {
  "invalid-input": "Some fields are wrong.",
  "calendar-out-of-range": "A date lies outside the years of the employer's calendar.",
};

/** A refusal of the core, or of what prepares its input, as an error of the doors. */
export function refused({ error }: Refusal): DomainError {
  return new DomainError(error.code, details[error.code], error.problems);
}
