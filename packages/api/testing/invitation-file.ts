/** A meeting as an `.ics` file states it, as far as the tests care. */
export interface InvitationFile {
  uid?: string;
  method?: "REQUEST" | "CANCEL";
  sequence?: number;
  /** `YYYYMMDDTHHMMSSZ` */
  stamp?: string;
  starts?: string;
  ends?: string;
  /** Between BEGIN and END of the event. */
  lines?: readonly string[];
}

/** An invitation in the shape in which mail programs attach it. */
export function invitationFile({
  uid = "first-round@northwind.example",
  method = "REQUEST",
  sequence = 0,
  stamp = "20261123T090000Z",
  starts = "20261130T150000Z",
  ends = "20261130T160000Z",
  lines = [],
}: InvitationFile = {}): string {
  const times = [`UID:${uid}`, `DTSTAMP:${stamp}`, `SEQUENCE:${sequence}`, `DTSTART:${starts}`, `DTEND:${ends}`];
  const words = ["SUMMARY:Second interview: Product designer", "ORGANIZER;CN=Dana Cho:mailto:dana@northwind.example", "LOCATION:12 Harbour Street", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij"];
  const status = method === "CANCEL" ? ["STATUS:CANCELLED"] : [];
  const event = ["BEGIN:VEVENT", ...times, ...words, ...status, ...lines, "END:VEVENT"];
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Northwind//Mail//EN", `METHOD:${method}`, ...event, "END:VCALENDAR", ""].join("\r\n");
}

export const inBase64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
