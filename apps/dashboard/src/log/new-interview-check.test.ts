import { describe, expect, it } from "vitest";
import { emptyInterview } from "./log-values.ts";
import { factsOf, missingOf } from "./new-interview-check.ts";
import { makeNew, type NewInterviewValues } from "./new-interview-values.ts";

const now = Date.parse("2026-11-24T09:12:00Z");
const filled: NewInterviewValues = {
  clientId: makeNew,
  clientName: "Maya Okafor",
  clientEmail: "",
  clientZone: "America/New_York",
  applicationId: makeNew,
  employerId: makeNew,
  employerName: "Northwind",
  region: "US-NY",
  employerZone: "America/New_York",
  role: "Designer",
  route: "direct",
  interview: { ...emptyInterview(now, "America/New_York"), date: "2026-11-23", starts: "14:00", ends: "15:00" },
  promise: { mode: "words", phrase: "early next week", date: "", from: "", to: "" },
};

describe("an interview with all that it needs", () => {
  it("is complete when every name, role and time is there", () => {
    expect(missingOf(filled)).toEqual({});
  });

  it.each([
    [{ clientId: "" }, ["clientId"]],
    [{ clientName: " " }, ["clientName"]],
    [{ clientEmail: "maya@" }, ["clientEmail"]],
    [{ employerId: "", employerName: "" }, ["employerId"]],
    [{ employerName: "", region: "" }, ["employerName", "region"]],
    [{ role: "" }, ["role"]],
    [{ interview: { ...filled.interview, ends: "13:00" } }, ["ends"]],
    [{ promise: { ...filled.promise, phrase: "" } }, ["phrase"]],
  ])("says what is missing: %j", (part, fields) => {
    expect(Object.keys(missingOf({ ...filled, ...part }))).toEqual(fields);
  });

  it("asks for no employer where the application is known", () => {
    expect(missingOf({ ...filled, applicationId: "app-1", employerId: "", role: "" })).toEqual({});
  });

  it("dates the promise from the end of an interview that is over", () => {
    expect(factsOf(filled, now)).toMatchObject([
      { type: "interview-scheduled", at: "2026-11-24T09:12:00.000Z", ends: "2026-11-23T20:00:00.000Z" },
      { type: "decision-promised", at: "2026-11-23T20:00:00.000Z", by: { phrase: "early next week" } },
    ]);
  });

  it("dates the promise from now while the interview is ahead", () => {
    const ahead = { ...filled, interview: { ...filled.interview, date: "2026-11-30" } };
    expect(factsOf(ahead, now)[1]).toMatchObject({ at: "2026-11-24T09:12:00.000Z" });
  });

  it("states the interview alone where nothing was promised", () => {
    expect(factsOf({ ...filled, promise: { ...filled.promise, mode: "none" } }, now)).toHaveLength(1);
  });
});
