import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Fact, Plan, ResolvedPlanRequest, StepKind } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { diff, explain, isRefusal, plan } from "../src/index.ts";
import { interviewOn, known, people, requestOf } from "../src/rulebook/cases.ts";

const request = (facts: readonly Fact[], now = "2026-11-20T12:00:00Z"): ResolvedPlanRequest => ({ ...requestOf({ it: "", facts, outcome: { skips: "" } }), now });
const planned = (facts: readonly Fact[], now?: string): Plan => {
  const made = plan(request(facts, now));
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
};
const stepOf = ({ steps }: Plan, kind: StepKind) => {
  const found = steps.filter((step) => step.kind === kind);
  const [step] = found;
  if (step === undefined || found.length > 1) throw new Error(`${found.length} steps of ${kind}`);
  return step;
};
const kindsOf = ({ steps }: Plan) => steps.map(({ kind }) => kind);
const opensOf = (made: Plan, kind: StepKind) => stepOf(made, kind).window.opens.slice(0, 16).replace("T", " ");
const codes = ({ notices }: Plan) => notices.map(({ code }) => code);

const interview = interviewOn("2026-11-09");
const promise = (date: string, at = "2026-11-09 11:00", id = "promise") => known("decision-promised", at, { by: { date } }, id);
const enquiry = (at: string, id: string, step?: string) => known("message-sent", at, { purpose: "enquiry", channel: "email", ...(step === undefined ? {} : { step }) }, id);
const word = (at: string, id = "word") => known("message-received", at, {}, id);

const thanksAbout = (about: object) => known("message-sent", "2026-11-09 12:00", { purpose: "thank-you", channel: "email", ...about }, "thanks");
const pinOn = (on: string) => known("step-pinned", "2026-11-10 09:00", { step: "app-1.decision-follow-up.promise", on, reason: "travelling" });
const retract = (fact: string, at: string, id: string) => known("fact-retracted", at, { fact }, id);
const short = (facts: Fact[]): ResolvedPlanRequest => {
  const made = request(facts);
  return { ...made, application: { ...made.application, employer: { ...made.application.employer, calendar: { ...made.application.employer.calendar, through: "2026-11-20" } } } };
};
const many = (make: (index: number) => Fact) => Array.from({ length: 10_000 }, (_, index) => make(index));
const minuteAfter = (index: number) => new Date(Date.UTC(2026, 10, 9, 12) + index * 60_000).toISOString().slice(0, 16).replace("T", " ");
const within = (facts: Fact[]) => {
  const started = process.cpuUsage();
  planned(facts);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000_000;
};

describe("waits", () => {
  it("keeps what was done in an earlier wait with the window that it had", () => {
    const made = planned([interview, promise("2026-11-11"), enquiry("2026-11-13 10:00", "e1"), known("delay-announced", "2026-11-16 10:00", { until: { date: "2026-11-25" } })]);
    const [done, open] = made.steps.filter(({ kind }) => kind === "decision-follow-up");
    expect(done).toMatchObject({ id: "app-1.decision-follow-up.promise", lineage: "app-1.enquiry-1.int-1", status: "done", doneBy: "e1" });
    expect(open).toMatchObject({ id: "app-1.decision-follow-up.delay-announced", lineage: "app-1.enquiry-1.int-1.2", status: "planned" });
    expect(made.decision).toMatchObject({ to: "2026-11-25", slips: 1, fact: "delay-announced" });
  });

  it("slips move a step that is open, with its lineage", () => {
    const before = planned([interview, promise("2026-11-11")]);
    const after = planned([interview, promise("2026-11-11"), promise("2026-11-20", "2026-11-11 10:00", "later")]);
    expect(diff(before, after).moved.map(({ before: was, after: is }) => [was.lineage === is.lineage, is.kind])).toContainEqual([true, "decision-follow-up"]);
  });

  it("takes up the earlier wait again where the later interview is called off", () => {
    const second = known("interview-scheduled", "2026-11-12 10:00", { interview: "int-2", starts: "2026-11-25T10:00:00Z", ends: "2026-11-25T11:00:00Z" }, "second");
    const off = known("interview-cancelled", "2026-11-18 10:00", { interview: "int-2" }, "off");
    const made = planned([interview, promise("2026-11-11"), second, off]);
    expect(opensOf(made, "check-in")).toBe("2026-11-25 09:00");
    expect(stepOf(made, "check-in").id).toBe("app-1.check-in.off");
    expect(kindsOf(made)).not.toContain("decision-follow-up");
  });

  it("holds the gap against an enquiry of the wait before", () => {
    const made = planned([interview, promise("2026-11-11"), enquiry("2026-11-12 10:00", "e1"), promise("2026-11-12", "2026-11-12 15:00", "later")]);
    expect(made.steps.filter(({ kind }) => kind === "decision-follow-up").map(({ window }) => window.opens.slice(0, 10))).toEqual(["2026-11-12", "2026-11-17"]);
  });

  it("needs the decision day while none is stated, and names what it would tighten", () => {
    const made = planned([interview]);
    expect(made.needs).toMatchObject([{ fact: "decision-promised", question: "When did they say they would decide?" }]);
    expect(made.needs[0]?.tightens).toContain("app-1.decision-follow-up.int-1");
    expect(planned([interview, promise("2026-11-11")]).needs).toEqual([]);
  });

  it("plans an ambiguous day on its later reading and asks which was meant", () => {
    const made = planned([interview, known("decision-promised", "2026-11-09 11:00", { by: { phrase: "1/12" } })]);
    expect(made.decision?.to).toBe("2027-01-12");
    expect(made.needs).toMatchObject([{ fact: "decision-promised", question: "Did “1/12” mean Tue 1 Dec or Tue 12 Jan? The later day is planned on" }]);
  });

  it("says what it knows where only a first day was named", () => {
    const made = planned([interview, known("decision-promised", "2026-11-09 11:00", { by: { phrase: "after Thanksgiving" } })]);
    expect(made.decision?.basis).toBe("assumed");
    expect(explain(made, "app-1.decision-follow-up.int-1")[0]).toBe("They said not before Fri 27 Nov, which promises no day");
  });
});

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

