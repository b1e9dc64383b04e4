import { describe, expect, it } from "vitest";
import { clockNotes } from "./clock-notes.ts";

const at = (date: string) => Date.parse(`${date}T12:00:00Z`);

describe("clocks that change within a plan", () => {
  it("tells of the employer's, and how far it is from then on", () => {
    expect(clockNotes("Europe/London", "America/New_York", at("2027-03-08"), at("2027-03-20"))).toEqual([
      "The clocks in New York change on Sun 14 Mar: from then on it is 4 h behind you.",
    ]);
  });

  it("tells of both in order where they change on different days", () => {
    const notes = clockNotes("Europe/London", "America/New_York", at("2027-03-08"), at("2027-04-02"));
    expect(notes).toHaveLength(2);
    expect(notes[1]).toBe("Your clocks (London) change on Sun 28 Mar: from then on New York is 5 h behind you.");
  });

  it("says it once where both change on one day", () => {
    expect(clockNotes("Europe/London", "Europe/Berlin", at("2027-03-20"), at("2027-04-02"))).toEqual(["Your clocks (London) change on Sun 28 Mar."]);
  });

  it("is silent where no clock changes, or the change has passed", () => {
    expect(clockNotes("Asia/Tokyo", "Asia/Kolkata", at("2027-03-01"), at("2027-12-01"))).toEqual([]);
    expect(clockNotes("Europe/London", "Europe/London", at("2027-03-29"), at("2027-06-01"))).toEqual([]);
  });
});
