import type { PlainApplication, PlainFact } from "../plain/facts.ts";
import type { Interview } from "../plain/interviews.ts";
import { addStep } from "../plain/add-step.ts";
import type { PlainStep } from "../plain/plan.ts";
import { isThanked, pinnedThanks } from "../plain/thanks.ts";
import { minute } from "../plain/wall-clock.ts";
import { type Reading, saysDecision } from "../plain/waits.ts";
import { debriefWindow, latestThanks, morningThanksWindow, type PlainWindow, questionsWindow, thanksWindow } from "../plain/windows.ts";
import { pinOf, type Wishes } from "../plain/wishes.ts";
import { interviewEngine, type InterviewQuestions } from "./interview-rules.ts";

/** Asks the rules about one interview and writes the steps of their events. */
export async function askAboutInterview(
  steps: PlainStep[],
  application: PlainApplication,
  { interviews, outcome }: Reading,
  interview: Interview,
  wishes: Wishes,
): Promise<void> {
  const { id: app, now } = application;
  const { id, people } = interview;
  const names = people.filter(({ role }) => role !== "coordinator").map((person) => person.id);
  const thanked = (names.length === 0 ? [""] : names).map((name) => ({ name, isDone: isThanked(application, interviews, interview, name) }));
  const questions = questionsAbout(application, interviews, interview, outcome, wishes, thanked.some(({ isDone }) => isDone));
  const { events } = await interviewEngine.run({ ...questions });
  for (const { params } of events) {
    const { kind, window } = params as { kind: PlainStep["kind"]; window: string };
    const days = windowNamed(window, interview, application);
    switch (kind) {
      case "prepare-questions":
        addStep(steps, `${app}.${kind}.${id}`, kind, days, questions.asked, false, wishes, now);
        break;
      case "debrief":
        addStep(steps, `${app}.${kind}.${id}`, kind, days, questions.debriefed, false, wishes, now);
        break;
      case "debrief-recruiter":
        addStep(steps, `${app}.${kind}.${id}`, kind, days, questions.recruiterThanked, false, wishes, now);
        break;
      default:
        for (const { name, isDone } of thanked) {
          if (!isDone && (questions.throughRecruiter || !questions.asksForThanks)) continue;
          const step = name === "" ? `${app}.${kind}.${id}` : `${app}.${kind}.${id}.${name}`;
          const pin = wishes.hasPins ? pinOf(application, step) : null;
          const stands = pin === null ? days : pinnedThanks(pin.on, interview.day, days, application);
          addStep(steps, step, kind, stands, isDone, wishes.noThanks || wishes.noContact, wishes, now);
        }
    }
  }
}

function questionsAbout(
  application: PlainApplication,
  interviews: readonly Interview[],
  interview: Interview,
  outcome: PlainFact | null,
  wishes: Wishes,
  anyoneThanked: boolean,
): InterviewQuestions {
  const { facts, isThroughAgency } = application;
  const { id, day, starts, ends, counts } = interview;
  const ended = outcome !== null && outcome.type !== "offer-received";
  const stands = counts && !ended;
  const captured = facts.filter((fact) => fact.type === "debrief-captured" && fact.interview === id && !(ended && fact.at > outcome.at));
  const throughRecruiter = isThroughAgency || wishes.throughRecruiter;
  return {
    stands,
    asksForThanks: stands && outcome === null,
    dateSaid: facts.some((fact) => fact.at <= starts && saysDecision(fact, application, day)),
    asked: captured.some(({ timelineAsked }) => timelineAsked),
    debriefed: captured.length > 0,
    minutesLeft: (latestThanks(day, application) - ends) / minute,
    throughAgency: isThroughAgency,
    throughRecruiter,
    anyoneThanked,
    recruiterThanked: throughRecruiter && isThanked(application, interviews, interview, ""),
  };
}

function windowNamed(name: string, { starts, ends, day }: Interview, application: PlainApplication): PlainWindow {
  switch (name) {
    case "before":
      return questionsWindow(starts);
    case "after":
      return debriefWindow(ends);
    case "same-day":
      return thanksWindow(day, ends, application);
    default:
      return morningThanksWindow(day, ends, application);
  }
}