describe("people", () => {
  it("moves what follows a pinned enquiry with it, though never before the decision day", () => {
    expect(opensOf(planned([interview, promise("2026-11-11"), pinOn("2026-11-16")]), "check-in")).toBe("2026-11-23 09:00");
    expect(opensOf(planned([interview, promise("2026-11-30"), pinOn("2026-11-12")]), "check-in")).toBe("2026-12-01 09:00");
  });

  it("opens a thank-you pinned on the interview's day no earlier than its own opening", () => {
    const pin = known("step-pinned", "2026-11-09 09:00", { step: "app-1.thank-you.int-1.dana", on: "2026-11-09", reason: "today" });
    expect(opensOf(planned([interviewOn("2026-11-09", "16:00", "17:30"), pin]), "thank-you")).toBe("2026-11-09 18:30");
  });

  it("names calls as an alternative unless they asked for none", () => {
    expect(stepOf(planned([interview]), "decision-follow-up").alternatives).toEqual(["phone"]);
    const noCalls = known("contact-preference-stated", "2026-11-10 09:00", { preference: "no-calls" });
    expect(stepOf(planned([interview, noCalls]), "decision-follow-up").alternatives).toEqual([]);
  });

  it("adds missed thanks to the next enquiry, until one was sent", () => {
    const late = planned([interview, promise("2026-11-20")], "2026-11-12T12:00:00Z");
    expect(stepOf(late, "decision-follow-up").guidance).toContain("missed-thanks");
    const said = planned([interview, promise("2026-11-20"), enquiry("2026-11-23 10:00", "e1")], "2026-11-24T12:00:00Z");
    expect(said.steps.flatMap(({ guidance }) => guidance)).not.toContain("missed-thanks");
  });

  it("keeps an answered offer's open replies apart from the wish for silence", () => {
    const silence = known("contact-preference-stated", "2026-11-10 09:00", { preference: "no-contact-before-decision" });
    const made = planned([interview, silence, known("competing-offer", "2026-11-11 09:00", {})]);
    expect(stepOf(made, "decision-follow-up").status).toBe("withheld");
    expect(stepOf(made, "expedite").status).not.toBe("withheld");
  });
});

