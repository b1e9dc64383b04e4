import { describe, expect, it } from "vitest";
import { aMeeting, aProposal } from "../testing/builders.ts";
import { draftsOfInvitation, valuesOf } from "./invitation-values.ts";

const london = "Europe/London";
const known = {
  applicationId: "app-1",
  client: "Maya Okafor",
  employer: "Northwind",
  role: "Designer",
  interview: "int-1",
  starts: "2026-12-01T15:00:00Z",
};
const move = aProposal({
  effect: "reschedule",
  known,
  facts: [{ type: "interview-rescheduled", at: "2026-11-23T10:00:00Z", interview: "int-1", starts: "2026-12-02T15:00:00Z", ends: "2026-12-02T16:00:00Z" }],
});

describe("the form of an invitation", () => {
  it("begins with what was read, on the clocks it was written on", () => {
    expect(valuesOf(aProposal(), london).interview).toMatchObject({
      id: "int-1",
      date: "2026-12-01",
      starts: "10:00",
      ends: "11:00",
      zone: "America/New_York",
      format: "video",
      participants: [{ id: "p1", name: "Dana Cho", role: "interviewer" }],
    });
  });

  it("begins on the employer's clocks where it was written in UTC", () => {
    const utc = aMeeting({ timeZone: "UTC", zoneBasis: "utc" });
    expect(valuesOf(aProposal({ meeting: utc }), london).interview).toMatchObject({ starts: "15:00", ends: "16:00", zone: london });
  });

  it("leaves the hours open where only a day is known", () => {
    expect(valuesOf(aProposal({ meeting: aMeeting({ wholeDay: true }), facts: [] }), london).interview).toMatchObject({ date: "2026-12-01", starts: "", ends: "" });
  });

  it("leaves open how it is held where nothing says it", () => {
    const [fact] = aProposal().facts;
    const { format: _, ...plain } = fact as Extract<typeof fact, { type: "interview-scheduled" }>;
    expect(valuesOf(aProposal({ meeting: aMeeting({ format: null }), facts: [plain] }), london).interview.format).toBe("unsaid");
  });

  it("does not take the client for an interviewer", () => {
    expect(valuesOf(aProposal(), london, new Set(["dana@northwind.example"])).interview.participants).toEqual([]);
  });
});

const edit = (part: object) => (values: ReturnType<typeof valuesOf>) => ({ ...values, interview: { ...values.interview, ...part } });

const confirmed = (proposed = aProposal(), change: (values: ReturnType<typeof valuesOf>) => ReturnType<typeof valuesOf> = (values) => values) => {
  const first = valuesOf(proposed, london);
  return draftsOfInvitation(proposed, first, change(first));
};

describe("the facts of a confirmed invitation", () => {
  it.each([["a new interview", aProposal()], ["a move", move]])("are those that were proposed, where nothing was changed: %s", (_, proposed) => {
    expect(confirmed(proposed).drafts).toEqual(proposed.facts);
  });

  it("keep an end on another day, which the form cannot show", () => {
    const [fact] = aProposal().facts;
    const night = aProposal({ facts: [{ ...fact, ends: "2026-12-02T06:00:00Z" } as typeof fact & object] });
    expect(confirmed(night).drafts).toMatchObject([{ ends: "2026-12-02T06:00:00Z" }]);
  });

  it("take times that were changed from the form, on the clocks that were chosen", () => {
    expect(confirmed(aProposal(), edit({ starts: "14:00", ends: "15:30", zone: "Europe/London" })).drafts).toMatchObject([
      { starts: "2026-12-01T14:00:00.000Z", ends: "2026-12-01T15:30:00.000Z" },
    ]);
  });

  it("keep the address of a person whose role was changed", () => {
    const { interview } = valuesOf(aProposal(), london);
    const participants = interview.participants.map((one) => ({ ...one, role: "hiring-manager" as const }));
    expect(confirmed(aProposal(), edit({ participants })).drafts).toMatchObject([
      { participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager", email: "dana@northwind.example" }] },
    ]);
  });

  it("keep what was proposed beside the times", () => {
    const note = { type: "message-received" as const, at: "2026-11-23T10:00:00Z" };
    expect(confirmed({ ...move, facts: [...move.facts, note] }).drafts).toEqual([...move.facts, note]);
  });

  it("say who called it off", () => {
    const off = aProposal({ effect: "cancel", known, facts: [{ type: "interview-cancelled", at: "2026-11-23T10:00:00Z", interview: "int-1", by: "employer" }] });
    expect(confirmed(off, (values) => ({ ...values, by: "candidate" })).drafts).toEqual([
      { type: "interview-cancelled", at: "2026-11-23T10:00:00Z", interview: "int-1", by: "candidate" },
    ]);
  });

  it.each([
    ["a new interview", null, "interview-scheduled"],
    ["a move of the one that is known", known, "interview-rescheduled"],
  ])("become %s once hours are given to a whole day", (_, of, type) => {
    const day = aProposal({ effect: "incomplete", known: of, meeting: aMeeting({ wholeDay: true }), facts: [] });
    expect(confirmed(day).errors).toEqual({ starts: "Fill this in.", ends: "Fill this in." });
    expect(confirmed(day, edit({ starts: "09:00", ends: "10:00" })).drafts).toMatchObject([
      { type, interview: "int-1", starts: "2026-12-01T14:00:00.000Z", ends: "2026-12-01T15:00:00.000Z" },
    ]);
  });

  it("are refused while the end is not after the start", () => {
    expect(confirmed(aProposal(), edit({ starts: "12:00" })).errors).toEqual({ ends: "The end must be after the start." });
  });
});
