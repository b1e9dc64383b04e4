import { describe, expect, test } from "vitest";
import { interviewIdOf, type InvitedMeeting, type KnownInterview, proposeFacts } from "../../src/index.ts";

const at = "2026-11-23T09:00:00Z";
const candidate = { name: "Maya Okafor", email: "maya@clients.example" };
const dana = { name: "Dana Cho", email: "dana@northwind.example", robot: false, role: null, answer: null };

/** An invitation as it is read, on the third of December at three. */
const meeting: InvitedMeeting = {
  uid: "abc@northwind.example",
  recurrenceId: null,
  sequence: 1,
  stamp: "2026-11-20T10:00:00Z",
  method: "request",
  cancelled: false,
  summary: "Panel interview: Maya Okafor",
  starts: "2026-12-03T15:00:00-05:00[America/New_York]",
  ends: "2026-12-03T16:00:00-05:00[America/New_York]",
  endsBasis: "stated",
  timeZone: "America/New_York",
  zoneBasis: "named",
  wholeDay: false,
  furtherOccurrences: 0,
  organiser: null,
  attendees: [dana, { ...dana, name: "Maya Okafor", email: "maya@clients.example" }],
  joinLinks: [{ url: "https://meet.google.com/abc-defg-hij", provider: "google-meet" }],
  location: null,
  format: "video",
};
const known: KnownInterview = { interview: "int-7", sequence: 1, stamp: "2026-11-20T10:00:00Z", starts: "2026-12-03T20:00:00Z", ends: "2026-12-03T21:00:00Z", cancelled: false };
const cancel = { method: "cancel", cancelled: true } as const;
const later = { starts: "2026-12-04T10:00:00-05:00[America/New_York]", ends: "2026-12-04T11:00:00-05:00[America/New_York]" };
const wholeDay = { wholeDay: true, starts: "2026-12-03T00:00:00-05:00[America/New_York]", ends: "2026-12-04T00:00:00-05:00[America/New_York]" } as const;

const propose = (change: Partial<InvitedMeeting>, before: Partial<KnownInterview> | null) =>
  proposeFacts({ ...meeting, ...change }, { at, candidate, known: before === null ? null : { ...known, ...before } });

/** Each row: the situation, what differs in the meeting, what is known (null: nothing), the effect, the types of the facts. */
const effects: readonly (readonly [string, Partial<InvitedMeeting>, Partial<KnownInterview> | null, string, string[]])[] = [
  ["a new one", {}, null, "schedule", ["interview-scheduled"]],
  ["a new one that was published", { method: "publish" }, null, "schedule", ["interview-scheduled"]],
  ["a new one on a whole day", wholeDay, null, "incomplete", ["interview-scheduled"]],
  ["a cancellation of none that is known", cancel, null, "nothing", []],
  ["an answer", { method: "other" }, null, "nothing", []],
  ["an answer to one that is known", { method: "other", ...later, sequence: 9 }, {}, "nothing", []],
  ["the same word again", {}, {}, "nothing", []],
  ["a newer word that changes nothing", { sequence: 2 }, {}, "nothing", []],
  ["another time by a newer sequence", { sequence: 2, ...later }, {}, "reschedule", ["interview-rescheduled"]],
  ["another time by a newer stamp", { stamp: "2026-11-21T10:00:00Z", ...later }, {}, "reschedule", ["interview-rescheduled"]],
  ["another time under the same sequence and stamp", later, {}, "reschedule", ["interview-rescheduled"]],
  ["another time under the same sequence without a stamp", { stamp: null, ...later }, {}, "reschedule", ["interview-rescheduled"]],
  ["another time by an older sequence", { sequence: 0, stamp: "2026-11-22T10:00:00Z", ...later }, {}, "nothing", []],
  ["another time by an older stamp", { stamp: "2026-11-19T10:00:00Z", ...later }, {}, "nothing", []],
  ["another end", { ends: "2026-12-03T16:30:00-05:00[America/New_York]" }, {}, "reschedule", ["interview-rescheduled"]],
  ["another end that was only assumed", { ends: "2026-12-03T16:30:00-05:00[America/New_York]", endsBasis: "assumed" }, {}, "nothing", []],
  ["the same instant in another zone", { starts: "2026-12-03T20:00:00+00:00[UTC]", ends: "2026-12-03T21:00:00+00:00[UTC]", timeZone: "UTC" }, {}, "nothing", []],
  ["a cancellation", { ...cancel, sequence: 2 }, {}, "cancel", ["interview-cancelled"]],
  ["a cancellation under the same sequence and stamp", cancel, {}, "cancel", ["interview-cancelled"]],
  ["a cancellation of a whole day", { ...cancel, ...wholeDay, sequence: 2 }, {}, "cancel", ["interview-cancelled"]],
  ["a cancellation that is older than what is known", { ...cancel, sequence: 0 }, {}, "nothing", []],
  ["a second cancellation", { ...cancel, sequence: 3 }, { cancelled: true, sequence: 2 }, "nothing", []],
  ["a new time after a cancellation", { sequence: 3, ...later }, { cancelled: true, sequence: 2 }, "reschedule", ["interview-rescheduled"]],
  ["the old time after a cancellation", { sequence: 3 }, { cancelled: true, sequence: 2 }, "reschedule", ["interview-rescheduled"]],
  ["an older word after a cancellation", { sequence: 1 }, { cancelled: true, sequence: 2 }, "nothing", []],
  ["the same day without hours", { sequence: 2, ...wholeDay }, {}, "nothing", []],
  ["another day without hours", { sequence: 2, ...wholeDay }, { starts: "2026-12-02T20:00:00Z", ends: "2026-12-02T21:00:00Z" }, "incomplete", ["interview-rescheduled"]],
  ["other people at the same time", { sequence: 2 }, { participants: ["person-1"] }, "reschedule", ["interview-scheduled"]],
  ["nobody where somebody was known", { sequence: 2, attendees: [] }, { participants: ["person-1"] }, "nothing", []],
];

