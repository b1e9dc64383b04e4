import { addKeepOptionsOpen, addOccasions } from "../plain/add-occasions.ts";
import type { Interview } from "../plain/interviews.ts";
import type { PlainApplication, PlainFact } from "../plain/facts.ts";
import { inOrder, nextOf, type PlainPlan, type PlainStep, stateOf } from "../plain/plan.ts";
import { readWaits } from "../plain/waits.ts";
import { readWishes } from "../plain/wishes.ts";
import { planEnquiries } from "./enquiries.ts";
import { planInterview } from "./interview-steps.ts";
import { planOccasions } from "./occasions.ts";

/** The standard policy as somebody would write it who wants nothing but the dates. */
export function planByHand(application: PlainApplication): PlainPlan {
  const steps: PlainStep[] = [];
  const wishes = readWishes(application);
  const reading = readWaits(application);
  const { interviews, outcome } = reading;
  for (let index = 0; index < interviews.length; index += 1) {
    planInterview(steps, application, interviews, interviews[index] as Interview, outcome, wishes);
  }
  const taken: PlainFact[] = [];
  const occasions = planOccasions(application, reading, taken);
  addOccasions(steps, application, outcome, occasions, wishes);
  if (reading.present !== null) addKeepOptionsOpen(steps, application, reading.present, wishes);
  planEnquiries(steps, application, reading, occasions, taken, wishes);
  steps.sort(inOrder);
  return { state: stateOf(application, reading), next: nextOf(steps), steps };
}
