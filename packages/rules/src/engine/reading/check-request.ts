import type { Problem, ResolvedPlanRequest } from "@tact/facts";

/** What is wrong with a well-formed request: every problem at once. */
export function checkRequest({ application, facts, zones }: ResolvedPlanRequest): Problem[] {
  const problems: Problem[] = [];
  const { calendar, timeZone } = application.employer;
  if (!Object.hasOwn(zones, timeZone)) {
    problems.push({
      pointer: "/application/employer/timeZone",
      detail: `has no zone table in the request: resolve ${timeZone} first`,
      code: "unknown-zone",
    });
  }
  if (calendar.from > calendar.through) {
    problems.push({ pointer: "/application/employer/calendar/through", detail: "must not lie before from", code: "range-reversed" });
  }
  for (const [index, { from, to }] of calendar.closed.entries()) {
    if (from <= to) continue;
    const pointer = `/application/employer/calendar/closed/${index}/to`;
    problems.push({ pointer, detail: "must not lie before from", code: "range-reversed" });
  }
  const seen = new Set<string>();
  for (const [index, { id }] of facts.entries()) {
    if (seen.has(id)) {
      const detail = `is used by an earlier fact: ${id}. Give every fact an id of its own`;
      problems.push({ pointer: `/facts/${index}/id`, detail, code: "duplicate-fact-id" });
    }
    seen.add(id);
  }
  return problems;
}
