import nodeIcal from "node-ical";
import { expect, test } from "vitest";
import { readInvitation } from "../../src/index.ts";
import { fixtureBytes, senders } from "./fixtures.ts";

/** Files with one meeting for each UID; a time without a zone is the machine's for node-ical, and a whole day has none. */
const comparable = senders.filter(({ kind, sender }) => kind === "ics" && !["google-series", "smartrecruiters", "workday", "teamtailor"].includes(sender));

/** UID, first and last instant of every meeting. */
type Times = readonly (readonly [uid: string, starts: string, ends: string])[];

const byUid = (times: Times) => times.toSorted(([a], [b]) => (a < b ? -1 : 1));

test.each(comparable)("node-ical reads the same instants in what $sender sends", async (fixture) => {
  for (const word of fixture.words) {
    const content = fixtureBytes(fixture, word);
    const { value } = await readInvitation(content, fixture);
    const ours: Times = (value?.meetings ?? []).map(({ uid, starts, ends }) => [uid, instantOf(starts), instantOf(ends)]);
    const events = Object.values(nodeIcal.sync.parseICS(Buffer.from(content).toString())).filter((component) => component?.type === "VEVENT");
    const theirs: Times = events.map((event) => [event.uid, event.start.toISOString(), event.end?.toISOString() ?? ""]);
    expect(byUid(ours)).toEqual(byUid(theirs));
    expect(ours.length).toBeGreaterThan(0);
  }
});

function instantOf(zoned: string): string {
  return new Date(zoned.replace(/\[.*$/, "")).toISOString();
}
