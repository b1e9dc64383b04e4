import { describe, expect, it } from "vitest";
import { aPlan, aStep } from "../testing/builders.ts";
import type { DraftContext } from "./drafted.ts";
import { draftsOf } from "./drafts.ts";
import type { FormKind } from "./log-kind.ts";
import { emptyValues, type LogValues } from "./log-values.ts";

const now = Date.parse("2026-11-24T09:12:00Z");
const at = "2026-11-24T09:12:00.000Z";
const step = aStep({ id: "app-1.thank-you.int-1.p1", kind: "thank-you", interview: "int-1", to: ["p1"] });
const context: DraftContext = {
  now,
  reader: "Europe/London",
  employer: "America/New_York",
  interviews: [],
  lastInterviewEnd: "2026-11-23T22:00:00Z",
  plan: aPlan({ steps: [step] }),
};

function drafted(kind: FormKind, part: Partial<LogValues>) {
  const empty = emptyValues(now, "Europe/London", "America/New_York");
  return draftsOf(kind, { ...empty, ...part }, context);
}
const words = { mode: "words", phrase: "", date: "", from: "", to: "" } as const;

describe("what a form states", () => {
  it("reads interview times on the clocks that were chosen", () => {
    const { interview } = emptyValues(now, "Europe/London", "America/New_York");
    const { drafts } = drafted("interview", {
      interview: { ...interview, date: "2026-11-25", starts: "13:00", ends: "14:30", stage: " Panel " },
    });
    expect(drafts).toMatchObject([
      { type: "interview-scheduled", starts: "2026-11-25T18:00:00.000Z", ends: "2026-11-25T19:30:00.000Z", stage: "Panel" },
    ]);
  });

  it("leaves out people without a name", () => {
    const { interview } = emptyValues(now, "Europe/London", "America/New_York");
    const participants = [
      { id: "p1", name: " Dana Cho ", role: "hiring-manager" as const },
      { id: "p2", name: " ", role: "interviewer" as const },
    ];
    const { drafts } = drafted("interview", { interview: { ...interview, participants } });
    expect(drafts).toMatchObject([{ participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }] }]);
  });

  it.each([
    ["day", { date: "", time: "09:00" }, { atDate: "Fill this in." }],
    ["hour", { date: "2026-11-20", time: "" }, { atTime: "Fill this in." }],
  ])("does not take the present for another time without its %s", (_, given, errors) => {
    expect(drafted("answer", { at: { mode: "other", ...given } })).toEqual({ drafts: null, errors });
  });

  it("refuses an interview that ends before it starts", () => {
    const { interview } = emptyValues(now, "Europe/London", "America/New_York");
    const { errors } = drafted("interview", { interview: { ...interview, starts: "14:00", ends: "13:00" } });
    expect(errors).toEqual({ ends: "The end must be after the start." });
  });

  it.each([
    ["words", { ...words, phrase: "by the end of the week" }, { phrase: "by the end of the week" }],
    ["a date", { ...words, mode: "date", date: "2026-12-03" } as const, { date: "2026-12-03" }],
    [
      "a range",
      { ...words, mode: "range", from: "2026-12-01", to: "2026-12-03" } as const,
      { from: "2026-12-01", to: "2026-12-03" },
    ],
  ])("states a promise in %s", (_, by, when) => {
    expect(drafted("promise", { by }).drafts).toEqual([{ type: "decision-promised", at, by: when }]);
  });

  it("dates a promise from the interview where it was made there", () => {
    const { drafts } = drafted("promise", {
      by: { ...words, phrase: "next week" },
      at: { mode: "interview", date: "", time: "" },
      saidBy: "Dana",
    });
    expect(drafts).toMatchObject([{ at: "2026-11-23T22:00:00Z", saidBy: "Dana" }]);
  });

  it.each([
    ["an empty phrase", words, { phrase: "Fill this in." }],
    ["a reversed range", { ...words, mode: "range", from: "2026-12-03", to: "2026-12-01" } as const, { to: "The second date must not be before the first." }],
  ])("refuses %s", (_, by, errors) => {
    expect(drafted("promise", { by }).errors).toEqual(errors);
  });

  it("states a delay without a new date", () => {
    expect(drafted("delay", { until: { ...words, mode: "none" } }).drafts).toEqual([{ type: "delay-announced", at }]);
  });

  it("names the step, its interview and its people where a step was sent", () => {
    expect(drafted("sent", { step: step.id, channel: "letter" }).drafts).toEqual([
      { type: "message-sent", at, purpose: "thank-you", channel: "letter", step: step.id, interview: "int-1", to: ["p1"] },
    ]);
  });

  it("states another time on the reader's clocks", () => {
    const { drafts } = drafted("answer", { at: { mode: "other", date: "2026-07-01", time: "10:00" } });
    expect(drafts).toEqual([{ type: "message-received", at: "2026-07-01T09:00:00.000Z", gist: "acknowledged" }]);
  });

  it.each([
    ["no", { refusal: "position-closed" } as const, [{ type: "position-closed", at }]],
    ["offer", { answerBy: "2026-12-01" }, [{ type: "offer-received", at, answerBy: "2026-12-01" }]],
    ["offer", {}, [{ type: "offer-received", at }]],
  ] as const)("states %s %j", (kind, part, drafts) => {
    expect(drafted(kind, part).drafts).toEqual(drafts);
  });
});
