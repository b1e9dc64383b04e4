import type { ApplicationContext, PlanRevisionRow } from "@tact/db";
import type { Fact, Step } from "@tact/facts";
import { draft, inTwoLines } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import { draftRequestOf } from "./draft-request-of.ts";

type Lines = Map<string, string[] | undefined>;

/** Of the plans that were rendered last: of a caseload one changes at a time, and drafting is what takes longest. */
const known = new Map<string, Lines>();
const mostKnown = 2000;

/** What to say at a step of an application, in two lines at most: of the draft that the step would open with. */
export function linesToSay(context: ApplicationContext, facts: readonly Fact[], revision: PlanRevisionRow): (step: Step) => string[] | undefined {
  const request = draftRequestOf(context, facts);
  // Facts come with a new revision; a name does not.
  const lines = linesOf(JSON.stringify([context.application.orgId, revision.id, request.application]));
  return ({ id }) => {
    if (!lines.has(id)) {
      const drafts = draft({ request, plan: revision.plan, step: id });
      const [first] = isRefusal(drafts) ? [] : drafts;
      lines.set(id, first === undefined ? undefined : inTwoLines(first, request));
    }
    return lines.get(id);
  };
}

function linesOf(key: string): Lines {
  const lines: Lines = known.get(key) ?? new Map();
  known.delete(key);
  known.set(key, lines);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return lines;
}
