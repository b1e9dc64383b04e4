import type { PortalApplication, PortalStep, PortalView } from "@tact/api/views";
import { epoch } from "../time/zoned.ts";

/** Steps that are done in one go: the thank-yous of one interview, else one step alone. All of them are open now. */
export interface NowGroup {
  key: string;
  application: PortalApplication;
  steps: readonly [PortalStep, ...PortalStep[]];
}

/** What a step asks for: words to send, a call to make, or something to do for oneself. */
export type Deed = "note" | "call" | "task";

export function deedOf({ touch, channel }: Pick<PortalStep, "touch" | "channel">): Deed {
  if (!touch) return "task";
  return channel === "phone" ? "call" : "note";
}

/** What there is to do now: what is late first, then by what closes first. */
export function nowGroups({ applications }: Pick<PortalView, "applications">): NowGroup[] {
  const groups = applications.flatMap((application) => {
    const now = application.steps.filter(({ status }) => status === "due" || status === "late");
    const together = Map.groupBy(now, ({ id, kind, interview }) => (kind === "thank-you" ? `thanks ${interview}` : id));
    return [...together.values()].map((steps) => ({ key: `${application.id} ${steps[0]?.id}`, application, steps: steps as [PortalStep, ...PortalStep[]] }));
  });
  return groups.toSorted((a, b) => lateFirst(a) - lateFirst(b) || closing(a) - closing(b));
}

// What is for the client alone waits behind what an employer waits for.
const lateFirst = ({ steps: [first] }: NowGroup) => (deedOf(first) === "task" ? 2 : first.status === "late" ? 0 : 1);
const closing = ({ steps }: NowGroup) => Math.min(...steps.map(({ window }) => epoch(window.closes)));

/** A step that is still ahead, with what it belongs to. */
export interface Ahead {
  application: PortalApplication;
  step: PortalStep;
}

/** What comes after, in the order of its days. */
export function stepsAhead({ applications }: Pick<PortalView, "applications">): Ahead[] {
  const planned = applications.flatMap((application) => application.steps.filter(({ status }) => status === "planned").map((step) => ({ application, step })));
  return planned.toSorted((a, b) => epoch(a.step.window.opens) - epoch(b.step.window.opens));
}
