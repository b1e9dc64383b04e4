import type { Page } from "playwright-core";

/** One meeting as an organiser's calendar sends it. */
export interface Sent {
  uid: string;
  method: "REQUEST" | "CANCEL";
  sequence: number;
  /** Instants. */
  starts: string;
  ends: string;
  summary: string;
  /** The address of whoever is invited. */
  invited: string;
}

const basic = (instant: string) => `${new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;

/** The mail in which Google sends an invitation, another time of it, or its end: the calendar stands in one of its parts. */
export function googleMail(sent: Sent): string {
  const boundary = "000000000000f1c2a306";
  const calendar = [
    "BEGIN:VCALENDAR",
    "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
    "VERSION:2.0",
    "CALSCALE:GREGORIAN",
    `METHOD:${sent.method}`,
    "BEGIN:VEVENT",
    `DTSTART:${basic(sent.starts)}`,
    `DTEND:${basic(sent.ends)}`,
    `DTSTAMP:202611${20 + sent.sequence}T101500Z`,
    "ORGANIZER;CN=Imke de Vries:mailto:imke@polder.example",
    `UID:${sent.uid}`,
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Imke d",
    " e Vries;X-NUM-GUESTS=0:mailto:imke@polder.example",
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=",
    ` TRUE;X-NUM-GUESTS=0:mailto:${sent.invited}`,
    "X-GOOGLE-CONFERENCE:https://meet.google.com/jrn-eyte-sts",
    `SEQUENCE:${sent.sequence}`,
    `STATUS:${sent.method === "CANCEL" ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${sent.summary}`,
    "TRANSP:OPAQUE",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
  return [
    "From: Imke de Vries <imke@polder.example>",
    `To: ${sent.invited}`,
    `Subject: Invitation: ${sent.summary}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    'Content-Type: text/plain; charset="UTF-8"',
    "",
    "You have been invited.",
    `--${boundary}`,
    `Content-Type: text/calendar; charset="UTF-8"; method=${sent.method}`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(calendar).toString("base64").replaceAll(/.{76}/g, "$&\r\n"),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

interface Dropped {
  name: string;
  text: string;
  type?: string;
}

/** Lets go of a file over the page, as a person does who drags it from a folder or a mail. */
export async function letGo(page: Page, file: Dropped): Promise<void> {
  await drag(page, file, ["dragenter", "dragover", "drop"]);
}

/** The events of a file that is dragged over the page, once the page takes files: until then a browser would open them. */
export async function drag(page: Page, { name, text, type = "message/rfc822" }: Dropped, events: readonly string[]): Promise<void> {
  await page.waitForFunction(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], "file"));
    const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(over);
    return over.defaultPrevented;
  });
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: file.type }));
      return transfer;
    },
    { name, text, type },
  );
  for (const event of events) await page.dispatchEvent("body", event, { dataTransfer });
  await dataTransfer.dispose();
}
