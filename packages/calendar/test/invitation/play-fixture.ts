import { type FactsProposal, type InvitationReading, type InvitedMeeting, type KnownInterview, proposeFacts, readInvitation } from "../../src/index.ts";
import { fixtureBytes, type SenderFixture } from "./fixtures.ts";

export interface Word {
  reading: InvitationReading;
  proposals: FactsProposal[];
}

/** Reads what a sender sent, word by word, and confirms each proposal before the next is read. */
export async function play(fixture: SenderFixture): Promise<Record<string, Word>> {
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
