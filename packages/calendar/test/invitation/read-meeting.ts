import { expect } from "vitest";
import { type InvitationReading, type InvitedMeeting, type ReadingNote, readInvitation } from "../../src/index.ts";

/** What is read of a content, by a reader in London unless said. */
export async function reading(content: Uint8Array | string, defaultTimeZone = "Europe/London"): Promise<InvitationReading> {
  const { value, error } = await readInvitation(content, { defaultTimeZone });
  if (value === undefined) throw new Error(`refused: ${error.code}: ${error.detail} ${JSON.stringify(error.notes)}`);
  return value;
}

/** The one meeting of a content. */
export async function meetingIn(content: Uint8Array | string, defaultTimeZone?: string): Promise<InvitedMeeting> {
  const { meetings } = await reading(content, defaultTimeZone);
  expect(meetings).toHaveLength(1);
  return meetings[0]!;
}

export const codes = (notes: readonly ReadingNote[]) => notes.map(({ code }) => code);
