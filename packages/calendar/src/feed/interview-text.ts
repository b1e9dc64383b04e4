import type { EventSpan } from "./calendar-event.ts";
import { calendarName, paragraphsInText, zoneLines } from "./entry-text.ts";
import type { FeedInterview, FeedPrivacy } from "./feed-document.ts";
import { briefText, plainText } from "./plain-text.ts";
import { spanInWords } from "./window-in-words.ts";

const mostParticipants = 10;
const formats = { phone: "By phone", video: "By video", onsite: "On site" };

/** The line that a calendar shows of an interview. With `initials` it names nobody, with `busy` nothing. */
export function interviewSummary(interview: FeedInterview, privacy: FeedPrivacy): string {
  const cancelled = interview.cancelledAt !== undefined;
  if (privacy === "busy") return cancelled ? "Cancelled" : "Busy";
  const stage = privacy === "full" ? briefText(interview.stage ?? "", 100) : "";
  return calendarName(interview, privacy, `${cancelled ? "Cancelled: " : ""}Interview${stage && ` (${stage})`}`);
}

/** What a calendar shows below: where and with whom, on both clocks. Nothing for `busy`; the hours alone for `initials`. */
export function interviewDescription(
  interview: FeedInterview,
  privacy: FeedPrivacy,
  readerTimeZone: string,
  { start, end }: EventSpan,
  { url, joinUrl }: { url: string | undefined; joinUrl: string | undefined },
): string | undefined {
  if (privacy === "busy") return undefined;
  const full = privacy === "full";
  const client = interview.clientName === undefined ? "" : `, for ${plainText(interview.clientName)}`;
  const hours = zoneLines(interview.employerTimeZone, readerTimeZone, (zone) => spanInWords(start, end, zone));
  const what = [
    ...(interview.cancelledAt === undefined ? [] : ["The employer called it off."]),
    ...(full ? [`${plainText(interview.role)} at ${plainText(interview.employerName)}${client}`] : []),
    ...hours,
  ];
  return paragraphsInText([
    what.length === 0 ? ["Interview"] : what,
    full ? whereabouts(interview, joinUrl) : [],
    url === undefined ? [] : [{ raw: url }],
  ]);
}

function whereabouts(interview: FeedInterview, joinUrl: string | undefined) {
  const place = plainText(interview.place ?? "");
  const format = interview.format === undefined ? "" : formats[interview.format];
  const where = format === "" ? place : `${format}${place && `: ${place}`}`;
  const names = (interview.participants ?? []).map((name) => briefText(name, 80)).filter((name) => name !== "");
  const more = names.length > mostParticipants ? ` and ${names.length - mostParticipants} more` : "";
  return [
    ...(where === "" ? [] : [where]),
    ...(names.length === 0 ? [] : [`With ${names.slice(0, mostParticipants).join(", ")}${more}`]),
    ...(joinUrl === undefined ? [] : [{ raw: `Join: ${joinUrl}` }]),
  ];
}
