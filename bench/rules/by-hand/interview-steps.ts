import type { Day, Person, PlainApplication, PlainFact } from "../plain/facts.ts";
import type { Interview } from "../plain/interviews.ts";
import type { PlainStep } from "../plain/plan.ts";
import { isThanked, pinnedThanks } from "../plain/thanks.ts";
import { hour } from "../plain/wall-clock.ts";
import { saysDecision } from "../plain/waits.ts";
import { debriefWindow, latestThanks, morningThanksWindow, type PlainWindow, questionsWindow, thanksWindow } from "../plain/windows.ts";
import { addStep } from "../plain/add-step.ts";
import { pinOf, type Wishes } from "../plain/wishes.ts";

/** What one interview asks for: questions, a debrief, thanks. */
export function planInterview(
  steps: PlainStep[],
  application: PlainApplication,
  interviews: readonly Interview[],
  interview: Interview,
  outcome: PlainFact | null,
  wishes: Wishes,
): void {
  const { facts, now } = application;
  const { starts, ends, id, counts } = interview;
  const ended = outcome !== null && outcome.type !== "offer-received";
  let dateSaid = false;
  let debriefed = false;
  let asked = false;
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index] as PlainFact;
    if (fact.type === "debrief-captured") {
      if (fact.interview === id && !(ended && fact.at > outcome.at)) {
        debriefed = true;
        if (fact.timelineAsked) asked = true;
      }
    } else if (!dateSaid && fact.at <= starts) dateSaid = saysDecision(fact, application, interview.day);
  }
  const keeps = counts && !ended;
  if (!dateSaid && (asked || keeps)) {
    addStep(steps, `${application.id}.prepare-questions.${id}`, "prepare-questions", questionsWindow(starts), asked, false, wishes, now);
  }
  if (debriefed || keeps) {
    addStep(steps, `${application.id}.debrief.${id}`, "debrief", debriefWindow(ends), debriefed, false, wishes, now);
  }
  planThanks(steps, application, interviews, interview, keeps && outcome === null, wishes);
}

function planThanks(
  steps: PlainStep[],
  application: PlainApplication,
  interviews: readonly Interview[],
  interview: Interview,
  keeps: boolean,
  wishes: Wishes,
): void {
  const { id: app, now } = application;
  const { day, ends } = interview;
  const isLate = ends + hour > latestThanks(day, application);
  const window = isLate ? morningThanksWindow(day, ends, application) : thanksWindow(day, ends, application);

  const through = application.isThroughAgency || wishes.throughRecruiter;
  let named = 0;
  for (let index = 0; index < interview.people.length; index += 1) {
    const person = interview.people[index] as Person;
    if (person.role === "coordinator") continue;
    named += 1;
    if (application.isThroughAgency) continue;
    const isDone = isThanked(application, interviews, interview, person.id);
    if (!isDone && (through || !keeps)) continue;
    const id = `${app}.thank-you.${interview.id}.${person.id}`;
    addThanks(steps, application, id, day, window, isDone, wishes);
  }
  if (named === 0 && !application.isThroughAgency) {
    const isDone = isThanked(application, interviews, interview, "");
    if (isDone || (keeps && !through)) {
      addThanks(steps, application, `${app}.thank-you.${interview.id}`, day, window, isDone, wishes);
    }
  }
  if (through) {
    const isDone = isThanked(application, interviews, interview, "");
    if (isDone || keeps) {
      addStep(steps, `${app}.debrief-recruiter.${interview.id}`, "debrief-recruiter", window, isDone, false, wishes, now);
    }
  }
}

function addThanks(
  steps: PlainStep[],
  application: PlainApplication,
  id: string,
  day: Day,
  window: PlainWindow,
  isDone: boolean,
  wishes: Wishes,
): void {
  const pin = wishes.hasPins ? pinOf(application, id) : null;
  const stands = pin === null ? window : pinnedThanks(pin.on, day, window, application);
  addStep(steps, id, "thank-you", stands, isDone, wishes.noThanks || wishes.noContact, wishes, application.now);
}
