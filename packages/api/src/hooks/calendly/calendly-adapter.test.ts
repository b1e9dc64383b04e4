import { describe, expect, test } from "vitest";
import { hookFixture } from "../../../testing/hook-fixture.ts";
import { calendlyAdapter } from "./calendly-adapter.ts";

const read = (payload: unknown) => calendlyAdapter.read({ payload, headers: new Headers() });
const first = "https://api.calendly.com/scheduled_events/EVENT1/invitees/INVITEE1";
const second = "https://api.calendly.com/scheduled_events/EVENT2/invitees/INVITEE2";

/** A payload with one field set, by its path. */
function withField(name: string, path: string, value: unknown): unknown {
  const payload = hookFixture("calendly", name);
  const keys = path.split(".");
  let at: Record<string, unknown> = payload;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ""] = value;
  return payload;
}

test("a booking is an interview with its host", () => {
  expect(read(hookFixture("calendly", "created"))).toMatchObject({
    kind: "happened",
    happenings: [
      {
        object: first,
        replaces: [],
        version: {
          at: "2026-11-24T09:00:00.000Z",
          interviews: [
            {
              interview: first,
              standing: {
                kind: "held",
                starts: "2026-11-30T15:00:00.000Z",
                ends: "2026-11-30T15:45:00.000Z",
                stage: "First interview",
                format: "video",
                participants: [{ name: "Dana Cho", role: "interviewer", email: "dana@northwind.example" }],
              },
            },
          ],
        },
        application: { emails: ["maya@okafor.example"] },
      },
    ],
  });
});

test("the halves of a reschedule name one another, and the cancelled half says nothing else", () => {
  expect(read(hookFixture("calendly", "rescheduled-canceled"))).toMatchObject({ happenings: [{ object: first, replacedBy: [second], version: null }] });
  expect(read(hookFixture("calendly", "rescheduled-created"))).toMatchObject({ happenings: [{ object: second, replaces: [first] }] });
});

test.each([
  ["host", "employer"],
  ["invitee", "candidate"],
  ["somebody-new", undefined],
  [null, undefined],
])("a cancellation by %s is by %s", (type, by) => {
  const reading = read(withField("canceled", "payload.cancellation.canceler_type", type));
  expect(reading).toMatchObject({ happenings: [{ version: { at: "2026-11-26T11:00:00.000Z", interviews: [{ standing: by === undefined ? { kind: "cancelled" } : { kind: "cancelled", by } }] } }] });
});

describe("what is not known is kept as unknown", () => {
  test.each([["hologram"], [null], [17], [{ nested: true }]])("a place of the kind %j leaves the format open", (type) => {
    const reading = read(withField("created", "payload.scheduled_event.location", { type }));
    expect(reading).toMatchObject({ kind: "happened" });
    expect(JSON.stringify(reading)).not.toContain("format");
  });

  test("a name that cannot be kept is left out", () => {
    const reading = read(withField("created", "payload.scheduled_event.name", "First\r\nBEGIN:VEVENT"));
    expect(reading).toMatchObject({ kind: "happened" });
    expect(JSON.stringify(reading)).not.toContain("stage");
  });

  test.each(["invitee_no_show.created", "routing_form_submission.created", "meeting_recap.created", "something.new"])("%s is nothing of ours", (event) => {
    expect(read({ event, payload: {} })).toEqual({ kind: "ignored", why: "other-event" });
  });

  test.each([
    ["no uri", "payload.uri", undefined],
    ["no start", "payload.scheduled_event.start_time", null],
    ["an end before the start", "payload.scheduled_event.end_time", "2026-11-30T14:00:00.000000Z"],
    ["no payload", "payload", "text"],
  ])("%s cannot be read, and is no error", (_what, path, value) => {
    expect(read(withField("created", path, value))).toEqual({ kind: "ignored", why: "unreadable" });
  });

  test.each([[null], [[]], ["text"], [17]])("%j is nothing of ours", (payload) => {
    expect(read(payload)).toMatchObject({ kind: "ignored" });
  });
});

test.each(["created", "canceled", "rescheduled-canceled", "rescheduled-created"])("nothing confidential of %s is read", (name) => {
  expect(JSON.stringify(hookFixture("calendly", name))).toContain("SECRET");
  expect(JSON.stringify(read(hookFixture("calendly", name)))).not.toContain("SECRET");
});

test("the application may stand in utm_content of the booking link", () => {
  expect(read(withField("created", "payload.tracking.utm_content", "app_17"))).toMatchObject({ happenings: [{ application: { ids: ["app_17"], externalIds: ["app_17"] } }] });
});