describe("contradictions", () => {
  it.each<[string, Fact[]]>([
    ["promise-before-interview", [known("decision-promised", "2026-11-05 10:00", { by: { date: "2026-11-06" } })]],
    ["promise-in-the-past", [promise("2026-11-08")]],
    ["range-reversed", [known("decision-promised", "2026-11-09 12:00", { by: { from: "2026-11-20", to: "2026-11-19" } })]],
    ["phrase-not-understood", [known("decision-promised", "2026-11-09 12:00", { by: { phrase: "when the stars align" } })]],
    ["ends-before-start", [interviewOn("2026-11-23", "11:00", "10:00", [], "int-2")]],
    ["unknown-interview", [known("debrief-captured", "2026-11-09 12:00", { interview: "int-9" })]],
    ["unknown-interview", [known("message-sent", "2026-11-09 12:00", { purpose: "thank-you", channel: "email", interview: "int-9" })]],
    ["unknown-step", [known("step-dismissed", "2026-11-09 12:00", { step: "app-1.thank-you.int-1.nobody", reason: "no" })]],
    ["unknown-fact", [known("fact-retracted", "2026-11-09 12:00", { fact: "f99" })]],
    ["pin-before-interview", [known("step-pinned", "2026-11-05 12:00", { step: "app-1.thank-you.int-1.dana", on: "2026-11-08", reason: "no" })]],
    ["answer-in-the-past", [known("competing-offer", "2026-11-10 12:00", { answerBy: "2026-11-09" })]],
  ])("answers %s with a notice and plans the rest", (code, facts) => {
    const made = planned([interview, ...facts]);
    expect(codes(made)).toEqual([code]);
    expect(made.notices[0]?.facts).toEqual([facts[0]?.id]);
    expect(kindsOf(made)).toContain("debrief");
  });

  it("leaves an interview out that is scheduled after the end", () => {
    const made = planned([interview, known("rejected", "2026-11-12 10:00", {}), known("interview-scheduled", "2026-11-13 10:00", { interview: "int-2", starts: "2026-11-20T10:00:00Z", ends: "2026-11-20T11:00:00Z" }, "second")]);
    expect(codes(made)).toEqual(["after-the-end"]);
    expect(made.state).toBe("ended");
  });

  it("takes a step that is gone for one that was known", () => {
    const made = planned([interview, promise("2026-11-11"), known("step-pinned", "2026-11-09 10:30", { step: "app-1.decision-follow-up.int-1", on: "2026-11-20", reason: "early" })]);
    expect(codes(made)).toEqual([]);
  });

  it("undoes a retraction that is retracted itself", () => {
    expect(planned([interview, promise("2026-11-11"), retract("promise", "2026-11-10 09:00", "r1")]).decision?.basis).toBe("assumed");
    expect(planned([interview, promise("2026-11-11"), retract("promise", "2026-11-10 09:00", "r1"), retract("r1", "2026-11-10 10:00", "r2")]).decision?.basis).toBe("stated");
    expect(planned([interview, retract("r2", "2026-11-10 09:00", "r1"), retract("r1", "2026-11-10 10:00", "r2"), retract("r3", "2026-11-10 11:00", "r3")]).notices).toEqual([]);
  });
});

describe("refusals", () => {
  it("names every problem at once", () => {
    const wrong = request([interview, interview]);
    const refused = plan({ ...wrong, zones: {}, application: { ...wrong.application, employer: { ...wrong.application.employer, calendar: { ...wrong.application.employer.calendar, from: "2029-01-01", closed: [{ from: "2026-12-02", to: "2026-12-01" }] } } } });
    expect(isRefusal(refused) && refused.error.problems.map(({ pointer }) => pointer)).toEqual([
      "/application/employer/timeZone",
      "/application/employer/calendar/through",
      "/application/employer/calendar/closed/0/to",
      "/facts/1/id",
    ]);
  });

  it("refuses a plan that needs days beyond the calendar, and only then", () => {
    const refused = plan(short([interview]));
    expect(isRefusal(refused) && refused.error).toMatchObject({ code: "calendar-out-of-range" });
    expect(isRefusal(refused) && refused.error.problems.map(({ code }) => code)).toContain("let-go");
    expect(isRefusal(plan(short([interview, known("withdrawn", "2026-11-12 10:00", {})])))).toBe(false);
  });

  it("refuses instants beyond the zone's table", () => {
    expect(isRefusal(plan(request([interviewOn("2150-01-05")])))).toBe(true);
  });

  it("tells refusals from everything else", () => {
    for (const value of [null, undefined, 3, "error", {}, { error: "no" }, planned([])]) expect(isRefusal(value)).toBe(false);
  });
});

describe("the trace", () => {
  it("tells what happened, which rule, and the date", () => {
    const made = planned([interview, known("decision-promised", "2026-11-18 11:00", { by: { phrase: "by the end of next week" } }, "promise")]);
    expect(explain(made, "app-1.decision-follow-up.promise")).toEqual([
      "They said they would decide by Fri 27 Nov (“by the end of next week”, said Wed 18 Nov)",
      "A day or two after that: Mon 30 Nov, at the latest Tue 1 Dec",
    ]);
    const landed = planned([interview, promise("2026-11-18"), enquiry("2026-11-19 10:00", "e1")]);
    expect(explain(landed, "app-1.check-in.promise")).toEqual([
      "An enquiry was sent on Thu 19 Nov and nobody has answered",
      "Check in 7 days later: Fri 27 Nov, at the latest Thu 3 Dec",
      "moved from Thu 26 Nov: Thanksgiving Day",
    ]);
    expect(explain(made, "app-1.nothing")).toEqual([]);
  });

  it("names people in titles", () => {
    const made = planned([interviewOn("2026-11-09", "10:00", "11:00", [people.dana, people.lee])]);
    expect(made.steps.filter(({ kind }) => kind === "thank-you").map(({ title }) => title)).toEqual(["Thank Dana Cho by email", "Thank Lee Park by email"]);
    expect(stepOf(made, "decision-follow-up").title).toBe("Ask Dana Cho about the decision");
  });
});

