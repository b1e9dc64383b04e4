import type { FeedDocument } from "../src/index.ts";
import { feedDocument, feedEvent, feedInterview, newYork, step } from "./steps.ts";

const thankYou = step("thank-you", {
  because: [
    { rule: "thank-you", text: "A thank-you goes out the same day: the interview ended on Mon 23 Nov at 11:00.", facts: ["f1"], source: "krautzel#initial-contact" },
  ],
});
const debrief = step("debrief", {
  touch: false,
  channel: null,
  to: [],
  status: "late",
  window: newYork("11-23 11:00", "11-23 11:00", "11-23 13:00", "11-25 11:00"),
});
const followUp = step("decision-follow-up", {
  lineage: "app-1.enquiry-1.int-1",
  basis: "assumed",
  window: newYork("12-02 09:00", "12-02 10:00", "12-03 17:00", "12-08 17:00"),
  because: [
    { rule: "decision-follow-up", text: "They said nothing about a date: five business days after the interview are assumed.", facts: ["f1"] },
    { rule: "landing", text: "moved from Thu 26 Nov: Thanksgiving Day", facts: ["f1"], from: "2026-11-26", to: "2026-11-27" },
  ],
});
const checkIn = step("check-in", {
  lineage: "app-1.enquiry-2.int-1",
  firmness: "if-no-answer",
  window: newYork("12-09 09:00", "12-09 10:00", "12-16 17:00", "12-23 17:00"),
});
const options = step("keep-options-open", {
  touch: false,
  channel: null,
  to: [],
  window: newYork("12-02 09:00", "12-02 10:00", "12-09 17:00", "12-16 17:00"),
});

const client = feedDocument({
  events: [
    feedEvent({ step: debrief, say: ["Write down who was there and what they cared about.", "Note what you promised."] }),
    feedEvent({ step: thankYou, sequence: 2, say: ["Name the two things you discussed.", "Say what you would do first."] }),
    feedEvent({ step: followUp, sequence: 1, lastModified: "2026-11-24T09:30:15.250Z" }),
    feedEvent({ step: options }),
    feedEvent({ step: checkIn }),
  ],
});

const lisbon = { opens: "2026-10-26T09:00:00+01:00[Europe/Berlin]", ideal: "2026-10-26T10:00:00+01:00[Europe/Berlin]", by: "2026-10-27T17:00:00+01:00[Europe/Berlin]", closes: "2026-10-30T17:00:00+01:00[Europe/Berlin]" };
const coach = feedDocument({
  id: "feed_01k9",
  name: "Follow-ups of all clients",
  color: "#0f766e",
  readerTimeZone: "Asia/Kathmandu",
  changedAt: "2026-11-25T08:00:00Z",
  events: [
    feedEvent({ clientName: "Liam O'Connor", employerName: "Halden Werke", employerTimeZone: "Europe/Berlin", role: "Analyst", step: { ...followUp, id: "app-2.x", lineage: "app-2.enquiry-1.int-1", window: lisbon } }),
    feedEvent({ clientName: "Maya Okafor", step: thankYou }),
    feedEvent({ clientName: "Yusuf Rahman", privacy: "initials", step: { ...checkIn, lineage: "app-3.enquiry-2.int-1" } }),
    feedEvent({ clientName: "Yusuf Rahman", privacy: "busy", step: { ...thankYou, lineage: "app-4.thank-you.int-1" } }),
  ],
});

const awkward = feedDocument({
  name: "Étoile, Søn & Co; \\ Follow-ups\r\nX-INJECTED:1",
  description: "面接後のフォローアップ, день за днём",
  events: [
    feedEvent({
      employerName: "Müller; Søn, & Co \\ 株式会社",
      role: "Role\r\nBEGIN:VEVENT\rSUMMARY:no\u2028\u0085\u0000\ufeff",
      url: "https://tact.example/a,b;c\\d/ü?x=1,2;3#\r\nATTACH:x",
      step: step("thank-you", {
        title: "Thank 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 and الدكتورة ليلى, about \\n and \\, and “quotes”: half \ud83d a pair",
        because: [{ rule: "thank-you", text: `${"a".repeat(300)} ${"é".repeat(300)}`, facts: ["f1"] }],
      }),
    }),
  ],
});

const held = feedInterview({
  interview: "int-1",
  starts: "2026-11-23T10:00:00-05:00[America/New_York]",
  ends: "2026-11-23T11:00:00-05:00[America/New_York]",
  stage: "first round",
  format: "onsite",
  participants: ["Dana Cho"],
  place: "12 Harbour Street, 3rd floor; ring at \"Northwind\"",
  joinUrl: undefined,
  ended: true,
});
const interviews = [
  held,
  feedInterview({ joinUrl: "https://meet.northwind.example/j/95?pwd=a,b;c", privacy: "full" }),
  feedInterview({ interview: "int-3", starts: "2026-12-03T09:00:00Z", ends: "2026-12-03T09:20:00Z", stage: undefined, format: "phone", joinUrl: undefined, participants: [], privacy: "initials" }),
  feedInterview({ interview: "int-4", starts: "2026-12-04T09:00:00Z", ends: "2026-12-04T09:20:00Z", privacy: "busy" }),
];
const calledOff = { cancelledAt: "2026-11-25T09:00:00Z", lastModified: "2026-11-25T09:00:00Z" };
const cancelled = [
  feedInterview(calledOff),
  feedInterview({ ...calledOff, interview: "int-3", privacy: "initials" }),
  feedInterview({ ...calledOff, interview: "int-4", privacy: "busy" }),
];

const application = feedDocument({
  id: "feed_01kb",
  name: "Northwind: Product designer",
  readerTimeZone: "Europe/Lisbon",
  events: [feedEvent({ step: followUp }), feedEvent({ step: checkIn })],
  interviews: [feedInterview()],
});

/** The feeds that are kept as files, by name. */
export const goldenFeeds: Readonly<Record<string, FeedDocument>> = {
  client,
  coach,
  application,
  initials: { ...client, id: "feed_01kc", privacy: "initials", interviews: [feedInterview()] },
  busy: { ...client, id: "feed_01kd", name: "Follow-ups", privacy: "busy", interviews: [feedInterview()] },
  tasks: { ...client, id: "feed_01ke", form: "tasks", interviews: [feedInterview()] },
  "tasks-nothing-planned": feedDocument({ id: "feed_01ke", events: [], form: "tasks", interviews: [feedInterview()] }),
  interviews: feedDocument({ id: "feed_01kf", events: [feedEvent({ step: thankYou })], interviews, readerTimeZone: "Asia/Kolkata" }),
  cancelled: feedDocument({ id: "feed_01kg", events: [], interviews: cancelled, changedAt: "2026-11-25T09:00:00Z" }),
  "nothing-planned": feedDocument({ events: [], readerTimeZone: "Pacific/Auckland" }),
  awkward,
};
