import fc from "fast-check";

/** A change to the bytes of a file, as text of one byte a character. */
type Mutation = (text: string) => string;

/** Strings that break readers of calendars, mails and texts. */
const hostile = [
  "\r", "\n", "\r\n", "\u0085", "\u00e2\u0080\u00a8", "\u0000", "\u0007", "\u00ff\u00fe", "\u00ef\u00bb\u00bf", "\u00c3", "\u00f0\u009f\u0098",
  '"', "'", "\\", ";", ";;", ":", "::", ",", "=", "==", "%", "%FF", "%00", "<script>", "</", "${x}", "__proto__", "constructor",
  "\r\nBEGIN:VCALENDAR\r\n", "\r\nBEGIN:VEVENT\r\n", "\r\nEND:VEVENT\r\n", "\r\nEND:VCALENDAR\r\n", "\r\nBEGIN:VTIMEZONE\r\n", "\r\nBEGIN:VALARM\r\n",
  "\r\nRRULE:FREQ=SECONDLY\r\n", "\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n", "\r\nRRULE:FREQ=DAILY;COUNT=99999999999\r\n",
  "\r\nRRULE:FREQ=YEARLY;BYDAY=-53MO;BYSETPOS=366\r\n", "\r\nRRULE:FREQ=MONTHLY;INTERVAL=0\r\n", "\r\nRRULE:FREQ=WEEKLY;BYDAY=XX;UNTIL=20260230T250000Z\r\n",
  "\r\nRDATE:20261124T100000Z,20261125T100000Z,20261125T100000Z\r\n", "\r\nEXDATE:20261201T150000Z\r\n",
  "\r\nDTSTART:00000000T000000Z\r\n", "\r\nDTSTART:99991231T235959Z\r\n", "\r\nDTSTART;VALUE=DATE:20260229\r\n", "\r\nDTEND:19000101\r\n",
  "\r\nDURATION:P99999999999W\r\n", "\r\nDURATION:-PT1H\r\n", "\r\nSEQUENCE:99999999999999999999\r\n", "\r\nSEQUENCE:-1\r\n", "\r\nDTSTAMP:soon\r\n",
  "\r\nTZOFFSETTO:+9999\r\n", "\r\nTZOFFSETFROM:-2400\r\n", "\r\nX-WR-TIMEZONE:Mars/Olympus\r\n", ";TZID=Europe/Atlantis", ";TZID=\"(UTC+99:99) Nowhere\"",
  "\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261201T150000Z\r\n", "\r\nMETHOD:ADD\r\n", "\r\nSTATUS:CANCELLED\r\n", "\r\nUID:\r\n",
  "\r\nATTENDEE;CN=\u00e2\u0080\u00aeevil;EMAIL=\"a@b\":mailto:%00@\r\n", "\r\nORGANIZER:javascript:alert(1)\r\n",
  "\r\nURL:https://user:pass@zoom.us/j/1\r\n", "\r\nCONFERENCE:javascript:alert(1)\r\n", "\r\nX-GOOGLE-CONFERENCE:https://meet.google.com@evil.example/abc\r\n",
  "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n", "\r\nContent-Transfer-Encoding: base64\r\n", "\r\nContent-Type: multipart/mixed; boundary=\"\"\r\n\r\n",
  "=?utf-8?B?////?=", "=?x?q?=00?=", "=0D=0A", "winmail.dat",
] as const;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const placeIn = (text: string, where: number) => Math.floor(where * text.length);

const flips = fc.array(fc.tuple(at, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }).map((places): Mutation => (text) => {
  const bytes = [...text];
  for (const [where, byte] of places) if (bytes.length > 0) bytes[placeIn(text, Math.min(where, 0.999_999))] = String.fromCharCode(byte);
  return bytes.join("");
});
const truncation = at.map((where): Mutation => (text) => text.slice(0, placeIn(text, where)));
const beheading = at.map((where): Mutation => (text) => text.slice(placeIn(text, where)));
const deletion = fc.tuple(at, fc.integer({ min: 1, max: 400 })).map(([where, many]): Mutation => (text) => text.slice(0, placeIn(text, where)) + text.slice(placeIn(text, where) + many));
const insertion = fc.tuple(at, fc.constantFrom(...hostile), fc.constantFrom(1, 1, 1, 2, 50)).map(([where, piece, times]): Mutation => (text) => text.slice(0, placeIn(text, where)) + piece.repeat(times) + text.slice(placeIn(text, where)));
const flood = fc.tuple(at, fc.constantFrom(" ", "\t", '"', ";", ":", "=", ",", "\\", "\r\n ", "--b\r\n", "A", "%41", "(", "<"), fc.constantFrom(1_000, 20_000)).map(([where, piece, times]): Mutation => (text) => text.slice(0, placeIn(text, where)) + piece.repeat(times) + text.slice(placeIn(text, where)));
const duplication = fc.tuple(at, fc.integer({ min: 1, max: 3_000 }), fc.constantFrom(1, 2, 30)).map(([where, many, times]): Mutation => (text) => text.slice(0, placeIn(text, where) + many) + text.slice(placeIn(text, where), placeIn(text, where) + many).repeat(times) + text.slice(placeIn(text, where) + many));
const shuffle = fc.array(fc.tuple(at, at), { minLength: 1, maxLength: 12 }).map((swaps): Mutation => (text) => {
  const lines = text.split("\r\n");
  for (const [from, to] of swaps) {
    const [a, b] = [Math.floor(from * (lines.length - 1)), Math.floor(to * (lines.length - 1))];
    [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
  }
  return lines.join("\r\n");
});
const numbers = fc.tuple(at, fc.constantFrom("99999999999999999999", "0", "-1", "1e999", "00000000", "2147483648")).map(([where, number]): Mutation => (text) => {
  const from = placeIn(text, where);
  return text.slice(0, from) + text.slice(from).replace(/\d+/, number);
});
const lineEnds = fc.constantFrom("\n", "\r", "\r\n\r\n", "\r\n ").map((end): Mutation => (text) => text.replaceAll("\r\n", end));
const nesting = fc.integer({ min: 1, max: 60 }).map((depth): Mutation => (text) => "Content-Type: message/rfc822\r\n\r\n".repeat(depth) + text);
const partsWithin = fc.integer({ min: 1, max: 60 }).map((depth): Mutation => (text) =>
  `${Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary=n${level}\r\n\r\n--n${level}\r\n`).join("")}${text}`);

const mutation = fc.oneof(
  { arbitrary: flips, weight: 4 }, { arbitrary: truncation, weight: 2 }, beheading, { arbitrary: deletion, weight: 3 }, { arbitrary: insertion, weight: 8 },
  flood, { arbitrary: duplication, weight: 2 }, { arbitrary: shuffle, weight: 3 }, { arbitrary: numbers, weight: 3 }, lineEnds, nesting, partsWithin,
);

/** A file after one to four changes; two files may have been put together first. Each character is one byte. */
export function mutatedFile(files: readonly string[]): fc.Arbitrary<Uint8Array> {
  const file = fc.oneof(
    { arbitrary: fc.constantFrom(...files), weight: 9 },
    fc.tuple(fc.constantFrom(...files), fc.constantFrom(...files), at).map(([a, b, where]) => a.slice(0, placeIn(a, where)) + b.slice(placeIn(b, where))),
  );
  return fc
    .tuple(file, fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([text, mutations]) => Buffer.from(mutations.reduce((changed, change) => change(changed), text), "latin1"));
}
