import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { factSchemas, parse } from "@tact/facts";
import { describe, expect, test } from "vitest";
import { readingFile, senders } from "./fixtures.ts";
import { play } from "./play-fixture.ts";

// `pnpm record:golden` writes the files anew; look at the difference before it is committed.
const isRecording = process.env["RECORD_GOLDEN"] === "1";

describe.each(senders)("what $sender sends", (fixture) => {
  test("is read as its golden reading says", async () => {
    const played = await play(fixture);
    if (isRecording) writeFileSync(readingFile(fixture.sender), `${JSON.stringify(played, null, 2)}\n`);
    expect(JSON.parse(JSON.stringify(played))).toEqual(JSON.parse(readFileSync(readingFile(fixture.sender), "utf8")));
  });

  test("becomes facts that the vocabulary accepts", async () => {
    const played = await play(fixture);
    const facts = Object.values(played).flatMap(({ proposals }) => proposals.flatMap((proposal) => proposal.facts));
    for (const draft of facts) expect([draft, parse(factSchemas[draft.type], { id: "f1", ...draft }).error]).toEqual([draft, undefined]);
    expect(facts.length).toBeGreaterThan(0);
  });
});

/** Everybody plays the same story: set, moved, called off. A whole day waits for a person to say the hours. */
test.each(senders.filter(({ words }) => words.length === 3))("$sender's update moves the interview and its cancellation calls it off", async (fixture) => {
  const { request, update, cancel } = await play(fixture);
  const effects = [request, update, cancel].map((word) => [...new Set(word?.proposals.map(({ effect }) => effect))]);
  const first = fixture.sender === "workday" ? "incomplete" : "schedule";
  const second = fixture.sender === "workday" ? "incomplete" : "reschedule";
  expect(effects).toEqual([[first], [second], ["cancel"]]);
});

test("no golden reading names the candidate among the people of an interview", async () => {
  for (const fixture of senders) {
    const people = Object.values(await play(fixture))
      .flatMap(({ proposals }) => proposals.flatMap(({ facts }) => facts))
      .flatMap((fact) => ("participants" in fact ? (fact.participants ?? []) : []));
    expect([fixture.sender, people.filter(({ email, name }) => email === fixture.candidate.email || name === fixture.candidate.name)]).toEqual([fixture.sender, []]);
  }
});

test.each([
  { TZ: "Asia/Tokyo", LC_ALL: "ja_JP.UTF-8", LANG: "ja_JP.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
])("everything is read alike in a process with $TZ and $LANG", (environment) => {
  const program = new URL("print-readings.ts", import.meta.url).pathname;
  const printed = execFileSync(process.execPath, [program], { env: { ...process.env, ...environment }, encoding: "utf8", maxBuffer: 1 << 24 });
  const expected = senders.map(({ sender }) => [sender, JSON.parse(readFileSync(readingFile(sender), "utf8"))]);
  expect(JSON.parse(printed)).toEqual(Object.fromEntries(expected));
});
