import type { QueueItem } from "@tact/api/views";
import type { Step } from "@tact/facts";

/** A step that something is done to, and whose it is. */
export interface StepTarget {
  applicationId: string;
  /** The client's name, for what is said about it. */
  client: string;
  /** IANA: days that a step is moved to are days there. */
  employerZone: string;
  step: Pick<Step, "id" | "title" | "touch" | "channel" | "window">;
}

/** Names a step among those of all applications. */
export function stepKey({ applicationId, step }: { applicationId: string; step: { id: string } }): string {
  return `${applicationId} ${step.id}`;
}

/** The application of a step that `stepKey` names. */
export const applicationOfKey = (key: string): string => key.slice(0, key.indexOf(" "));

export function targetOf({ application, client, employer, step }: QueueItem): StepTarget {
  return { applicationId: application.id, client: client.name, employerZone: employer.timeZone, step };
}

/** What marking a step says: it was sent, somebody was called, or it was done. */
export type DoneWord = "sent" | "called" | "done";

export function doneWord({ touch, channel }: Pick<Step, "touch" | "channel">): DoneWord {
  if (!touch) return "done";
  return channel === "phone" ? "called" : "sent";
}
