import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const notice = readFileSync(new URL("../../../NOTICE", import.meta.url), "utf8");
const library = createRequire(import.meta.url).resolve("date-holidays/package.json");
const licence = readFileSync(new URL("LICENSE", `file://${library}`), "utf8");

test("NOTICE carries every attribution that the holiday data asks for", () => {
  const asked = licence.match(/<attribution>([\s\S]*?)<\/attribution>/)?.[1]?.match(/https?:\/\/\S+/g) ?? [];
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((address) => !notice.includes(address))).toEqual([]);
});

test("NOTICE names the licence of the holiday data, what was done with it, and where the weekends are from", () => {
  expect(licence).toContain("CC BY-SA 3.0");
  expect(notice).toContain("https://creativecommons.org/licenses/by-sa/3.0/");
  expect(notice).toContain("Calendars derived in this way stay under CC BY-SA 3.0");
  expect(notice).toContain("Unicode License v3");
});
