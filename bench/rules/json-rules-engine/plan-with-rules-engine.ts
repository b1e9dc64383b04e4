import { addKeepOptionsOpen, addOccasions } from "../plain/add-occasions.ts";
import { addStep } from "../plain/add-step.ts";
import type { PlainApplication, PlainFact } from "../plain/facts.ts";
import { inOrder, nextOf, type PlainPlan, type PlainStep, stateOf } from "../plain/plan.ts";
import { readWaits } from "../plain/waits.ts";
import { readWishes } from "../plain/wishes.ts";
import { Conversation } from "./conversation.ts";
import { enquiryEngine } from "./enquiry-rules.ts";
import { askAboutInterview } from "./interview-steps.ts";
import { askAboutOccasions } from "./occasions.ts";

/** The standard policy as rules of json-rules-engine: one run per interview, per fact that calls for a step, per wait. */
export async function planWithRulesEngine(application: PlainApplication): Promise<PlainPlan> {
  const steps: PlainStep[] = [];
  const wishes = readWishes(application);
  const reading = readWaits(application);
  for (const interview of reading.interviews) await askAboutInterview(steps, application, reading, interview, wishes);
  const taken: PlainFact[] = [];
  const occasions = await askAboutOccasions(application, reading, taken);
  addOccasions(steps, application, reading.outcome, occasions, wishes);
  for (const stretch of reading.stretches) {
    const isPresent = stretch === reading.present;
    const conversation = new Conversation(application, stretch, occasions, taken, wishes);
    const { events } = await enquiryEngine.run({
      conversation,
      enquiriesLeft: conversation.left,
      isPresent,
      beginsWithWord: stretch.word !== null,
      decisionKnown: !Number.isNaN(stretch.decision),
    });
    for (const { id, kind, window, isDone } of conversation.chain) {
      if (isDone || isPresent) addStep(steps, id, kind, window, isDone, wishes.noContact && kind !== "let-go", wishes, application.now);
    }
    if (events.some(({ type }) => type === "aside")) addKeepOptionsOpen(steps, application, stretch, wishes);
  }
  steps.sort(inOrder);
  return { state: stateOf(application, reading), next: nextOf(steps), steps };
}
