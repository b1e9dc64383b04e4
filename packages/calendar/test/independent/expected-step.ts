import type { StepKind, Window } from "@tact/facts";
import type { FeedDocument, FeedEvent } from "../../src/index.ts";
import { atMost, entryName, oneLine, webAddress } from "./expected-text.ts";
import { dayOf, millisecondsOf, onBothClocks, onTheClock, utc } from "./expected-time.ts";
import { uidOf } from "./expected-uid.ts";
import type { EntryReading } from "./reading.ts";

const wholeDayKinds: readonly StepKind[] = ["keep-options-open", "let-go"];

/** What a step should be read as, an event or a task. */
export function stepReading(document: FeedDocument, event: FeedEvent): EntryReading {
  const { step, organisation, application = "" } = event;
  const tasks = document.form === "tasks";
  const privacy = event.privacy ?? document.privacy ?? "full";
  const summary = privacy === "busy" ? (tasks ? "To do" : "Busy") : summaryOf(event, privacy);
  const url = webAddress(event.url);
  const wholeDay = wholeDayKinds.includes(step.kind);
  const rings = tasks ? utc(millisecondsOf(step.window.ideal)) : wholeDay ? 9 * 3600 : 0;
  return {
    kind: tasks ? "task" : "event",
    uid: uidOf(tasks ? "task" : "step", organisation, application, step.lineage),
    sequence: event.sequence,
    summary,
    description: privacy === "busy" ? null : descriptionOf(document, event, privacy, url),
    url: privacy === "busy" ? null : url,
    location: null,
    status: tasks ? "NEEDS-ACTION" : step.firmness === "if-no-answer" ? "TENTATIVE" : "CONFIRMED",
    blocks: false,
    ...(tasks ? taskSpan(step.window, wholeDay) : wholeDay ? dayOf(step.window.ideal.slice(0, 10)) : halfAnHour(step.window)),
    alarms: step.status === "late" ? [] : [{ action: "DISPLAY", rings, description: summary }],
  };
}

/** From the ideal moment, not beyond the window unless that ends there. */
function halfAnHour({ ideal, closes }: Window): Pick<EntryReading, "starts" | "ends"> {
  const starts = millisecondsOf(ideal);
  const latest = millisecondsOf(closes);
  const ends = latest > starts && latest < starts + 1_800_000 ? latest : starts + 1_800_000;
  return { starts: utc(starts), ends: utc(ends) };
}

/** From where the window opens to where it grows late; without a start where the two are one. */
function taskSpan({ opens, by }: Window, wholeDay: boolean): Pick<EntryReading, "starts" | "ends"> {
  const shown = (time: string) => (wholeDay ? time.slice(0, 10) : utc(millisecondsOf(time)));
  return { starts: shown(opens) < shown(by) ? shown(opens) : null, ends: shown(by) };
}

const namelessTitles: Readonly<Record<StepKind, string>> = {
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

function titleOf({ step }: FeedEvent, privacy: "full" | "initials"): string {
  const own = privacy === "full" ? atMost(200, step.title) : "";
  return own === "" ? namelessTitles[step.kind] : own;
}

function summaryOf(event: FeedEvent, privacy: "full" | "initials"): string {
  return entryName(event, privacy, titleOf(event, privacy)) + (event.step.firmness === "if-no-answer" ? " (if no answer)" : "");
}

function descriptionOf(document: FeedDocument, event: FeedEvent, privacy: "full" | "initials", url: string | null): string {
  const { step, clientName, say = [], employerTimeZone } = event;
  const full = privacy === "full";
  const whose = clientName === undefined ? "" : `, for ${oneLine(clientName)}`;
  const reasons = step.because.slice(0, 10).map(({ text }) => `- ${oneLine(text)}`);
  const words = say.slice(0, 2).filter((line) => oneLine(line) !== "");
  const paragraphs = [
    [
      titleOf(event, privacy),
      ...(full ? [`${oneLine(event.role)} at ${oneLine(event.employerName)}${whose}`] : []),
      ...onBothClocks(employerTimeZone, document.readerTimeZone, (zone) => windowIn(step.window, zone)),
      ...(step.firmness === "if-no-answer" ? ["Only if no answer has come by then."] : []),
      ...(step.basis === "assumed" ? ["No decision date is known: this one rests on an assumed date."] : []),
    ],
    full && reasons.length > 0 ? ["Why:", ...reasons] : [],
    full && words.length > 0 ? [step.touch ? "What to say:" : "In short:", ...words] : [],
  ];
  const texts = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => atMost(500, line)).join("\n"));
  return [...texts, ...(url === null ? [] : [url])].join("\n\n");
}

/** An edge at the same moment as the one before is not said again. */
function windowIn({ opens, ideal, by, closes }: Window, zone: string): string {
  return [
    `from ${onTheClock(opens, zone)}`,
    same(ideal, opens) ? "" : `best ${onTheClock(ideal, zone)}`,
    same(by, ideal) ? "" : `by ${onTheClock(by, zone)}`,
    same(closes, by) ? "" : `at the latest ${onTheClock(closes, zone)}`,
  ].filter((words) => words !== "").join(", ");
}

function same(a: string, b: string): boolean {
  return millisecondsOf(a) === millisecondsOf(b);
}
