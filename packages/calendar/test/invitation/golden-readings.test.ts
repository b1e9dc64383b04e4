import { readFileSync, writeFileSync } from "node:fs";
import { factSchemas, parse } from "@tact/facts";
import { describe, expect, test } from "vitest";
import { type FactsProposal, type InvitationReading, type InvitedMeeting, type KnownInterview, proposeFacts, readInvitation } from "../../src/index.ts";
import { fixtureBytes, readingFile, type SenderFixture, senders } from "./fixtures.ts";

interface Word {
  reading: InvitationReading;
  proposals: FactsProposal[];
}

/** Reads what a sender sent, word by word, and confirms each proposal before the next is read. */
async function play(fixture: SenderFixture): Promise<Record<string, Word>> {
  const recorded = new Map<string, KnownInterview>();
  const played: Record<string, Word> = {};
  for (const word of fixture.words) {
    const { value: reading } = await readInvitation(fixtureBytes(fixture, word), fixture);
    if (reading === undefined) throw new Error(`${fixture.sender}/${word} was refused`);
    const proposals = reading.meetings.map((meeting) => {
      const key = `${meeting.uid} ${meeting.recurrenceId}`;
      const proposal = proposeFacts(meeting, { at: "2026-11-23T09:00:00Z", known: recorded.get(key) ?? null, candidate: fixture.candidate });
      if (proposal.effect !== "nothing") recorded.set(key, knownAfter(meeting, proposal));
      return proposal;
    });
    played[word] = { reading, proposals };
  }
  return played;
}

function knownAfter({ sequence, stamp, starts, ends, cancelled }: InvitedMeeting, { origin, facts }: FactsProposal): KnownInterview {
  const [fact] = facts;
  const times = fact !== undefined && "ends" in fact ? { starts: fact.starts, ends: fact.ends } : { starts: bare(starts), ends: bare(ends) };
  return { interview: origin.interview, sequence, stamp, ...times, cancelled };
}

const bare = (zoned: string) => zoned.replace(/\[.*$/, "");

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
