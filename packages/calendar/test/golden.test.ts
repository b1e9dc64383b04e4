import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkFeed, renderFeed } from "../src/index.ts";
import { goldenFeeds } from "./golden-feeds.ts";
import { readFeed } from "./read-feed.ts";

const fileOf = (name: string) => new URL(`golden/${name}.golden.ics`, import.meta.url);

// `pnpm record:golden` writes the files anew; look at the difference before it is committed.
if (process.env["RECORD_GOLDEN"] === "1") {
  for (const [name, document] of Object.entries(goldenFeeds)) writeFileSync(fileOf(name), renderFeed(document));
}

describe.each(Object.entries(goldenFeeds))("the feed %s", (name, document) => {
  const golden = readFileSync(fileOf(name), "utf8");

  test("renders to the bytes of its golden file", () => {
    expect(renderFeed(document)).toBe(golden);
  });

  test("renders twice to the same bytes", () => {
    expect(renderFeed(structuredClone(document))).toBe(renderFeed(document));
  });

  test("passes the line check", () => {
    expect(checkFeed(golden)).toEqual([]);
  });

  test("is read back by ical.js, event by event", () => {
    expect(readFeed(golden)).toMatchSnapshot();
  });
});

test.each([
  { TZ: "Asia/Tokyo", LC_ALL: "ja_JP.UTF-8", LANG: "ja_JP.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
])("renders the same bytes in a process with $TZ and $LANG", (environment) => {
  const program = new URL("print-golden-feeds.ts", import.meta.url).pathname;
  const printed = execFileSync(process.execPath, [program], { env: { PATH: process.env["PATH"], ...environment } });
  const expected = Object.entries(goldenFeeds).map(([name]) => [name, readFileSync(fileOf(name), "utf8")]);
  expect(JSON.parse(printed.toString())).toEqual(Object.fromEntries(expected));
});
