import { type Fact, stepKinds } from "@tact/facts";
import { isRefusal } from "@tact/rules";
import { describe, expect, it } from "vitest";
import { contextOf, type Draft, draft, type DraftInput, draftSources, fill, lengths, tones } from "../src/index.ts";
import { sceneFrom, type StoryParts } from "./arbitrary-stories.ts";
import { answer, draftsOf } from "./drafts-of.ts";
import { type Scene, scenes } from "./scenes.ts";

const dana = { id: "p0", name: "Dana Cho", role: "hiring-manager" } as const;
const ross = { id: "p1", name: "Dr. James Ross", role: "interviewer" } as const;
const kim = { id: "p2", name: "Kim Lee", role: "recruiter" } as const;
const base: StoryParts = { people: [dana, ross, kim], employer: "Northwind", role: "Analyst", candidate: "Maya Okafor", debriefs: [], turn: 0, item: "Portfolio with two case studies" };
const today = 0;
const nextDay = 1;
const delayed = 3;
const otherOffer = 5;
const callMissed = 6;
const offered = 7;
const refused = 9;
const throughRecruiter = 10;

const scene = (parts: Partial<StoryParts> = {}) => sceneFrom({ ...base, ...parts });

/** The drafts of the steps of a kind. */
function of(kind: string, { request, plan }: Scene, options: Partial<DraftInput> = {}): Draft[] {
  return plan.steps
    .filter((step) => step.kind === kind)
    .flatMap((step) => {
      const made = draft({ request, plan, step: step.id, ...options });
      if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
      return made;
    });
}
const one = (...given: Parameters<typeof of>): Draft => {
  const [first] = of(...given);
  if (first === undefined) throw new Error(`no draft of ${given[0]}`);
  return first;
};
const stretch = (made: Draft, what: string) => made.facts.filter((fact) => fact.what === what).map(({ part, start, end, fact }) => [fact, made[part]?.slice(start, end)]);

