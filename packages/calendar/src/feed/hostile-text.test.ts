import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFeed } from "../../test/read-feed.ts";
import { feedDocument, feedEvent, feedInterview, step } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import type { FeedDocument, FeedForm } from "./feed-document.ts";
import { briefText, plainText } from "./plain-text.ts";
import { renderFeed } from "./render-feed.ts";

/** One text put into every place of a document that takes any. */
function filledWith(text: string, form: FeedForm = "events"): FeedDocument {
  const names = { clientName: text, employerName: text, role: text, url: `https://tact.example/${text}` };
  const event = { ...names, organisation: text, application: text, say: [text, text] };
  const because = [{ rule: text, text, facts: [text], source: text, from: text, to: text }];
  return feedDocument({
    id: text,
    name: text,
    description: text,
    color: text,
    form,
    events: [
      feedEvent({ ...event, step: step("thank-you", { id: text, lineage: `1${text}`, title: text, interview: text, to: [text], because }) }),
      feedEvent({ ...event, employerTimeZone: text, step: step("check-in", { id: text, lineage: `2${text}`, title: text, because, firmness: "if-no-answer" }) }),
    ],
    interviews: [
      feedInterview({ ...names, organisation: text, application: text, interview: text, stage: text, participants: [text, text], place: text, joinUrl: `https://meet.example/?${text}` }),
      feedInterview({ ...names, employerTimeZone: text, interview: text, joinUrl: text, url: text }),
    ],
  });
}

/** A text as each place shows it, read back by ical.js from a rendering that must pass the check. */
function placesOf(text: string) {
  const rendered = renderFeed(filledWith(text));
  expect(checkFeed(rendered)).toEqual([]);
  const read = readFeed(rendered);
  expect(read.events.length).toBe(4);
  const [thanks, checkIn, interview] = read.events;
  return { ...read, thanks, checkIn, interview, lines: thanks?.description.split("\n") ?? [], said: interview?.description.split("\n") ?? [] };
}

const tenKilobytes = "Ж;,\\ ".repeat(1800);

describe("a hostile text", () => {
  test.each([
    ["CR and LF", "a\r\nb"],
    ["CR", "a\rb"],
    ["LF", "a\nb"],
    ["NEL", "a\u0085b"],
    ["LS", "a\u2028b"],
    ["PS", "a\u2029b"],
    ["TAB", "a\tb"],
    ["VT and FF", "a\u000b\fb"],
    ["many of them", "a\r\n\u0085\u2028 \tb"],
  ])("with %s stands as one line with a space", (_, text) => {
    expect(placesOf(text).thanks?.summary).toBe("a b: a b · a b");
  });

  test.each([
    ["NUL", "a\u0000b"],
    ["BEL", "a\u0007b"],
    ["DEL", "a\u007fb"],
    ["a C1 control", "a\u009fb"],
    ["a byte-order mark", "\ufeffa\ufeffb"],
  ])("loses %s and nothing else", (_, text) => {
    expect(placesOf(text).thanks?.summary).toBe("ab: ab · ab");
  });

  test.each([
    ["what looks escaped", "\\n \\, \\; \\\\"],
    ["what separates", "a,b;c:d\"e'f^n=g"],
    ["a line of a calendar", "END:VEVENT BEGIN:VEVENT"],
    ["letters of many octets", "株式会社 الدكتورة ليلى 👩‍👩‍👧‍👦"],
    ["marks of direction", "\u202eabc\u202c"],
    ["characters that are none", "a\ufffeb\uffffc"],
  ])("comes back with %s", (_, text) => {
    const { name, description, thanks, lines, interview, said } = placesOf(text);
    expect([name, description, lines[0], interview?.location]).toEqual([text, text, text, text]);
    expect(thanks?.summary).toBe(`${text}: ${text} · ${text}`);
    expect(lines).toEqual(expect.arrayContaining([`${text} at ${text}, for ${text}`, `- ${text}`, text]));
    expect(said).toEqual(expect.arrayContaining([`By video: ${text}`, `With ${text}, ${text}`]));
  });

  test("of ten kilobytes is cut in every place, with an ellipsis and within no character", () => {
    const { name, description, thanks, lines } = placesOf(tenKilobytes);
    expect([name, description]).toEqual([briefText(tenKilobytes, 200), briefText(tenKilobytes, 500)]);
    expect(name.endsWith("…")).toBe(true);
    expect(thanks?.summary.length).toBeLessThan(620);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(500);
    expect(thanks?.url).toBeUndefined();
    expect(Buffer.byteLength(renderFeed(filledWith(tenKilobytes)))).toBeLessThan(40_000);
  });

  test("of nothing but what is taken away leaves names of ours", () => {
    const { name, thanks, checkIn, interview } = placesOf("\u0000\r\n");
    expect([name, thanks?.summary, checkIn?.summary]).toEqual(["Follow-ups", "Thank-you note", "Check in (if no answer)"]);
    expect([interview?.summary, interview?.location]).toEqual(["Interview", "https://meet.example/?"]);
  });

  test("in an id with spaces and line breaks stands in no line", () => {
    const text = renderFeed(filledWith("id with spaces\r\nX-INJECTED:1"));
    expect(checkFeed(text)).toEqual([]);
    const [uid] = readFeed(text).events.map((event) => event.uid);
    expect(uid).toMatch(/^[0-9a-f]{32}@calendar\.tact$/);
    expect(text).not.toMatch(/^X-INJECTED/m);
  });
});

