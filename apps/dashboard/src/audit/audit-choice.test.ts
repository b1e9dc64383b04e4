import { describe, expect, it } from "vitest";
import { auditRequest, pathOfAudit, readAuditChoice } from "./audit-choice.ts";

const read = (query: string) => readAuditChoice(new URLSearchParams(query));

describe("what of the audit log an address asks for", () => {
  it("is read back as it was written", () => {
    const choice = { who: "usr_1", what: "client.created", of: "cli_2", from: "2026-11-01", to: "2026-11-23" };
    expect(read(pathOfAudit(choice).split("?")[1] ?? "")).toEqual(choice);
    expect(pathOfAudit({})).toBe("/audit");
  });

  it.each(["from=2026-13-01", "from=2026-02-30", "to=yesterday", "what=everything", "who=a%20b", "of=%3Cscript%3E"])("leaves out what makes no sense: %s", (query) => {
    expect(read(query)).toEqual({});
  });

  it("tells a request from an object", () => {
    expect(auditRequest({ of: "req_1" }, "UTC")).toEqual({ limit: 50, requestId: "req_1" });
    expect(auditRequest({ of: "app_1" }, "UTC")).toEqual({ limit: 50, target: "app_1" });
  });

  it("means whole days on the reader's clocks", () => {
    expect(auditRequest({ from: "2026-11-23", to: "2026-11-23" }, "America/New_York")).toEqual({
      limit: 50,
      since: "2026-11-23T05:00:00.000Z",
      until: "2026-11-24T05:00:00.000Z",
    });
  });
});
