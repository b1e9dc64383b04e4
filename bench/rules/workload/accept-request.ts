import { resolveRequest } from "@tact/calendar";
import { parse, planRequest, type ResolvedPlanRequest } from "@tact/facts";

/** A request as it comes from outside: checked by the schema, its zones resolved to tables. */
export function acceptRequest(input: unknown): ResolvedPlanRequest {
  const parsed = parse(planRequest, input);
  if (parsed.error !== undefined) throw new Error(JSON.stringify(parsed.error));
  const resolved = resolveRequest(parsed.value);
  if (resolved.error !== undefined) throw new Error(JSON.stringify(resolved.error));
  return resolved.value;
}
