import { describe, expect, it } from "vitest";
import { refusalOf } from "../api/refusal.ts";
import { problemOfContent, problemOfRefusal } from "./invitation-problem.ts";

const refused = (code: string, message = "Line 3 is not a line.") =>
  problemOfRefusal(refusalOf({ message, data: { code, requestId: "req-1", errors: [] } }));

describe("an invitation that cannot be read", () => {
  it("that is too large says how large it is and what may be sent", () => {
    const problem = problemOfContent({ ok: false, why: "too-large", bytes: 5_240_000 });
    expect(problem.title).toBe("This is too large: 5.2 MB. An invitation may have 1 MB.");
    expect(problem.retry).toBe(false);
  });

  it.each(["empty", "unreadable"] as const)("that is %s says what to do", (why) => {
    expect(problemOfContent({ ok: false, why }).todo).toMatch(/\w+ .*\./);
  });

  it.each(["database-unavailable", "internal-error", "too-many-requests"])("may be tried again after %s", (code) => {
    expect(refused(code)).toMatchObject({ retry: true, requestId: "req-1" });
  });

  it("may be tried again when no answer came", () => {
    expect(problemOfRefusal(refusalOf(new TypeError("Failed to fetch")))).toMatchObject({ retry: true, requestId: null });
  });

  it.each([
    ["not-an-invitation", "This is not an invitation.", "Line 3 is not a line."],
    ["unreadable-invitation", "This invitation cannot be read.", "Line 3 is not a line."],
    ["content-too-large", "This is too large. An invitation may have 1 MB.", "Save the attached .ics file out of the mail and drop that, or fill in the form."],
    ["unknown-zone", "Line 3 is not a line.", "Ask for the invitation again, or fill in the form from what it says."],
  ])("is not tried again after %s: %s %s", (code, title, todo) => {
    expect(refused(code)).toMatchObject({ title, todo, retry: false, requestId: "req-1" });
  });

  it("tells what was found in it, and not without bound", () => {
    const errors = Array.from({ length: 9 }, (_, i) => ({ pointer: "", detail: `line ${i}: left out` }));
    const { found } = problemOfRefusal(refusalOf({ message: "No.", data: { code: "unreadable-invitation", errors } }));
    expect(found).toEqual(["line 0: left out", "line 1: left out", "line 2: left out", "line 3: left out"]);
  });
});
