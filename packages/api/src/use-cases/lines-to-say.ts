import type { ApplicationContext } from "@tact/db";
import type { Fact, Plan, Step } from "@tact/facts";
import { draft, inTwoLines } from "@tact/messages";
import { isRefusal } from "@tact/rules";

/** What to say at a step of an application, in two lines at most: of the draft that the step would open with. */
export function linesToSay({ application, client, employer }: ApplicationContext, facts: readonly Fact[], plan: Plan): (step: Step) => string[] | undefined {
  const request = {
    application: {
      id: application.id,
      role: application.role,
      route: application.route,
      employer: { name: employer.name },
      candidate: { name: client.name },
    },
    facts,
  };
  return (step) => {
    const drafts = draft({ request, plan, step: step.id });
    const [first] = isRefusal(drafts) ? [] : drafts;
    return first === undefined ? undefined : inTwoLines(first, request);
  };
}
