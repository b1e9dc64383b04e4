import { describe, expect, it } from "vitest";
import { emptyInterview } from "../log/log-values.ts";
import { makeNew, type NewInterviewValues } from "../log/new-interview-values.ts";
import { anEmployer, aProposal } from "../testing/builders.ts";
import { previewRequest } from "./preview-request.ts";

const whose: NewInterviewValues = {
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
  route: "agency",
  interview: emptyInterview(Date.parse("2026-11-24T09:12:00Z"), "Europe/London"),
  promise: { mode: "none", phrase: "", date: "", from: "", to: "" },
};
const drafts = aProposal().facts;
const nobody = { client: null, employer: null };

describe("the plan that a new application begins with", () => {
  it("is asked for with the new client and employer, each fact with an id", () => {
    expect(previewRequest({ whose, ...nobody, drafts })).toMatchObject({
      application: {
        role: "Designer",
        route: "agency",
        employer: { name: "Northwind", time_zone: "America/New_York", calendar: { region: "US-NY" } },
        candidate: { name: "Maya Okafor", time_zone: "America/New_York" },
      },
      facts: [{ id: "preview-0", type: "interview-scheduled" }],
    });
  });

  it("is asked for with the closed days of an employer that is known", () => {
    const closed = [{ from: "2026-12-21", to: "2027-01-01" }];
    const employer = anEmployer({ name: "Kite", timeZone: "Europe/London", region: "GB-ENG", closed });
    expect(previewRequest({ whose: { ...whose, employerId: "e1" }, client: null, employer, drafts })).toMatchObject({
      application: { employer: { name: "Kite", time_zone: "Europe/London", calendar: { region: "GB-ENG", closed } } },
    });
  });

  it.each([
    ["no client is chosen", { clientId: "" }],
    ["no employer is chosen", { employerId: "" }],
    ["the new employer has no holidays", { region: "" }],
  ])("is not asked for while %s", (_, part) => {
    expect(previewRequest({ whose: { ...whose, ...part }, ...nobody, drafts })).toBeNull();
  });

  it("is not asked for while the times are wrong", () => {
    expect(previewRequest({ whose, ...nobody, drafts: null })).toBeNull();
  });

  it("needs neither a name nor a role: a dash stands for what is not typed yet", () => {
    const request = previewRequest({ whose: { ...whose, clientName: " ", employerName: "", role: "" }, ...nobody, drafts });
    expect(request).toMatchObject({ application: { role: "—", employer: { name: "—" }, candidate: { name: "—" } } });
  });
});
