import { describe, expect, it } from "vitest";
import { asOfInstant } from "./as-of.ts";

const now = Date.parse("2026-11-24T09:12:00Z");

describe("the instant that an address asks for", () => {
  it("is the end of the reader's day, or the instant itself", () => {
    expect(asOfInstant("2026-11-20", "America/New_York", now)).toBe("2026-11-21T04:59:59.999Z");
    expect(asOfInstant("2026-11-20T10:00:00Z", "Europe/London", now)).toBe("2026-11-20T10:00:00.000Z");
    expect(asOfInstant("2026-11-20T10:00:00.123+01:00", "Europe/London", now)).toBe("2026-11-20T09:00:00.123Z");
  });

  it("is none for today, for what is ahead, and for what is no date", () => {
    for (const on of ["2026-11-24", "2027-01-01", "yesterday", "2026-13-45", "", "2026-11-20T10:00:00"]) {
      expect(asOfInstant(on, "Europe/London", now), on).toBeNull();
    }
  });
});
