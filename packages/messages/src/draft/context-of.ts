import { english } from "../catalogue/english.ts";
import type { ReviewContext } from "../review/review-types.ts";
import type { DraftInput } from "./draft-types.ts";
import { cutPhrase } from "../text/clean.ts";
import { rooms } from "./material.ts";
import { storyOf } from "./story.ts";

/**
 * What a review may know about a message for a step: its kind, the people, the company, what was discussed and promised.
 * For a step that the plan does not have, nothing.
 *
 * @param recipient Id of the participant it goes to; where it is left out, the first whom the step goes to.
 */
export function contextOf({ request, plan, step: id, channel, language }: Omit<DraftInput, "tone">, recipient?: string): ReviewContext {
  const step = plan.steps.find((one) => one.id === id);
  if (step === undefined) return {};
  const { interview, addressees, debriefs, item } = storyOf({ request, plan }, step);
  const person = recipient === undefined ? addressees[0]?.person : (interview?.people.find((one) => one.id === recipient) ?? addressees.find((one) => one.id === recipient)?.person);
  const topics = debriefs.filter(({ participant }) => participant === undefined || person === undefined || participant === person?.id);
  return {
    kind: step.kind,
    channel,
    recipient: step.touch ? person?.name : undefined,
    people: interview?.people.map(({ name }) => name) ?? [],
    employer: request.application.employer.name,
    candidate: step.touch ? request.application.candidate.name : undefined,
    role: request.application.role,
    topics: topics.flatMap((fact) => fact.topics ?? []),
    item: item === null ? undefined : cutPhrase(item.what, rooms[0].topic, (language ?? english).review.lexicon),
    language,
  };
}
