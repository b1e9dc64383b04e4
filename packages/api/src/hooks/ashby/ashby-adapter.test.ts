import { expect, test } from "vitest";
import { hookFixture } from "../../../testing/hook-fixture.ts";
import { ashbyAdapter } from "./ashby-adapter.ts";

const read = (payload: unknown) => ashbyAdapter.read({ payload, headers: new Headers() });
const schedule = "a0000000-0000-4000-8000-000000000001";

function withSchedule(name: string, change: Record<string, unknown>): unknown {
  const payload = hookFixture("ashby", name) as { data: { interviewSchedule: Record<string, unknown> } };
  Object.assign(payload.data.interviewSchedule, change);
  return payload;
}

test("a schedule is a version of all its interviews", () => {
  expect(read(hookFixture("ashby", "second-interview"))).toMatchObject({
    kind: "happened",
    leftOut: [],
    happenings: [
      {
        object: schedule,
        version: {
          at: "2026-11-25T09:00:00.000Z",
          isWhole: true,
          interviews: [
            { interview: "e0000000-0000-4000-8000-000000000001", standing: { kind: "held", starts: "2026-11-30T15:00:00.000Z", participants: [{ name: "Dana Cho" }] } },
            { interview: "e0000000-0000-4000-8000-000000000002", standing: { kind: "held", participants: [{ role: "interviewer" }, { role: "interviewer" }] } },
          ],
        },
        application: { externalIds: ["f0000000-0000-4000-8000-000000000001"], candidateIds: ["f1000000-0000-4000-8000-000000000001"] },
      },
    ],
  });
});

test("the two deliveries of one action say the same", () => {
  const [create, update] = ["schedule-create", "schedule-create-update"].map((name) => {
    const reading = read(hookFixture("ashby", name));
    return reading.kind === "happened" ? reading.happenings.map((happening) => (happening.kind === "version" ? happening.version : null)) : null;
  });
  expect(create).toEqual(update);
  expect(create).toMatchObject([{ at: "2026-11-24T09:00:00.000Z" }]);
});

test.each([
  ["Scheduled", true, []],
  ["NeedsScheduling", true, []],
  ["Complete", false, []],
  ["OnHold", false, []],
  ["AwaitingRobots", false, ["unknown-status"]],
  ["Unknown", false, ["unknown-status"]],
  [null, false, ["unknown-status"]],
])("under %s an interview that is not listed is called off: %s", (status, isWhole, leftOut) => {
  expect(read(withSchedule("moved", { status }))).toMatchObject({ kind: "happened", leftOut, happenings: [{ version: { isWhole, interviews: [{ standing: { kind: "held" } }] } }] });
});

test("an interview that cannot be read is left out, and calls off no other", () => {
  expect(read(withSchedule("moved", { interviewEvents: [{ id: "x", startTime: "soon" }] }))).toMatchObject({
    leftOut: ["unreadable-interview"],
    happenings: [{ version: { interviews: [], isWhole: false } }],
  });
});

test("without a time of its own a schedule is as new as its newest interview", () => {
  expect(read(withSchedule("moved", { updatedAt: undefined }))).toMatchObject({ happenings: [{ version: { at: "2026-11-26T09:00:00.000Z" } }] });
});

test.each([
  [{ action: "ping", data: {} }, "ping"],
  [{ action: "candidateHire", data: {} }, "other-event"],
  [{ action: "interviewScheduleUpdate" }, "unreadable"],
  [{ action: "interviewScheduleUpdate", data: { interviewSchedule: { id: "a b", updatedAt: "2026-11-26T09:00:00Z" } } }, "unreadable"],
  [[], "other-event"],
  [null, "other-event"],
])("%j is nothing of ours", (payload, why) => {
  expect(read(payload)).toEqual({ kind: "ignored", why });
});

test.each(["schedule-create", "schedule-create-update", "second-interview", "moved", "new-status", "cancelled"])("nothing confidential of %s is read", (name) => {
  expect(JSON.stringify(hookFixture("ashby", name))).toContain("SECRET");
  expect(JSON.stringify(read(hookFixture("ashby", name)))).not.toContain("SECRET");
});
