import type { FactDraft, FactOf, Step } from "@tact/facts";
import { type Built, missing, one, oneOf } from "./built.ts";
import { type AllSlots, type Row, type Told } from "./row.ts";
import type { KnownPerson } from "./setting.ts";

type Channel = FactOf<"message-sent">["channel"];
type Purpose = FactOf<"message-sent">["purpose"];

const byEmail = "By email: nothing else was said.";

function sentTo(step: Step | null, told: Told, purpose: Purpose, channel: Channel): FactDraft {
  const about = step === null ? {} : { step: step.id, ...(step.interview === null ? {} : { interview: step.interview }), ...(step.to.length === 0 ? {} : { to: step.to }) };
  return { type: "message-sent", at: told.at, purpose, channel, ...about };
}

/** The step of these that goes to a person; where nobody is named, all of them. */
const stepsFor = (steps: readonly Step[], person: readonly KnownPerson[] | undefined) =>
  person === undefined ? steps : steps.filter(({ to }) => person.some(({ id }) => to.includes(id)));

function thanked({ via, sent, person, thanks, toAll }: Partial<AllSlots>, told: Told): Built {
  const channel = via ?? sent ?? "email";
  const assumed = (via ?? sent ?? null) === null ? [byEmail] : [];
  const open = told.setting.open.filter(({ kind }) => kind === "thank-you" || kind === "debrief-recruiter");
  const steps = stepsFor(open, person);
  if (steps.length === 0) {
    if (person !== undefined && person.length > 1) return oneOf("To whom?", person.map(({ id, name }) => ({ label: name, fact: { draft: { type: "message-sent", at: told.at, purpose: "thank-you", channel, to: [id] }, dates: [], assumed } })));
    const to = person?.[0] === undefined ? {} : { to: [person[0].id] };
    return one({ type: "message-sent", at: told.at, purpose: "thank-you", channel, ...to }, [], [...assumed, "No thank-you was open: it is recorded, and completes none."]);
  }
  const every = { label: "All of them", facts: steps.map((step) => ({ draft: sentTo(step, told, "thank-you", channel), dates: [], assumed })) };
  if (steps.length === 1 || toAll === true || thanks?.many === true) return { ways: [{ ...every, label: "" }], question: null };
  return { ways: [...steps.map((step) => ({ label: step.title, facts: [{ draft: sentTo(step, told, "thank-you", channel), dates: [], assumed }] })), every], question: "Which thank-you was it?" };
}

const enquiries = new Set<Step["kind"]>(["decision-follow-up", "ask-new-timeline", "delay-follow-up", "check-in", "long-wait", "let-go", "keep-options-open", "expedite"]);

function enquired({ via, sent, person }: Partial<AllSlots>, told: Told, spokenBy: Channel | null = null): Built {
  const channel = via ?? sent ?? spokenBy ?? "email";
  const assumed = (via ?? sent ?? spokenBy ?? null) === null ? [byEmail] : [];
  const now = told.setting.open.filter(({ kind, status }) => enquiries.has(kind) && (status === "due" || status === "late"));
  const step = now.length === 1 ? (now[0] ?? null) : null;
  const to = step === null && person?.length === 1 && person[0] !== undefined ? { to: [person[0].id] } : {};
  return one({ ...sentTo(step, told, "enquiry", channel), ...to } as FactDraft, [], assumed);
}

function wrote(purposes: readonly Purpose[], told: Told, channel: Channel, assumed: string[] = []): Built {
  const labels: Record<Purpose, string> = { enquiry: "An enquiry about the decision", "thank-you": "A thank-you", reply: "A reply", other: "Something else" };
  return oneOf("What was it about?", purposes.map((purpose) => ({ label: labels[purpose], fact: { draft: { type: "message-sent", at: told.at, purpose, channel }, dates: [], assumed } })));
}

const received = (told: Told, gist: "acknowledged" | "holding" | "other", name: string | null | undefined, channel: Channel | null = null): Built =>
  one({ type: "message-received", at: told.at, ...(channel === null ? {} : { channel }), ...(name === null || name === undefined ? {} : { from: name }), gist });