describe("drafts of the scenarios that the rules are judged by", () => {
  const all = scenes().flatMap((each) => draftsOf(each).map((made) => ({ ...made, id: each.id })));

  it("are there for every kind of step", () => {
    expect(new Set(all.map(({ draft }) => draft.kind))).toEqual(new Set(stepKinds));
  });

  it("are the same for the same input", () => {
    for (const { draft: made, input } of all.slice(0, 400)) expect(draft(structuredClone(input))).toContainEqual(made);
  });

  it("have tidy sentences", () => {
    for (const { draft: { subject, body, voicemail, form }, id } of all) {
      for (const text of [subject, body, voicemail]) {
        if (text === null) continue;
        expect(text, id).not.toMatch(/ {2}|\.\.| [,.;?]|undefined|null|\[object|\ba [aeio]\w|\ban [^aeiouhAEIOUH8[]/);
        expect(text, id).toBe(text.trim());
        expect(text, id).toMatch(/^[\p{Lu}[]/u);
      }
      // What is said aloud was not written, and a note is signed by nobody.
      if (form === "call") expect(`${body} ${voicemail}`, id).not.toMatch(/\b(?:am writing|write again|this note)\b/);
      if (form !== "email") expect(body, id).not.toContain("egards,");
    }
  });

  it("say what they rest on", () => {
    for (const { draft: made } of all) expect(made.sources).toEqual(draftSources[made.kind]);
  });

  it("leave nothing to the voicemail but four sentences", () => {
    for (const { draft: { voicemail, form } } of all) {
      expect(voicemail === null).toBe(form !== "call");
      if (voicemail !== null) expect(voicemail.replaceAll(/\[[^\]]*\]/g, "").replaceAll(/(?:Co|Dr)\./g, "").match(/[.?!](?= |$)/g)?.length, voicemail).toBeLessThanOrEqual(4);
    }
  });
});

describe("a thank-you", () => {
  const debriefs = [
    { participant: "p0", topics: ["How the team decides what not to build", "Kafka migration"], value: "Cut onboarding from five days to two" },
    { topics: ["The move to a single design system, which should be done by next year if the budget allows it"] },
  ];

  it("goes to each person on their own, in the order of the panel", () => {
    expect(of("thank-you", scene()).map(({ recipient }) => recipient)).toEqual([
      { id: "p0", name: "Dana Cho", role: "hiring-manager", email: null, basis: "step" },
      { id: "p1", name: "Dr. James Ross", role: "interviewer", email: null, basis: "step" },
      { id: "p2", name: "Kim Lee", role: "recruiter", email: null, basis: "step" },
    ]);
  });

  it("greets by first name, and with a title where one is part of the name", () => {
    const made = scene();
    const greetings = tones.map((tone) => of("thank-you", made, { tone }).map(({ body }) => body.split("\n", 1)[0]));
    expect(greetings).toEqual([["Hi Dana,", "Hi Dr. Ross,", "Hi Kim,"], ["Hello Dana,", "Hello Dr. Ross,", "Hello Kim,"], ["Dear Dana Cho,", "Dear Dr. Ross,", "Dear Kim Lee,"]]);
  });

  it("names what was discussed with this person, and says from which fact", () => {
    const [first] = of("thank-you", scene({ debriefs }));
    expect(stretch(first!, "topic")).toEqual([["d0", "how the team decides what not to build"]]);
    expect(stretch(first!, "recipient")).toEqual([["s-int-1", "Dana"]]);
  });

  it("names what was discussed with everybody, cut where a thought ends, where nothing was captured with this person", () => {
    const [, second] = of("thank-you", scene({ debriefs }));
    expect(stretch(second!, "topic")).toEqual([["d1", "the move to a single design system"]]);
    expect(second!.guidance).toContain("shared-topic");
  });

  it("deals the topics of the interview out, one to each", () => {
    const made = of("thank-you", scene({ debriefs: [{ topics: ["Ledgers", "Quarter ends", "Audits"] }] }));
    expect(made.map((each) => stretch(each, "topic")[0]?.[1])).toEqual(["Ledgers", "Quarter ends", "Audits"]);
    expect(made.flatMap(({ guidance }) => guidance)).not.toContain("shared-topic");
  });

  it("puts two short topics of one person together", () => {
    const [first] = of("thank-you", scene({ debriefs: [{ participant: "p0", topics: ["Ledgers", "Audits"] }] }));
    expect(first!.body).toContain("about Ledgers and Audits");
  });

  it("tells what was done as something done", () => {
    const [first] = of("thank-you", scene({ debriefs }));
    expect(stretch(first!, "value")).toEqual([["d0", "I cut onboarding from five days to two"]]);
  });

  it("leaves a gap for what was never captured, and for an example always", () => {
    const [empty] = of("thank-you", scene());
    expect(empty!.placeholders.map(({ code, ask }) => [code, ask])).toEqual([
      ["topic", "one thing you discussed with Dana"],
      ["example", "a short example from your own work"],
      ["value", "what they would gain from you: hours, costs or sales"],
    ]);
    expect(of("thank-you", scene({ debriefs }))[0]!.placeholders.map(({ code }) => code)).toEqual(["example"]);
  });

  it("asks for the words where a whole sentence was captured", () => {
    const [first] = of("thank-you", scene({ debriefs: [{ topics: ["They are struggling with churn."] }] }));
    expect(first!.placeholders[0]).toMatchObject({ code: "topic", ask: "in a few words, what you noted: They are struggling with churn" });
    expect(first!.facts).toContainEqual(expect.objectContaining({ fact: "d0", what: "topic" }));
  });

  it("leaves out a topic that no thank-you should name, and says so", () => {
    const [first] = of("thank-you", scene({ debriefs: [{ topics: ["Salary range"] }] }));
    expect(first!.body).not.toMatch(/salary/i);
    expect(first!.guidance).toContain("topic-left-out");
  });

  it("says today on the day, yesterday the next morning, and owns up to being late", () => {
    expect(one("thank-you", scene()).body).toContain("meeting me today.");
    const late = one("thank-you", scene({ turn: nextDay }));
    expect(late.guidance).toContain("late-thanks");
    expect(late.body).toContain("meeting me on Monday.");
    expect(late.body).toContain("I am sorry that this comes a little late.");
    expect(stretch(late, "interview-day")).toEqual([["s-int-1", "Monday"]]);
  });

  it("goes to somebody without a name where nobody is known", () => {
    const made = one("thank-you", scene({ people: [] }));
    expect(made.recipient).toEqual({ id: null, name: null, role: null, email: null, basis: "assumed" });
    expect(made.body).toMatch(/^Hello \[name of the person\],/);
  });

  it("forgets what was retracted", () => {
    const { request } = scene({ debriefs });
    const facts: Fact[] = [...request.facts, { id: "r", type: "fact-retracted", at: "2026-11-16T11:45:00-05:00", fact: "d0" }];
    const { plan } = scene({ debriefs });
    const made = draft({ request: { ...request, facts }, plan, step: "app-1.thank-you.int-1.p0" });
    expect(isRefusal(made) ? [] : stretch(made[0]!, "topic")).toEqual([["d1", "the move to a single design system"]]);
  });

  it("is told that the person is away", () => {
    const { request, plan } = scene();
    const facts: Fact[] = [...request.facts, { id: "w", type: "contact-away", at: "2026-11-16T11:45:00-05:00", participant: "p0", until: "2026-11-30" }];
    const made = draft({ request: { ...request, facts }, plan, step: "app-1.thank-you.int-1.p0" });
    expect(isRefusal(made) ? [] : made[0]!.guidance).toContain("recipient-away");
  });
});

describe("an enquiry", () => {
  it("asks when they will decide, where nobody said", () => {
    expect(one("decision-follow-up", scene()).body).toContain("When do you expect to decide");
  });

  it("asks for news where a day was said, and does not name the day", () => {
    const made = one("decision-follow-up", scene({ turn: 2 }));
    expect(made.body).toContain("Is there any news on the decision");
    expect(made.body).not.toMatch(/November|Friday|20/);
  });

  it("says the thanks that were missed", () => {
    const made = one("decision-follow-up", scene({ turn: 2 }));
    expect(made.guidance).toContain("missed-thanks");
    expect(made.body).toContain("my thanks for the interview");
  });

  it("thanks for the update and asks what changed", () => {
    expect(one("ask-new-timeline", scene({ turn: delayed })).body).toMatch(/Thank you for letting me know[\s\S]*What has changed in your plans/);
  });

  it("has a reason after a long wait", () => {
    for (const tone of tones) expect(one("long-wait", scene(), { tone }).placeholders.map(({ code }) => code)).toContain("reason");
  });

  it("names the day of the other offer, or asks for it", () => {
    expect(stretch(one("expedite", scene({ turn: otherOffer })), "answer-day")).toEqual([["h0", "Friday 27 November"]]);
    expect(one("expedite", scene({ turn: callMissed })).body).toContain("[the day by which the answer is due]");
  });

  it("words the next enquiry to the same person anew", () => {
    const made = scene();
    const closing = (kind: string) => one(kind, made).body.split("\n\n").at(-2)?.split("? ").at(-1);
    expect(new Set(["decision-follow-up", "check-in", "long-wait"].map(closing)).size).toBe(3);
  });

  it("goes to the likeliest person where the step names nobody", () => {
    const made = scene({ people: [ross, kim] });
    expect(one("decision-follow-up", made).recipient).toMatchObject({ id: "p1", basis: "assumed" });
  });
});

describe("a call", () => {
  it("has an outline and a voicemail", () => {
    const made = one("decision-follow-up", scene(), { channel: "phone" });
    expect(made).toMatchObject({ form: "call", subject: null });
    expect(made.outline?.opening).toMatch(/^Hello Dana, this is Maya Okafor/);
    for (const line of [made.outline!.opening, ...made.outline!.points, ...made.outline!.ask, made.outline!.close]) expect(made.body).toContain(`- ${line}`);
    expect(made.voicemail).toContain("[your telephone number]");
  });

  it("is the same where a voicemail is asked for", () => {
    const made = scene({ turn: callMissed });
    expect(one("missed-call", made, { channel: "voicemail" })).toEqual(one("missed-call", made, { channel: "phone" }));
  });
});

describe("the other steps", () => {
  it("send what was promised, by its name", () => {
    const made = one("promised-item", scene());
    expect(stretch(made, "item")).toEqual([["item", "Portfolio with two case studies"], ["item", "Portfolio with two case studies"]]);
    expect(made.recipient).toMatchObject({ id: "p0", basis: "assumed" });
  });

  it("answer an offer in three ways, of which a person chooses one", () => {
    expect(of("answer-offer", scene({ turn: offered })).map(({ choice }) => choice)).toEqual(["accept", "decline", "ask-for-time"]);
    expect(stretch(one("acknowledge-offer", scene({ turn: offered })), "answer-day")).toEqual([["h0", "Friday 27 November"]]);
  });

  it("take a no with thanks", () => {
    expect(one("gracious-reply", scene({ turn: refused })).body).toMatch(/Thank you for letting me know/);
  });

  it("tell the recruiter how it went, and whom to thank", () => {
    const made = one("debrief-recruiter", scene({ turn: throughRecruiter, debriefs: [{ participant: "p0", topics: ["Ledgers"] }] }));
    expect(made.recipient).toMatchObject({ id: "p2" });
    expect(made.body).toContain("Dana Cho and Dr. Ross");
    expect(made.body).toContain("about Ledgers");
  });

  it.each(["prepare-questions", "debrief", "keep-options-open", "let-go"])("give a note to oneself for %s", (kind) => {
    const made = one(kind, scene());
    expect(made).toMatchObject({ form: "note", recipient: null, voicemail: null, outline: null });
    expect(made.body.match(/^- /gm)?.length).toBeGreaterThan(3);
    expect(made.words).toBeLessThanOrEqual(lengths[made.kind].most);
  });

  it("ask in the debrief about each person by name", () => {
    expect(one("debrief", scene()).body).toContain("What Dr. Ross cared about most:");
    expect(one("debrief", scene({ people: [] })).body).toContain("Who was there");
  });
});

describe("what cannot be drafted", () => {
  const { request, plan } = scene();
  const codes = (input: Partial<DraftInput>) => {
    const made = draft({ request, plan, step: "app-1.thank-you.int-1.p0", ...input });
    return isRefusal(made) ? made.error.problems.map(({ code, pointer }) => [code, pointer]) : [];
  };

  it("is refused with its code and place", () => {
    expect(codes({ step: "app-1.thank-you.int-9" })).toEqual([["unknown-step", "/step"]]);
    expect(codes({ step: "__proto__" })).toEqual([["unknown-step", "/step"]]);
    expect(codes({ channel: "phone" })).toEqual([["channel-not-offered", "/channel"]]);
    expect(codes({ step: "app-1.debrief.int-1", channel: "email" })).toEqual([["channel-not-offered", "/channel"]]);
    expect(codes({ tone: "rude" as "plain" })).toEqual([["unknown-tone", "/tone"]]);
    expect(codes({ plan: { ...plan, application: "app-2" } })).toEqual([["other-application", "/plan/application"]]);
  });

  it("names every problem at once", () => {
    expect(codes({ tone: "rude" as "plain", channel: "fax" as "phone" }).map(([code]) => code)).toEqual(["unknown-tone", "channel-not-offered"]);
  });

  it("holds what they asked not to get", () => {
    const facts: Fact[] = [...request.facts, { id: "no", type: "contact-preference-stated", at: "2026-11-16T11:45:00-05:00", preference: "no-thank-you-notes" }];
    const steps = plan.steps.map((step) => (step.kind === "thank-you" ? { ...step, status: "withheld" as const } : step));
    expect(codes({ request: { ...request, facts }, plan: { ...plan, steps } })).toEqual([["step-withheld", "/step"]]);
  });
});

describe("filling a draft", () => {
  const [made] = of("thank-you", scene());

  it("puts answers in place of gaps", () => {
    const { body, left } = fill(made!, answer);
    expect(body).toContain("about the pricing of the new plan was");
    expect(left).toEqual([]);
  });

  it("leaves a gap that has no answer", () => {
    const { body, left } = fill(made!, ({ code }) => (code === "topic" ? "ledgers" : " "));
    expect(body).toContain("about ledgers was");
    expect(left.map(({ code }) => code)).toEqual(["example", "value"]);
    expect(body).toContain("[a short example from your own work]");
  });
});

describe("what a review may know of a step", () => {
  it("comes from the same facts", () => {
    const { request, plan } = scene({ debriefs: [{ participant: "p1", topics: ["Audits"] }, { topics: ["Ledgers"] }] });
    const context = contextOf({ request, plan, step: "app-1.thank-you.int-1.p1" });
    expect(context).toMatchObject({ kind: "thank-you", recipient: "Dr. James Ross", employer: "Northwind", candidate: "Maya Okafor", role: "Analyst", topics: ["Audits", "Ledgers"] });
    expect(contextOf({ request, plan, step: "none" })).toEqual({});
  });
});

it("stands on today's turns", () => {
  expect(scene({ turn: today }).plan.asOf).toBe("2026-11-16T12:30:00-05:00");
});
