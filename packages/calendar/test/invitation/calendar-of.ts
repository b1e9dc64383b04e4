import { expect } from "vitest";
import { type InvitationReading, type InvitedMeeting, type ReadingNote, readInvitation } from "../../src/index.ts";

/** A calendar with one meeting of these lines; `DTSTART`, `UID` and `DTSTAMP` are given where they do not stand there. */
export function calendarOf(lines: readonly string[], around: { method?: string; calendar?: readonly string[] } = {}): string {
  const stated = (name: string) => lines.some((line) => new RegExp(`^${name}[;: ]`, "i").test(line));
  const given = [
    ...(stated("UID") ? [] : ["UID:made-up-1@northwind.example"]),
    ...(stated("DTSTAMP") ? [] : ["DTSTAMP:20261120T100000Z"]),
    ...(stated("DTSTART") ? [] : ["DTSTART:20261124T150000Z", "DTEND:20261124T160000Z"]),
  ];
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Northwind//Tests//EN",
    `METHOD:${around.method ?? "REQUEST"}`,
    ...(around.calendar ?? []),
    "BEGIN:VEVENT",
    ...given,
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** What is read of a content, by a reader in London unless said. */
export async function reading(content: Uint8Array | string, defaultTimeZone = "Europe/London"): Promise<InvitationReading> {
  const { value, error } = await readInvitation(content, { defaultTimeZone });
  if (value === undefined) throw new Error(`refused: ${error.code}: ${error.detail} ${JSON.stringify(error.notes)}`);
  return value;
}

/** The one meeting of a content. */
export async function meetingIn(content: Uint8Array | string, defaultTimeZone?: string): Promise<InvitedMeeting> {
  const { meetings } = await reading(content, defaultTimeZone);
  expect(meetings).toHaveLength(1);
  return meetings[0]!;
}

export const codes = (notes: readonly ReadingNote[]) => notes.map(({ code }) => code);
