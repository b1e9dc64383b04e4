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