const dangerous = fc.constantFrom(
  "\r\n", "\r", "\n", "\u2028", "\u0085", "\u0000", "\ufeff", "\\", "\\n", "\\,", ";", ",", ":", '"', "^n", "END:VEVENT", "\r\nBEGIN:VEVENT\r\n",
  "\r\n ", "👩‍👩‍👧‍👦", "\ud83d", "\udc69", "é", "e\u0301", "\u202e", "日本", "\t", " ", "%0D%0A", "\u007f", "\ufffd", "${x}", "__proto__", "#", "?", "//",
);
const text = fc
  .oneof(
    fc.array(fc.oneof(dangerous, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", maxLength: 180 }),
  )
  .map((value) => value.slice(0, 75));

test("whatever stands in every place comes back from an independent reader as it was, but for what cleaning takes", () => {
  fc.assert(
    fc.property(text, (given) => {
      const plain = plainText(given);
      const { name, description, thanks, checkIn, interview, lines, said } = placesOf(given);
      const ofWhom = plain === "" ? "" : `${plain}: `;
      const where = plain === "" ? "" : ` · ${plain}`;
      expect(name).toBe(plain || "Follow-ups");
      expect(description).toBe(plain || "Follow-ups after interviews");
      expect(thanks?.summary).toBe(`${ofWhom}${plain || "Thank-you note"}${where}`);
      expect(checkIn?.summary).toBe(`${ofWhom}${plain || "Check in"}${where} (if no answer)`);
      expect(lines[0]).toBe(plain || "Thank-you note");
      expect(lines[1]).toBe(plainText(`${plain} at ${plain}, for ${plain}`));
      expect(lines).toContain(plainText(`- ${plain}`));
      if (plain !== "") expect(lines.slice(lines.indexOf("What to say:") + 1).slice(0, 2)).toEqual([plain, plain]);
      expect(interview?.summary).toBe(`${ofWhom}Interview${plain && ` (${plain})`}${where}`);
      expect(interview?.location).toBe(plain || said.find((line) => line.startsWith("Join: "))?.slice(6));
      expect(said).toContain(`By video${plain && `: ${plain}`}`);
      if (plain !== "") expect(said).toContain(`With ${plain}, ${plain}`);
      expect(new URL(thanks?.url ?? "").origin).toBe("https://tact.example");
      expect(lines.at(-1)).toBe(thanks?.url);
    }),
    { numRuns: 500 },
  );
});

test.each<FeedForm>(["events", "tasks"])("whatever stands in every place, the feed of %s passes the check, at every level", (form) => {
  fc.assert(
    fc.property(text, fc.constantFrom("full" as const, "initials" as const, "busy" as const), (given, privacy) => {
      expect(checkFeed(renderFeed({ ...filledWith(given, form), privacy }))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
