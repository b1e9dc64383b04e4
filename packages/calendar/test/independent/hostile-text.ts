import fc from "fast-check";

/** What calendars, parsers and people have stumbled over. */
const traps = [
  "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u0000", "\u0007", "\u001b[31m", "\u007f", "\t", "\u000b", "\f", "\ufeff",
  ";", ",", "\\", ":", '"', "'", "=", "^", "\\n", "\\N", "\\,", "\\;", "\\\\", "%2C", "%3B", "%5C", "%0D%0A", "=0D=0A",
  "\r\nBEGIN:VEVENT\r\nSUMMARY:injected\r\nEND:VEVENT\r\n", "BEGIN:VEVENT", "END:VCALENDAR", "\r\n ", "\r\n\t", "\n ATTENDEE:mailto:a@b.example",
  "DTSTART;TZID=Nowhere:20260101T000000", "X-WR-CALNAME:other", "METHOD:CANCEL", "UID:other", "VALUE=DATE", "TZID=",
  " ", "  ", "\u00a0", "\u3000", "\u200b", "\u200d", "\u200f", "\u202e", "مقابلة", "ראיון", "面接", "Ünïcödé", "e\u0301", "İı", "ß",
  "👩‍👩‍👧‍👦", "🇬🇧", "🏳️‍🌈", "𝒲", "\ud83d", "\ude00", "<script>alert(1)</script>", "&amp;", "${jndi:ldap://x}", "' or 1=1 --", "../../etc/passwd",
  "Maya Okafor", "Northwind", "Dana", "–", "…", "{}", "[]", "|", "~", "`", "@", "#", "$", "?", "!", "*", "(", ")",
] as const;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...traps) },
  { weight: 2, arbitrary: fc.constantFrom("interview", "about the role", "Dr. Lee", "follow-up", "Q3") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 4 }) },
);

const short = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));

/** Ten kilobytes of one trap after another. */
const long = fc.array(piece, { minLength: 2, maxLength: 8 }).map((pieces) => {
  const once = `${pieces.join("")}x`;
  return once.repeat(Math.ceil(10_000 / once.length));
});

/** A text that a name, a role, a title or a sentence may hold: one in sixty is ten kilobytes long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof({ weight: 59, arbitrary: short }, { weight: 1, arbitrary: long });

/** An address, or something that is none. */
export const hostileUrl: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.uuid().map((id) => `https://tact.example/applications/${id}`) },
  { weight: 2, arbitrary: short.map((text) => `https://tact.example/${text}`) },
  { weight: 1, arbitrary: short.map((text) => `http://localhost:4310/a?q=${text}#${text}`) },
  { weight: 1, arbitrary: short },
  { weight: 1, arbitrary: fc.constantFrom("javascript:alert(1)", "mailto:dana@northwind.example", "https://", "//tact.example/a", "") },
);
