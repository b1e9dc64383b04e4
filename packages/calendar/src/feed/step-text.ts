import type { Step, StepKind } from "@tact/facts";
import { calendarName, type DescriptionLine, paragraphsInText, zoneLines } from "./entry-text.ts";
import type { FeedEvent, FeedForm, FeedPrivacy } from "./feed-document.ts";
import { briefText, plainText } from "./plain-text.ts";
import type { WindowInstants } from "./window-in-words.ts";
import { windowInWords } from "./window-in-words.ts";

const mostReasons = 10;
const mostLinesToSay = 2;

/** What a step is, without a name in it: for calendars that others may look into. */
const plainTitles: Readonly<Record<StepKind, string>> = {
  "prepare-questions": "Prepare questions",
  debrief: "Write down the interview",
  "thank-you": "Thank-you note",
  "debrief-recruiter": "Call the recruiter",
  "decision-follow-up": "Follow up",
  "ask-new-timeline": "Ask about the timeline",
  "delay-follow-up": "Follow up",
  "check-in": "Check in",
  "long-wait": "Check in",
  "let-go": "Let go",
  "keep-options-open": "Keep options open",
  "promised-item": "Send what was promised",
  "missed-call": "Missed call",
  expedite: "Tell them about the other offer",
  "acknowledge-offer": "Acknowledge the offer",
  "answer-offer": "Answer the offer",
  "gracious-reply": "Reply",
};

/** The line that a calendar shows. With `initials` it names nobody, with `busy` nothing. */
export function stepSummary(event: FeedEvent, privacy: FeedPrivacy, form: FeedForm): string {
  if (privacy === "busy") return form === "tasks" ? "To do" : "Busy";
  const condition = event.step.firmness === "if-no-answer" ? " (if no answer)" : "";
  return calendarName(event, privacy, titleOf(event.step, privacy)) + condition;
}

/**
 * What a calendar shows below: the step, its window at the employer's and on the reader's clock, why, what to say, and
 * where to go on. Nothing for `busy`; no name and no reason for `initials`.
 */
export function stepDescription(
  event: FeedEvent,
  privacy: FeedPrivacy,
  readerTimeZone: string,
  window: WindowInstants,
  goOn: DescriptionLine | undefined,
): string | undefined {
  if (privacy === "busy") return undefined;
  const { step } = event;
  const full = privacy === "full";
  const client = event.clientName === undefined ? "" : `, for ${plainText(event.clientName)}`;
  const title = titleOf(step, privacy);
  const what = full ? [title, `${plainText(event.role)} at ${plainText(event.employerName)}${client}`] : [title];
  const windows = zoneLines(event.employerTimeZone, readerTimeZone, (zone) => windowInWords(window, zone));
  return paragraphsInText([
    [...what, ...windows, ...conditionsOf(event)],
    full ? titled("Why:", step.because.slice(0, mostReasons).map(({ text }) => `- ${plainText(text)}`)) : [],
    full ? titled(step.touch ? "What to say:" : "In short:", (event.say ?? []).slice(0, mostLinesToSay)) : [],
    goOn === undefined ? [] : [goOn],
  ]);
}

function titleOf(step: Step, privacy: FeedPrivacy): string {
  return (privacy === "full" && briefText(step.title, 200)) || plainTitles[step.kind];
}

function conditionsOf({ step }: FeedEvent): string[] {
  const lines: string[] = [];
  if (step.firmness === "if-no-answer") lines.push("Only if no answer has come by then.");
  if (step.basis === "assumed") lines.push("No decision date is known: this one rests on an assumed date.");
  return lines;
}

function titled(title: string, lines: string[]): string[] {
  const filled = lines.filter((line) => plainText(line) !== "");
  return filled.length === 0 ? [] : [title, ...filled];
}
