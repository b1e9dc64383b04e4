import { describe, expect, it } from "vitest";
import { isSignedOut, refusalOf } from "./refusal.ts";

const answer = (code: string, errors: unknown = []) =>
  Object.assign(new Error("One field is wrong."), { data: { code, requestId: "req_1", errors } });

describe("an error of the API", () => {
  it("reads as its sentence, its request and its wrong fields", () => {
    expect(refusalOf(answer("invalid-input", [{ pointer: "/name", detail: "must be plain text" }]))).toEqual({
      code: "invalid-input",
      text: "One field is wrong.",
      requestId: "req_1",
      errors: [{ pointer: "/name", detail: "must be plain text" }],
    });
  });

  it("has words of ours where it has a common code", () => {
    expect(refusalOf(answer("not-allowed")).text).toBe("Your role does not allow this.");
  });

  it.each([new TypeError("Failed to fetch"), null, "odd", { data: {} }])("reads as unreachable where no answer came: %s", (error) => {
    expect(refusalOf(error)).toMatchObject({ code: "unreachable", requestId: null });
  });

  it("tells a session that has ended", () => {
    expect(isSignedOut(answer("sign-in-required"))).toBe(true);
    expect(isSignedOut(answer("not-found"))).toBe(false);
  });
});
