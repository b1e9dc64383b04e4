import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newYork } from "../../test/steps.ts";
import { instantsOf, localDateAt, placeOf, windowInWords } from "./window-in-words.ts";

describe("a window in words", () => {
  test.each([
    ["four edges", newYork("11-23 12:00", "11-23 13:00", "11-23 23:59", "11-25 11:00"), "from Mon 23 Nov 12:00, best Mon 23 Nov 13:00, by Mon 23 Nov 23:59, at the latest Wed 25 Nov 11:00"],
    ["no separate ideal", newYork("11-23 12:00", "11-23 12:00", "11-23 17:00", "11-23 17:00"), "from Mon 23 Nov 12:00, by Mon 23 Nov 17:00"],
    ["a single moment", newYork("11-23 12:00", "11-23 12:00", "11-23 12:00", "11-23 12:00"), "from Mon 23 Nov 12:00"],
  ])("of %s", (_, window, words) => {
    expect(windowInWords(instantsOf(window), "America/New_York")).toBe(words);
  });

  test("follows the reader's clock through a change of it", () => {
    const window = newYork("10-31 20:00", "10-31 20:00", "11-01 20:00", "11-01 20:00");
    expect(windowInWords(instantsOf(window), "America/New_York")).toBe("from Sat 31 Oct 20:00, by Sun 1 Nov 20:00");
    expect(windowInWords(instantsOf(window), "Asia/Tokyo")).toBe("from Sun 1 Nov 09:00, by Mon 2 Nov 10:00");
  });

  test("says nothing in a zone that is not known, or beyond the zone data", () => {
    const window = instantsOf(newYork("11-23 12:00", "11-23 12:00", "11-23 12:00", "11-23 12:00"));
    expect(windowInWords(window, "Europe/Atlantis")).toBeUndefined();
    expect(windowInWords({ ...window, closes: Date.parse("2101-01-01T00:00:00Z") }, "Europe/Berlin")).toBeUndefined();
  });

  test("knows the date in every zone as the environment does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse("2000-01-02T00:00:00Z"), max: Date.parse("2076-12-30T00:00:00Z") }),
        fc.constantFrom("Asia/Tokyo", "America/St_Johns", "Pacific/Kiritimati", "Africa/Casablanca", "UTC"),
        (at, zone) => {
          expect(localDateAt(at, zone)).toBe(new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["America/Argentina/Buenos_Aires", "Buenos Aires"],
    ["Europe/London", "London"],
    ["Etc/GMT+5", "Etc/GMT+5"],
    ["UTC", "UTC"],
  ])("calls %s %s", (zone, place) => {
    expect(placeOf(zone)).toBe(place);
  });
});