describe("what becomes of", () => {
  test.each(effects)("%s", (_, change, before, effect, types) => {
    const proposal = propose(change, before);
    expect([proposal.effect, proposal.facts.map(({ type }) => type)]).toEqual([effect, types]);
    expect(proposal.because).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe("the facts", () => {
  test("say everything of a new interview", () => {
    expect(propose({}, null).facts).toEqual([
      {
        type: "interview-scheduled",
        at,
        interview: interviewIdOf(meeting),
        starts: "2026-12-03T15:00:00-05:00",
        ends: "2026-12-03T16:00:00-05:00",
        stage: "Panel interview",
        format: "video",
        participants: [{ id: expect.stringMatching(/^person-[0-9a-f]{24}$/), name: "Dana Cho", role: "interviewer", email: "dana@northwind.example" }],
      },
    ]);
  });

  test("move a known interview under its own id", () => {
    expect(propose({ sequence: 2, ...later }, {}).facts).toEqual([
      { type: "interview-rescheduled", at, interview: "int-7", starts: "2026-12-04T10:00:00-05:00", ends: "2026-12-04T11:00:00-05:00" },
    ]);
  });

  test("call a known interview off, by the employer", () => {
    const { facts, notes } = propose({ ...cancel, sequence: 2 }, {});
    expect(facts).toEqual([{ type: "interview-cancelled", at, interview: "int-7", by: "employer" }]);
    expect(notes.map(({ code }) => code)).toEqual(["cancelled-by"]);
  });

  test("call it off by the candidate, whose own meeting it was", () => {
    const { facts, notes } = propose({ ...cancel, sequence: 2, organiser: { ...dana, name: "Maya Okafor", email: "maya@clients.example" } }, {});
    expect([facts, notes]).toEqual([[{ type: "interview-cancelled", at, interview: "int-7", by: "candidate" }], []]);
  });

  test("guess the hour from nine for a whole day, which a person must correct", () => {
    expect(propose(wholeDay, null).facts).toMatchObject([{ starts: "2026-12-03T09:00:00-05:00", ends: "2026-12-03T10:00:00-05:00" }]);
  });

  test("leave out what is not known", () => {
    const [fact] = propose({ summary: null, format: null, attendees: [] }, null).facts;
    expect(Object.keys(fact ?? {})).toEqual(["type", "at", "interview", "starts", "ends"]);
  });
});

describe("the origin", () => {
  test("names the word and the interview, and where it takes place", () => {
    expect(propose({ location: "12 Harbour Street" }, null).origin).toEqual({
      uid: "abc@northwind.example",
      recurrenceId: null,
      sequence: 1,
      stamp: "2026-11-20T10:00:00Z",
      interview: interviewIdOf(meeting),
      joinUrl: "https://meet.google.com/abc-defg-hij",
      place: "12 Harbour Street",
    });
  });

  test("takes no link for a place", () => {
    expect(propose({ location: "https://meet.google.com/abc-defg-hij" }, null).origin.place).toBeNull();
  });

  test("is another for each meeting of a series", () => {
    expect(interviewIdOf(meeting)).toMatch(/^int-[0-9a-f]{24}$/);
    expect(interviewIdOf({ ...meeting, recurrenceId: "2026-12-03T20:00:00Z" })).not.toBe(interviewIdOf(meeting));
  });
});

test.each<[string, Partial<InvitedMeeting>, string[]]>([
  ["an assumed zone", { zoneBasis: "assumed" }, ["zone-assumed"]],
  ["an assumed end", { endsBasis: "assumed" }, ["length-assumed"]],
  ["a whole day", { ...wholeDay, zoneBasis: "assumed", endsBasis: "assumed" }, ["hours-unknown"]],
  ["more than a day", { ends: "2026-12-05T16:00:00-05:00[America/New_York]" }, ["very-long"]],
  ["the past", { starts: "2026-11-20T15:00:00-05:00[America/New_York]", ends: "2026-11-20T16:00:00-05:00[America/New_York]" }, ["in-the-past"]],
  ["a series", { furtherOccurrences: 3 }, ["further-occurrences"]],
  ["no format", { format: null }, ["no-format"]],
  ["two links", { joinLinks: [...meeting.joinLinks, { url: "https://northwind.zoom.us/j/1", provider: "zoom" }] }, ["several-links"]],
])("the notes tell of %s", (_, change, codes) => {
  expect(propose(change, null).notes.map(({ code }) => code)).toEqual(codes);
});

test("the same meeting and context give the same proposal, and change nothing of what they were given", () => {
  const given = structuredClone(meeting);
  expect(propose({}, null)).toEqual(propose({}, null));
  expect(meeting).toEqual(given);
});
