import PostalMime, { type Attachment } from "postal-mime";
import { decodedText } from "./decoded-text.ts";
import { invitationLimits } from "./invitation-limits.ts";
import type { ReadingNotes } from "./reading-notes.ts";

/** A calendar's text, and what stood around it that it may lack. */
export interface CalendarText {
  text: string;
  /** `method` of the part's Content-Type, in upper case. */
  method?: string | undefined;
}

/** The calendars of a mail, or that it cannot be taken apart. */
export type MailCalendars = { calendars: CalendarText[]; hasForeign: boolean } | "unreadable";

const calendarTypes: ReadonlySet<string> = new Set(["text/calendar", "application/ics", "text/x-vcalendar", "text/ics", "application/calendar"]);
const mailTypes: ReadonlySet<string> = new Set(["message/rfc822", "message/global"]);

/**
 * Every calendar that a mail holds: parts of type `text/calendar` wherever they stand, attachments that are named or
 * begin like one, the same in forwarded mails, and a calendar that was pasted into the text. A part that only Outlook
 * reads is told.
 */
export async function mailCalendars(mail: Uint8Array, notes: ReadingNotes, depth = 0): Promise<MailCalendars> {
  if (partsAtMost(mail) > invitationLimits.mailParts) return "unreadable";
  const email = await PostalMime.parse(mail, {
    maxNestingDepth: invitationLimits.mailDepth,
    maxRfc822NestingDepth: invitationLimits.mailsWithin,
    maxHeadersSize: 256 * 1024,
  }).catch(() => undefined);
  if (email === undefined) return "unreadable";
  const found: CalendarText[] = [];
  let hasForeign = false;
  for (const attachment of email.attachments) {
    if (isOutlookOnly(attachment)) {
      hasForeign = true;
      notes.left("outlook-only");
    } else if (mailTypes.has(attachment.mimeType)) {
      found.push(...(await forwarded(attachment, notes, depth)));
    } else {
      const calendar = calendarIn(attachment, notes);
      if (calendar !== undefined) found.push(calendar);
    }
  }
  if (found.length === 0 && email.text !== undefined && holdsCalendar(email.text)) found.push({ text: email.text });
  return { calendars: found, hasForeign };
}

/** Whether a calendar begins at the start of some line. */
export function holdsCalendar(text: string): boolean {
  return /^[ \t]*BEGIN[ \t]*:[ \t]*(VCALENDAR|VEVENT)/im.test(text);
}

async function forwarded(attachment: Attachment, notes: ReadingNotes, depth: number): Promise<CalendarText[]> {
  if (depth >= invitationLimits.mailsWithin || attachment.rfc822DepthExceeded === true) {
    notes.left("message-too-deep");
    return [];
  }
  const within = await mailCalendars(bytesOf(attachment), notes, depth + 1);
  if (within !== "unreadable") return within.calendars;
  notes.left("message-too-deep");
  return [];
}

function calendarIn(attachment: Attachment, notes: ReadingNotes): CalendarText | undefined {
  const isNamedSo = calendarTypes.has(attachment.mimeType) || /\.(ics|ical|ifb|vcs)$/i.test(attachment.filename ?? "");
  const bytes = bytesOf(attachment);
  if (!isNamedSo && !beginsLikeCalendar(bytes)) return undefined;
  const text = decodedText(bytes, notes);
  // A calendar part comes without its CRs: whether it had them cannot be told.
  const isNormalised = calendarTypes.has(attachment.mimeType);
  if (holdsCalendar(text)) return { text: isNormalised ? text.replace(/\r\n?|\n/g, "\r\n") : text, method: attachment.method };
  notes.left("part-unreadable");
  return undefined;
}

function beginsLikeCalendar(bytes: Uint8Array): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1").replace(/^\u00ef\u00bb\u00bf/, ""));
}

function isOutlookOnly({ mimeType, filename }: Attachment): boolean {
  return mimeType === "application/ms-tnef" || mimeType === "application/vnd.ms-tnef" || filename?.toLowerCase() === "winmail.dat";
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/**
 * Lines that could begin a part, or a mail within the mail: two hyphens and something more, or a Content-Type. Counted
 * before the mail is taken apart, since the work of taking it apart grows faster than their number.
 */
function partsAtMost(mail: Uint8Array): number {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString("latin1");
  let [boundaries, types] = [0, 0];
  for (const [begin] of text.matchAll(/^(--[^\r\n ]|content-type[ \t]*:)/gim)) {
    if (begin.startsWith("--")) boundaries += 1;
    else types += 1;
  }
  return Math.max(boundaries, types);
}