/** What was written to them, and words of theirs without a date or a decision. */
export const messageRows: readonly Row[] = [
  {
    fact: "message-sent",
    says: [
      "{we}? {sent} {a}? {thanks} to {toAll} {via}?",
      "{we}? {sent} {a}? {thanks} to {person} {via}?",
      "{we}? {sent} {a}? {thanks} {via}?",
      "{we}? {sent} {a}? {via}? {thanks}",
      "{we}? {sent} {person} {a}? {thanks} {via}?",
      "{we}? {sent} {toAll} {a}? {thanks} {via}?",
      "{a}? {thanks} {been}? sent|done|out|gone|delivered|written {via}?",
      "{a}? {thanks} to {person} {been}? sent|done|out|gone|delivered|written {via}?",
      "{a}? {thanks} to {toAll} {been}? sent|done|out|gone|delivered|written {via}?",
      "{we}? thanked|thank {person} {via}?",
      "{we}? have|has|ive|weve thanked {person} {via}?",
      "{we}? thanked {toAll} {via}?",
      "{we}? said thanks|thankyou to {person} {via}?",
      "{we}? said thank you to {person} {via}?",
    ],
    means: thanked,
  },
  {
    fact: "message-sent",
    says: [
      "{we}? {sent} {a}? {nudge} to {person} {about}? {via}?",
      "{we}? {sent} {a}? {nudge} to? {me}? {about}? {via}?",
      "{we}? {sent} {person} {a}? {nudge} {about}? {via}?",
      "{we}? {sent} {me} {a}? {nudge} {about}? {via}?",
      "{a}? {nudge} {been}? sent|done|out|gone {via}?",
      "{we}? followed|chased|nudged|checked|reminded up|in? with? {person} {about}? {via}?",
      "{we}? followed|chased|nudged|checked|reminded up|in? with? {me}? {about}? {via}?",
      "{we}? followed|chased|nudged|checked|reminded up|in? with? {they} {about}? {via}?",
      "{we}? asked {me}? {about} {via}?",
      "{we}? asked {person} {about} {via}?",
      "{we}? {sent} {me}? {about} {via}?",
      "{we}? {sent} to? {person} {about} {via}?",
    ],
    means: (slots, told) => enquired(slots, told),
  },
  {
    fact: "message-sent",
    says: ["{we}? called|rang|phoned|telephoned {person} {about}?", "{we}? called|rang|phoned|telephoned {me}? {about}?", "{we} called|rang|phoned|telephoned {they} {about}?"],
    means(slots, told) {
      if (slots.we === undefined && slots.person === undefined && slots.me === undefined) return null;
      return slots.about === undefined ? wrote(["enquiry", "thank-you", "other"], told, "phone") : enquired(slots, told, "phone");
    },
  },
  {
    fact: "message-sent",
    says: ["{we}? left {a}? {me}? {a}? voicemail|message {about}?", "{we}? left {person} {a}? voicemail|message {about}?", "{we}? left {a}? voicemail|message for|with {person} {about}?"],
    means: (slots, told) => (slots.about === undefined ? wrote(["enquiry", "thank-you", "other"], told, "voicemail") : enquired(slots, told, "voicemail")),
  },
  {
    fact: "message-sent",
    says: [
      "{we}? {sent} {a}? reply|answer|response to? {me}? {via}?",
      "{we}? {sent} {a}? reply|answer|response to {they} {via}?",
      "{we} replied|answered|responded to? {me}? {via}?",
      "{we} replied|answered|responded to {they} {via}?",
      "replied|answered|responded to {me} {via}?",
      "{we}? wrote back {via}?",
      "{we}? acknowledged {a} offer {via}?",
      "{we}? thanked {me} for {a} offer {via}?",
    ],
    means({ via, sent, we }, told) {
      // "she replied": whoever it was.
      const isPronoun = we !== undefined && /^\W*(he|she)\b/i.test(told.setting.sentence);
      const channel = via ?? sent ?? "email";
      const assumed = (via ?? sent ?? null) === null ? [byEmail] : [];
      const open = told.setting.open.filter(({ kind, status }) => (kind === "acknowledge-offer" || kind === "answer-offer" || kind === "gracious-reply") && status !== "planned");
      const draft = sentTo(open.length === 1 ? (open[0] ?? null) : null, told, "reply", channel);
      if (!isPronoun) return one(draft, [], assumed);
      return oneOf("Who replied?", [
        { label: "The employer replied", fact: { draft: { type: "message-received", at: told.at, gist: "other" }, dates: [], assumed: [] } },
        { label: "The candidate replied", fact: { draft, dates: [], assumed } },
      ]);
    },
  },
  {
    fact: "message-sent",
    says: ["{we}? emailed|mailed|wrote|messaged to? {person} {via}?", "{we}? emailed|mailed|wrote|messaged to? {me} {via}?", "{we} emailed|mailed|wrote|messaged to? {they} {via}?", "{we}? {sent} {me} {a}? email|mail|message|letter|note {via}?", "{we}? {sent} {a}? email|mail|message|letter|note to {they} {via}?", "{we}? {sent} {a}? email|mail|message|letter|note to {me} {via}?", "{we}? {sent} {person} {a}? email|mail|message|letter|note {via}?", "{we}? {sent} it {via}?"],
    means({ via, sent }, told) {
      const isLetter = /\bletter\b/i.test(told.setting.sentence);
      const next = told.setting.open.filter(({ touch, status }) => touch && (status === "due" || status === "late"));
      // "sent it": what was due.
      if (/\b(sent|send|done) it\b/i.test(told.setting.sentence)) {
        if (next.length === 0) return missing("message-sent", "Nothing is due that could be meant: what was sent?");
        const purposeOf = (step: Step): Purpose => (step.kind === "thank-you" || step.kind === "debrief-recruiter" ? "thank-you" : enquiries.has(step.kind) ? "enquiry" : step.kind === "promised-item" ? "other" : "reply");
        return oneOf("What was sent?", next.map((step) => ({ label: step.title, fact: { draft: sentTo(step, told, purposeOf(step), via ?? (step.channel === "phone" ? "phone" : "email")), dates: [], assumed: via === undefined ? [byEmail] : [] } })));
      }
      return wrote(["enquiry", "thank-you", "reply", "other"], told, via ?? sent ?? (isLetter ? "letter" : "email"));
    },
  },
  {
    fact: "message-received",
    says: [
      "{they} got|received|have|has|read got|received? {a}? it|email|mail|message|note|letter|application|documents|{thanks}".replace("|{thanks}", ""),
      "{they} got|received|have|has got|received? {a}? {thanks}",
      "{they} acknowledged|confirmed receipt|it?",
      "{they} acknowledged|confirmed {a} receipt|email|mail|message|note|letter|application",
      "{they} thanked {me}",
      "{they} said thanks|thankyou",
      "{they} said thank you",
      "automatic|auto reply|acknowledgement",
    ],
    means: ({ they }, told) => received(told, "acknowledged", they?.name),
  },
  {
    fact: "message-received",
    says: [
      "{they} asked {me}? for patience",
      "{they} asked {me}? to wait|be|hold|hang patient|on|tight?",
      "{they}? {be}? still? deciding|interviewing|considering|discussing|reviewing|thinking|undecided|waiting",
      "{they} have|has|had not|havent|hasnt yet? decided|made yet|a? decision? yet?",
      "{they} havent|hasnt yet? decided|made yet|a? decision? yet?",
      "no decision|answer|news|word|update yet|so from? them|far?",
      "not decided yet",
      "{they} have|has no news|update|decision yet?",
      "{they} will be in touch",
      "{they} will get back to? {me}?",
      "{they} will let {me} know",
      "{they} said that? they will be in touch",
      "{they} said that? they will get back to? {me}?",
      "{they} said that? they will let {me} know",
      "they are not ready yet?",
    ],
    means: ({ they }, told) => received(told, "holding", they?.name),
  },
  {
    fact: "message-received",
    says: [
      "{they} replied|answered|responded|wrote|emailed|mailed back|again? to? {me}? {via}?",
      "{they} got back to? {me}? {via}?",
      "{we}? heard back|from? from? {they}? {via}?",
      "{we}? heard back|from from? {me} {via}?",
      "{we}? got|received {a} reply|answer|response|email|mail|message from? {they}? {via}?",
      "reply|response|answer|email|mail|message from {they} {via}?",
    ],
    means({ they, via, we }, told) {
      const isPronoun = they?.name === null && we === undefined && /^\W*(he|she)\b/i.test(told.setting.sentence);
      if (isPronoun) return null;
      return received(told, "other", they?.name, via ?? (/\b(e?mailed)\b/i.test(told.setting.sentence) ? "email" : null));
    },
  },
];
