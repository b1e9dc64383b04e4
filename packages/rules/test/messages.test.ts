import { describe, expect, it } from "vitest";
import { interviewOn, known, people } from "../src/rulebook/cases.ts";
import { enquiry, interview, kindsOf, opensOf, planned, promise, stepOf } from "./cast.ts";

const thanksAbout = (about: object) => known("message-sent", "2026-11-09 12:00", { purpose: "thank-you", channel: "email", ...about }, "thanks");

describe("messages", () => {
  const delay = known("delay-announced", "2026-11-11 10:00", {});
  it("lets one enquiry complete one step: the question after a delay before the follow-up", () => {
    const made = planned([interview, delay, enquiry("2026-11-11 11:00", "e1")]);
    expect(stepOf(made, "ask-new-timeline").doneBy).toBe("e1");
    expect(stepOf(made, "delay-follow-up").doneBy).toBeNull();
  });

  it("lets a reply complete no enquiry", () => {
    const made = planned([interview, promise("2026-11-11"), known("message-sent", "2026-11-13 10:00", { purpose: "reply", channel: "email" }, "m")]);
    expect(stepOf(made, "decision-follow-up").doneBy).toBeNull();
  });

  it("completes the latest that has closed where none is open", () => {
    const made = planned([interview, promise("2026-11-11"), enquiry("2026-11-18 18:00", "e1")]);
    expect(stepOf(made, "decision-follow-up").doneBy).toBe("e1");
    expect(opensOf(made, "check-in")).toBe("2026-11-25 09:00");
  });

  it("completes a step that it names, and no other", () => {
    const made = planned([interview, promise("2026-11-11"), enquiry("2026-11-13 10:00", "e1", "app-1.keep-options-open.promise")]);
    expect(stepOf(made, "keep-options-open").doneBy).toBe("e1");
    expect(stepOf(made, "decision-follow-up").doneBy).toBeNull();
  });

  it("lets what was done win over what was dismissed", () => {
    const dismissed = known("step-dismissed", "2026-11-12 09:00", { step: "app-1.decision-follow-up.promise", reason: "no" });
    expect(stepOf(planned([interview, promise("2026-11-11"), dismissed]), "decision-follow-up").status).toBe("dismissed");
    expect(stepOf(planned([interview, promise("2026-11-11"), dismissed, enquiry("2026-11-13 10:00", "e1")]), "decision-follow-up").status).toBe("done");
  });

  it("completes every thank-you that a message names nobody for", () => {
    const panel = interviewOn("2026-11-09", "10:00", "11:00", [people.dana, people.lee]);
    const thanks = known("message-sent", "2026-11-09 12:00", { purpose: "thank-you", channel: "email" }, "thanks");
    expect(planned([panel, thanks]).steps.filter(({ kind }) => kind === "thank-you").map(({ doneBy }) => doneBy)).toEqual(["thanks", "thanks"]);
  });

  it("takes thanks before the end of the interview for none", () => {
    const thanks = known("message-sent", "2026-11-09 10:59", { purpose: "thank-you", channel: "email" }, "thanks");
    expect(stepOf(planned([interview, thanks]), "thank-you").doneBy).toBeNull();
  });

  it("lets thanks for an offer acknowledge it", () => {
    const made = planned([interview, known("offer-received", "2026-11-12 10:00", {}), known("message-sent", "2026-11-12 11:00", { purpose: "thank-you", channel: "email" }, "thanks")]);
    expect(stepOf(made, "acknowledge-offer").doneBy).toBe("thanks");
    expect(kindsOf(made)).not.toContain("thank-you");
  });

  it("keeps the thanks for an interview that was called off only where they name it", () => {
    const off = known("interview-cancelled", "2026-11-12 10:00", { interview: "int-1" });
    expect(kindsOf(planned([interview, off, thanksAbout({})]))).toEqual([]);
    expect(kindsOf(planned([interview, off, thanksAbout({ interview: "int-1" })]))).toEqual(["thank-you"]);
    expect(kindsOf(planned([interview, off, thanksAbout({ step: "app-1.thank-you.int-1.dana" })]))).toEqual(["thank-you"]);
  });
});
