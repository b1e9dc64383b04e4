/** An invitation as a mail program attaches it: it stands in the OpenAPI document, and in a test that sends it. */
export const invitationExample = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Northwind//Mail//EN",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:second-round@northwind.example",
  "DTSTAMP:20261123T090000Z",
  "SEQUENCE:0",
  "DTSTART:20261130T150000Z",
  "DTEND:20261130T160000Z",
  "SUMMARY:Second interview: Product designer",
  "ORGANIZER;CN=Dana Cho:mailto:dana@northwind.example",
  "LOCATION:12 Harbour Street",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
