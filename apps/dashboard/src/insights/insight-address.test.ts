import { describe, expect, it } from "vitest";
import { addressOf, readAddress } from "./insight-address.ts";

describe("the address of insights", () => {
  it.each(["/insights", "/insights?weeks=4", "/insights?weeks=26&whose=mine&measure=steps&group=late&series=thank-you", "/insights?measure=promises&series=emp_1"])("comes back as it was: %s", (address) => {
    expect(addressOf(readAddress(new URL(address, "http://localhost").searchParams))).toBe(address);
  });

  it("is as usual where it cannot be read", () => {
    expect(readAddress(new URLSearchParams("weeks=7&measure=luck&whose=theirs"))).toEqual({ weeks: 8, mine: false, rows: null });
  });
});
