import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { interviewOn, known, people } from "../../src/rulebook/cases.ts";
import { interview, request } from "../cast.ts";
import { look, type Promised } from "./seen.ts";
import { endsWithTheOutcome, hasANextStep, keepsTheGap, staysWithinBudget, thanksAfterTheEnd, waitsForTheDecision } from "./tactful.ts";

// Where properties draw at random, here nothing is left out: an interview on Monday 9 November and every set of up to four of these facts.

const enquiry = (at: string, id: string, step?: string) => known("message-sent", at, { purpose: "enquiry", channel: "email", ...(step === undefined ? {} : { step }) }, id);

const alphabet: readonly Fact[] = [
  known("decision-promised", "2026-11-04 10:00", { by: { date: "2026-11-16" } }, "promised-before"),
  known("decision-promised", "2026-11-09 15:00", { by: { date: "2026-11-12" } }, "promised"),
  known("decision-promised", "2026-11-13 10:00", { by: { date: "2026-11-20" } }, "promised-again"),
  known("decision-promised", "2026-11-24 11:00", { by: { phrase: "by the end of the week" } }, "promised-late"),
  known("decision-promised", "2026-11-13 10:00", { by: { phrase: "soon" } }, "promised-no-day"),
  known("delay-announced", "2026-11-13 10:00", {}, "delayed"),
  known("delay-announced", "2026-11-24 11:00", {}, "delayed-late"),
  known("delay-announced", "2026-11-24 11:00", { until: { date: "2026-12-04" } }, "delayed-until"),
  known("put-on-hold", "2026-11-13 10:00", {}, "held"),
  known("put-on-hold", "2026-11-24 11:00", { until: { date: "2027-01-08" } }, "held-until"),
  enquiry("2026-11-09 15:00", "asked-at-once"),
  enquiry("2026-11-13 10:00", "asked"),
  enquiry("2026-11-24 11:00", "asked-late"),
  enquiry("2026-12-16 09:30", "asked-in-december"),
  enquiry("2026-11-17 10:00", "asked-by-name", "app-1.decision-follow-up.promised"),
  known("message-received", "2026-11-09 15:00", {}, "word-at-once"),
  known("message-received", "2026-11-13 10:00", {}, "word"),
  known("message-received", "2026-11-24 11:00", {}, "word-late"),
  known("message-sent", "2026-11-09 15:00", { purpose: "thank-you", channel: "email" }, "thanked"),
  known("message-sent", "2026-11-13 10:00", { purpose: "reply", channel: "email" }, "replied"),
  known("rejected", "2026-11-13 10:00", {}, "rejected"),
  known("rejected", "2026-11-24 11:00", {}, "rejected-late"),
  known("offer-received", "2026-11-24 11:00", { answerBy: "2026-12-01" }, "offered"),
  known("withdrawn", "2026-11-13 10:00", {}, "withdrawn"),
  known("application-reopened", "2026-12-16 09:30", {}, "reopened"),
  interviewOn("2026-11-25", "16:00", "17:00", [people.lee, people.rob], "int-2"),
  known("interview-cancelled", "2026-11-24 11:00", { interview: "int-2" }, "second-called-off"),
  known("interview-cancelled", "2026-11-05 10:00", { interview: "int-1" }, "called-off"),
  known("competing-offer", "2026-11-13 10:00", {}, "other-offer"),
  known("step-pinned", "2026-11-10 10:00", { step: "app-1.decision-follow-up.int-1", on: "2026-11-14", reason: "away" }, "pinned"),
  known("step-dismissed", "2026-11-10 10:00", { step: "app-1.check-in.int-1", reason: "no" }, "dismissed"),
  known("fact-retracted", "2026-11-18 10:00", { fact: "promised" }, "took-back-promise"),
  known("fact-retracted", "2026-11-18 10:00", { fact: "asked" }, "took-back-enquiry"),
  known("contact-preference-stated", "2026-11-13 10:00", { preference: "no-contact-before-decision" }, "silence"),
  known("contact-preference-stated", "2026-11-13 10:00", { preference: "through-recruiter" }, "through-recruiter"),
  known("call-promised", "2026-11-13 10:00", { starts: "2026-11-24T10:00:00Z" }, "call"),
];

const promises: readonly Promised[] = [keepsTheGap, waitsForTheDecision, staysWithinBudget, endsWithTheOutcome, thanksAfterTheEnd, hasANextStep];
const presents = ["2026-11-13T12:00:00Z", "2026-12-16T12:00:00Z"];

/** Every set of at most so many of the list, the given facts before them. */
function* worlds(given: readonly Fact[], most: number, from = 0): Generator<readonly Fact[]> {
  yield given;
  if (most === 0) return;
  for (let index = from; index < alphabet.length; index += 1) {
    const fact = alphabet[index];
    if (fact !== undefined) yield* worlds([...given, fact], most - 1, index + 1);
  }
}

/** How many worlds there are, and the first few in which a promise is broken. */
function walk(given: readonly Fact[], most: number): { count: number; broken: string[] } {
  let count = 0;
  const broken: string[] = [];
  for (const facts of worlds(given, most)) {
    const seen = look(request(facts, presents[count % presents.length]));
    count += 1;
    for (const [index, promise] of promises.entries()) {
      for (const found of promise(seen)) if (broken.length < 5) broken.push(`promise ${index + 1}: ${found} [${facts.map(({ id }) => id).join(" ")}]`);
    }
  }
  return { count, broken };
}

describe("small worlds", () => {
  it("keep promises 1 to 6 after an interview and any four facts", { timeout: 300_000 }, () => {
    expect(walk([interview], 4)).toEqual({ count: 66_712, broken: [] });
  });

  it("keep them with any three facts and no interview", { timeout: 300_000 }, () => {
    expect(walk([], 3)).toEqual({ count: 7807, broken: [] });
  });
});
