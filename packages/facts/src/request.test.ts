import { describe, expect, it } from "vitest";
import { jsonSchemas, parse, planRequest } from "./index.ts";

const request = {
  application: {
    id: "app-1",
    role: "Product designer",
    employer: { name: "Northwind", timeZone: "America/New_York", calendar: { region: "US-NY" } },
    candidate: { name: "Maya Okafor", timeZone: "America/New_York" },
  },
  facts: [
    { id: "f1", type: "rejected", at: "2026-11-23T11:05:00Z" },
    { id: "f1", type: "withdrawn", at: "2026-11-23T11:05:00Z" },
  ],
  now: "2026-11-24T14:00:00Z",
};

describe("a plan request", () => {
  it("refuses two facts with one id", () => {
    expect(parse(planRequest, request).error?.problems).toEqual([
      { pointer: "/facts/1/id", detail: expect.stringContaining("f1"), code: "duplicate-fact-id" },
    ]);
  });

  it("accepts a region and a resolved calendar", () => {
    const facts = request.facts.slice(0, 1);
    expect(parse(planRequest, { ...request, facts }).error).toBeUndefined();
    const calendar = { weekend: ["friday"], holidays: ["2026-11-26", { date: "2026-12-25", name: "Christmas Day" }], closed: [], from: "2026-01-01", through: "2027-12-31" };
    const employer = { ...request.application.employer, calendar };
    expect(parse(planRequest, { ...request, facts, application: { ...request.application, employer } }).error).toBeUndefined();
  });

  it("names every problem at once", () => {
    const { error } = parse(planRequest, { application: { id: "" }, facts: {}, extra: 1 });
    expect(error?.problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/application/id", "/application/role", "/application/employer", "/application/candidate", "/facts", "/now", "/extra"]),
    );
  });

  it("is told as JSON Schema", () => {
    expect(jsonSchemas()).toMatchObject({ fact: { oneOf: expect.any(Array) }, planRequest: { type: "object" } });
  });
});
