import type { FeedDocument, FeedInterview } from "../../src/index.ts";
import { atMost, entryName, oneLine, webAddress } from "./expected-text.ts";
import { millisecondsOf, onBothClocks, onTheClock, utc } from "./expected-time.ts";
import { uidOf } from "./expected-uid.ts";
import type { EntryReading } from "./reading.ts";

/** What an interview should be read as. */
export function interviewReading(document: FeedDocument, interview: FeedInterview): EntryReading {
  const { organisation, application, interview: id, createdAt, lastModified } = interview;
  const privacy = interview.privacy ?? document.privacy ?? "full";
  const full = privacy === "full";
  const cancelled = interview.cancelledAt !== undefined;
  const summary = summaryOf(interview, privacy);
  const url = webAddress(interview.url);
  const joinUrl = full && !cancelled ? webAddress(interview.joinUrl) : null;
  const span = spanOf(interview);
  return {
    kind: "event",
    uid: uidOf("interview", organisation, application, id),
    sequence: Math.max(0, secondsOf(lastModified) - secondsOf(createdAt)),
    summary,
    description: privacy === "busy" ? null : descriptionOf(document, interview, span, url, joinUrl),
    url: privacy === "busy" ? null : url,
    location: full ? atMost(500, interview.place ?? "") || joinUrl : null,
    status: cancelled ? "CANCELLED" : "CONFIRMED",
    blocks: !cancelled,
    ...span,
    alarms: cancelled || interview.ended === true ? [] : [{ action: "DISPLAY", rings: -15 * 60, description: summary }],
  };
}

function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

interface Span {
  starts: string;
  ends: string;
}

/** One that ends when it begins, or before, is given half an hour. */
function spanOf({ starts, ends }: FeedInterview): Span {
  const [from, to] = [utc(millisecondsOf(starts)), utc(millisecondsOf(ends))];
  return { starts: from, ends: to > from ? to : utc(Date.parse(from) + 1_800_000) };
}

function summaryOf(interview: FeedInterview, privacy: "full" | "initials" | "busy"): string {
  const cancelled = interview.cancelledAt !== undefined;
  if (privacy === "busy") return cancelled ? "Cancelled" : "Busy";
  const stage = privacy === "full" ? atMost(100, interview.stage ?? "") : "";
  return entryName(interview, privacy, [cancelled ? "Cancelled: " : "", "Interview", stage === "" ? "" : ` (${stage})`].join(""));
}

function descriptionOf({ readerTimeZone, privacy: ofAll }: FeedDocument, interview: FeedInterview, span: Span, url: string | null, joinUrl: string | null): string {
  const full = (interview.privacy ?? ofAll ?? "full") === "full";
  const whose = interview.clientName === undefined ? "" : `, for ${oneLine(interview.clientName)}`;
  const paragraphs = [
    [
      interview.cancelledAt === undefined ? "" : "The employer called it off.",
      full ? `${oneLine(interview.role)} at ${oneLine(interview.employerName)}${whose}` : "",
      ...onBothClocks(interview.employerTimeZone, readerTimeZone, (zone) => hoursIn(span, zone)),
    ],
    full ? [whereOf(interview), whoOf(interview)] : [],
  ];
  const texts = paragraphs.map((lines) => lines.filter((line) => line !== "").map((line) => atMost(500, line)));
  if (joinUrl !== null) texts[1]?.push(`Join: ${joinUrl}`);
  if (url !== null) texts.push([url]);
  return texts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
}

function whereOf({ format, place = "" }: FeedInterview): string {
  const how = format === undefined ? "" : { phone: "By phone", video: "By video", onsite: "On site" }[format];
  return [how, oneLine(place)].filter((words) => words !== "").join(": ");
}

function whoOf({ participants = [] }: FeedInterview): string {
  const names = participants.map((name) => atMost(80, name)).filter((name) => name !== "");
  if (names.length === 0) return "";
  return `With ${names.slice(0, 10).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;
}

/** The day is said once where it ends on the same. */
function hoursIn({ starts, ends }: Span, zone: string): string {
  const [from, to] = [onTheClock(starts, zone), onTheClock(ends, zone)];
  return `${from} to ${from.slice(0, -6) === to.slice(0, -6) ? to.slice(-5) : to}`;
}