describe("differences", () => {
  it("says why steps are gone", () => {
    const before = planned([interview, promise("2026-11-11")]);
    const reasons = (facts: Fact[]) => new Set(diff(before, planned([interview, promise("2026-11-11"), ...facts])).dropped.map(({ because }) => because.text));
    expect(reasons([known("rejected", "2026-11-12 10:00", {})])).toEqual(new Set(["The application ended"]));
    expect(reasons([known("offer-received", "2026-11-12 10:00", {})])).toEqual(new Set(["An offer came"]));
    expect(reasons([word("2026-11-13 10:00")])).toEqual(new Set(["They sent word: the next enquiry counts from it"]));
    expect(reasons([known("interview-cancelled", "2026-11-08 10:00", { interview: "int-1" })])).toContain("The interview did not take place or was called off");
  });
});

describe("limits", () => {

  it.each<[string, (index: number) => Fact]>([
    ["enquiries", (index) => enquiry(minuteAfter(index), `f${index}`)],
    ["words", (index) => word(minuteAfter(index), `f${index}`)],
    ["statements", (index) => promise("2026-12-01", minuteAfter(index), `f${index}`)],
    ["delays and enquiries", (index) => (index % 2 === 0 ? known("delay-announced", minuteAfter(index), {}, `f${index}`) : enquiry(minuteAfter(index), `f${index}`))],
    ["words and enquiries", (index) => (index % 2 === 0 ? word(minuteAfter(index), `f${index}`) : enquiry(minuteAfter(index), `f${index}`))],
    ["other offers and enquiries", (index) => (index % 2 === 0 ? known("competing-offer", minuteAfter(index), {}, `f${index}`) : enquiry(minuteAfter(index), `f${index}`))],
    ["interviews", (index) => known("interview-scheduled", "2026-11-01 10:00", { interview: `i${index}`, starts: `${minuteAfter(index).replace(" ", "T")}:00Z`, ends: `${minuteAfter(index + 30).replace(" ", "T")}:00Z` }, `f${index}`)],
    ["interviews called off again", (index) => (index % 2 === 0 ? interviewOn("2026-12-01", "10:00", "11:00", [], `i${index}`) : known("interview-cancelled", minuteAfter(index), { interview: `i${index - 1}` }, `f${index}`))],
    ["promised items", (index) => (index % 2 === 0 ? known("item-promised", minuteAfter(index), { what: "portfolio" }, `f${index}`) : known("item-sent", minuteAfter(index), { what: "portfolio" }, `f${index}`))],
    ["retractions in a row", (index) => known("fact-retracted", minuteAfter(index), { fact: `f${index - 1}` }, `f${index}`)],
    ["promised calls", (index) => known("call-promised", minuteAfter(index), { starts: "2026-12-01T10:00:00Z" }, `f${index}`)],
    ["outcomes and reopenings", (index) => (index % 2 === 0 ? known("rejected", minuteAfter(index), {}, `f${index}`) : known("application-reopened", minuteAfter(index), {}, `f${index}`))],
  ])("plans ten thousand %s in bounded time", (_what, make) => {
    // A watchdog against work that grows with the square of the input, not a measurement.
    expect(within([interview, ...many(make).slice(1)])).toBeLessThan(20);
  });
});

describe("surroundings", () => {
  it("makes the same plan in any zone and locale of the process", () => {
    const script = `import { plan } from ${JSON.stringify(fileURLToPath(new URL("../src/index.ts", import.meta.url)))};
      const chunks = []; for await (const chunk of process.stdin) chunks.push(chunk);
      process.stdout.write(JSON.stringify(plan(JSON.parse(Buffer.concat(chunks).toString("utf8")))));`;
    const input = JSON.stringify(request([interview, promise("2026-11-11"), enquiry("2026-11-13 10:00", "e1")]));
    const under = (env: Record<string, string>) => {
      const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { input, encoding: "utf8", env: { PATH: process.env["PATH"], ...env } });
      return stdout === "" ? stderr : stdout;
    };
    const here = JSON.stringify(plan(JSON.parse(input) as ResolvedPlanRequest));
    for (const env of [{ TZ: "Asia/Tokyo" }, { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" }, { TZ: "Pacific/Apia", LANG: "ar_EG.UTF-8" }]) expect(under(env)).toBe(here);
  });
});
