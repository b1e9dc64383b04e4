import type { Fact, PlanRequest, Step } from "@tact/facts";
import { stepKinds } from "@tact/facts";
import { draftChannels, type ReviewContext } from "@tact/messages";
import { z } from "zod";

const words = z.string().max(100_000);
const several = z.array(words).max(50);

/** A text with what is known about it, as one line of a stream. */
export const reviewInput = z.strictObject({
  text: z.string(),
  kind: z.enum(stepKinds).optional(),
  channel: z.enum(draftChannels).optional(),
  subject: words.optional(),
  recipient: words.optional(),
  people: several.optional(),
  employer: words.optional(),
  candidate: words.optional(),
  topics: several.optional(),
  item: words.optional(),
  others: several.optional(),
});

/** What a plan request knows about a text for one of its steps. */
export function contextOf({ application, facts }: Pick<PlanRequest, "application" | "facts">, step: Step): ReviewContext {
  const participants = facts.flatMap((fact) => (fact.type === "interview-scheduled" ? (fact.participants ?? []) : []));
  const recipient = participants.find(({ id }) => id === step.to[0])?.name;
  return {
    kind: step.kind,
    ...(step.channel === null ? {} : { channel: step.channel }),
    ...(recipient === undefined ? {} : { recipient }),
    people: [...new Set(participants.map(({ name }) => name))],
    employer: application.employer.name,
    candidate: application.candidate.name,
    topics: facts.flatMap((fact) => topicsOf(fact, step)),
  };
}

function topicsOf(fact: Fact, { interview }: Step): string[] {
  if (fact.type !== "debrief-captured") return [];
  return interview === null || fact.interview === interview ? (fact.topics ?? []) : [];
}
