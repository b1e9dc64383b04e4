import type { Step, StepKind } from "@tact/facts";
import type { FeedEvent, FeedPrivacy } from "./feed-document.ts";
import { briefText, plainText } from "./plain-text.ts";
import type { WindowInstants } from "./window-in-words.ts";
import { placeOf, windowInWords } from "./window-in-words.ts";

const longestLine = 500;
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
export function summaryOf(event: FeedEvent, privacy: FeedPrivacy): string {
  if (privacy === "busy") return "Busy";
  const full = privacy === "full";
  const name = (text: string) => (full ? briefText(text, 200) : initialsOf(text));
  const title = titleOf(event.step, privacy);
  const client = name(event.clientName ?? "");
  const employer = name(event.employerName);
  const condition = event.step.firmness === "if-no-answer" ? " (if no answer)" : "";
  return `${client === "" ? "" : `${client}: `}${title}${employer === "" ? "" : ` · ${employer}`}${condition}`;
}

/**
 * What a calendar shows below: the step, its window at the employer's and on the reader's clock, why, what to say, and
 * where to go on. Nothing for `busy`; no name and no reason for `initials`.
 */
export function descriptionOf(
  event: FeedEvent,
  privacy: FeedPrivacy,
  readerTimeZone: string,
  window: WindowInstants,
  link: string | undefined,
): string | undefined {
  if (privacy === "busy") return undefined;
  const { step } = event;
  const full = privacy === "full";
  const client = event.clientName === undefined ? "" : `, for ${plainText(event.clientName)}`;
  const title = titleOf(step, privacy);
  const what = full ? [title, `${plainText(event.role)} at ${plainText(event.employerName)}${client}`] : [title];
  const paragraphs = [
    [...what, ...windowLines(window, event.employerTimeZone, readerTimeZone), ...conditionsOf(event)],
    full ? titled("Why:", step.because.slice(0, mostReasons).map(({ text }) => `- ${plainText(text)}`)) : [],
    full ? titled("What to say:", (event.say ?? []).slice(0, mostLinesToSay)) : [],
    link === undefined ? [] : [link],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => (line === link ? line : briefText(line, longestLine))).join("\n"))
    .join("\n\n");
}

function titleOf(step: Step, privacy: FeedPrivacy): string {
  return (privacy === "full" && briefText(step.title, 200)) || plainTitles[step.kind];
}

function windowLines(window: WindowInstants, employerTimeZone: string, readerTimeZone: string): string[] {
  const theirs = windowInWords(window, employerTimeZone);
  const yours = readerTimeZone === employerTimeZone ? theirs : windowInWords(window, readerTimeZone);
  const lines: string[] = [];
  if (theirs !== undefined) lines.push(`${placeOf(employerTimeZone)} time: ${theirs}`);
  if (yours !== undefined && yours !== theirs) lines.push(`Your time (${placeOf(readerTimeZone)}): ${yours}`);
  return lines;
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

/** `M.O.` for Maya Okafor. */
function initialsOf(name: string): string {
  return plainText(name)
    .split(/\s+/)
    .flatMap((word) => word.match(/[\p{L}\p{N}]/u) ?? [])
    .map((initial) => `${initial.toUpperCase()}.`)
    .slice(0, 4)
    .join("");
}
