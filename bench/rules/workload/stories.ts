import type { FactDraft, Participant } from "@tact/facts";
import type { Day } from "../plain/facts.ts";
import type { Pen } from "./pen.ts";

type Story = (pen: Pen) => void;

const dana: Participant = { id: "dana", name: "Dana Cho", role: "hiring-manager" };
const lee: Participant = { id: "lee", name: "Lee Park", role: "interviewer" };
const ana: Participant = { id: "ana", name: "Ana Ruiz", role: "interviewer" };
const ravi: Participant = { id: "ravi", name: "Ravi Rao", role: "recruiter" };
const tom: Participant = { id: "tom", name: "Tom Birch", role: "coordinator" };

function interview(pen: Pen, participants: Participant[] | undefined, day: Day = pen.day, id = "int-1", known: Day = day - 7): void {
  const hour = pen.oneOf(9, 10, 11, 14, 15, 16, 17, 18, 19, 20);
  const minute = pen.oneOf(0, 15, 30);
  pen.write({
    type: "interview-scheduled",
    at: pen.at(known, 9 + pen.pick(8), pen.pick(60)),
    interview: id,
    starts: pen.at(day, hour, minute),
    ends: pen.at(day, hour + 1, minute + pen.oneOf(0, 15, 30)),
    ...(participants === undefined ? {} : { participants }),
  });
}

const met: Story = (pen) => interview(pen, pen.oneOf([dana], [dana, tom], [dana, ravi], undefined));
const onPanel: Story = (pen) => interview(pen, [dana, lee, ana, tom]);

/** The evening after the interview. */
function after(pen: Pen, fact: FactDraft extends infer F ? (F extends { at: string } ? Omit<F, "at"> : never) : never, days = 1): string {
  return pen.write({ ...fact, at: pen.at(pen.day + days, 9 + pen.pick(9), pen.pick(60)) } as FactDraft);
}

const thank: Story = (pen) => void after(pen, { type: "message-sent", purpose: "thank-you", channel: "email" });
const debrief: Story = (pen) => void after(pen, { type: "debrief-captured", interview: "int-1", topics: ["the move to the new warehouse"], timelineAsked: pen.chance(0.5) });

/** Says when they will decide; answers with that day. */
function promise(pen: Pen, said = 1): Day {
  const day = pen.day + said;
  const days = 4 + pen.pick(10);
  switch (pen.pick(4)) {
    case 0:
      after(pen, { type: "decision-promised", by: { withinDays: days } }, said);
      return day + days;
    case 1: {
      const businessDays = 2 + pen.pick(8);
      after(pen, { type: "decision-promised", by: { withinBusinessDays: businessDays } }, said);
      return pen.calendar.after(day, businessDays);
    }
    case 2:
      after(pen, { type: "decision-promised", by: { from: pen.date(day + 2), to: pen.date(day + days) } }, said);
      return day + days;
    default:
      after(pen, { type: "decision-promised", by: { date: pen.date(day + days) } }, said);
      return day + days;
  }
}

/** Sends an enquiry on the `later`-th business day after `day`; answers with the day. */
function enquire(pen: Pen, day: Day, later: number, channel: "email" | "phone" = "email"): Day {
  const on = pen.calendar.after(day, later);
  pen.write({ type: "message-sent", purpose: "enquiry", channel, at: pen.at(on, 10 + pen.pick(6), pen.pick(60)) });
  return on;
}

const word = (pen: Pen, day: Day) => pen.write({ type: "message-received", gist: "holding", at: pen.at(day, 9 + pen.pick(9), pen.pick(60)) });

const some = (story: Story, share = 0.7): Story => (pen) => (pen.chance(share) ? story(pen) : undefined);
const inTurn = (...stories: Story[]): Story => (pen) => stories.forEach((story) => story(pen));
const said: Story = (pen) => void promise(pen);

/** Every story begins with an interview and goes as far as its name says. */
export const stories: Readonly<Record<string, Story>> = {
  "before the interview": met,
  "before the interview, date stated": inTurn(met, (pen) => {
    pen.write({ type: "decision-promised", by: { date: pen.date(pen.day + 8) }, at: pen.at(pen.day - 3, 12) });
  }),
  "thanked and waiting": inTurn(met, some(thank), some(debrief)),
  "waiting with a date": inTurn(met, some(thank), said),
  "followed up": inTurn(met, thank, (pen) => void enquire(pen, promise(pen), 1 + pen.pick(3))),
  "followed up without a date": inTurn(met, thank, (pen) => void enquire(pen, pen.calendar.after(pen.day, 5), 1 + pen.pick(4))),
  "followed up late": inTurn(met, thank, (pen) => void enquire(pen, promise(pen), 6 + pen.pick(3))),
  "checked in": inTurn(met, thank, (pen) => void enquire(pen, enquire(pen, promise(pen), 1), 8, pen.oneOf("email", "phone"))),
  "waited long": inTurn(met, thank, (pen) => void enquire(pen, enquire(pen, enquire(pen, promise(pen), 2), 7), 24)),
  "asked too early": inTurn(met, (pen) => {
    const day = pen.day + 1;
    after(pen, { type: "decision-promised", by: { date: pen.date(day + 9) } });
    enquire(pen, day, 3);
  }),
  "a word after the follow-up": inTurn(met, thank, (pen) => word(pen, enquire(pen, promise(pen), 1) + 2)),
  "a word, then a check-in": inTurn(met, (pen) => {
    const on = enquire(pen, promise(pen), 2) + 1;
    word(pen, on);
    enquire(pen, on, 8);
  }),
  "a word too soon to matter": inTurn(met, (pen) => {
    const decision = promise(pen);
    word(pen, Math.min(pen.day + 2, decision));
  }),
  "a word instead of a decision": inTurn(met, (pen) => void word(pen, promise(pen) + 6)),
  "delayed to a date": inTurn(met, some(thank), (pen) => {
    const decision = promise(pen);
    pen.write({ type: "delay-announced", until: { date: pen.date(decision + 4 + pen.pick(9)) }, at: pen.at(decision, 11) });
  }),
  "delayed after the follow-up": inTurn(met, thank, (pen) => {
    const sent = enquire(pen, promise(pen), 1);
    pen.write({ type: "delay-announced", until: { date: pen.date(sent + 8) }, at: pen.at(sent + 1, 15) });
    enquire(pen, sent + 8, 1);
  }),
  "delayed without a date": inTurn(met, some(thank), (pen) => {
    const day = promise(pen);
    pen.write({ type: "delay-announced", at: pen.at(day, pen.oneOf(8, 11, 18)) });
  }),
  "delayed, and asked about it": inTurn(met, (pen) => {
    const day = promise(pen);
    pen.write({ type: "delay-announced", at: pen.at(day, 11) });
    enquire(pen, enquire(pen, day, 1), 6);
  }),
  "on hold": inTurn(met, thank, (pen) => {
    const day = promise(pen) - 1;
    pen.write({ type: "put-on-hold", at: pen.at(day, 16), ...(pen.chance(0.5) ? { until: { date: pen.date(day + 30) } } : {}) });
  }),
  "a panel": inTurn(onPanel, some(debrief), (pen) => {
    after(pen, { type: "message-sent", purpose: "thank-you", channel: "email", to: pen.oneOf(["dana"], ["lee"], ["dana", "lee"]) });
  }, some(said)),
  "a second round": inTurn(met, thank, (pen) => {
    const sent = enquire(pen, promise(pen), 1);
    const day = pen.calendar.land(sent + 9);
    interview(pen, [lee, dana], day, "int-2", sent + 1);
    if (pen.chance(0.5)) pen.write({ type: "message-sent", purpose: "thank-you", channel: "email", interview: "int-2", at: pen.at(day + 1, 9) });
    if (pen.chance(0.5)) pen.write({ type: "decision-promised", by: { withinBusinessDays: 5 }, at: pen.at(day + 1, 12) });
  }),
  rescheduled: inTurn(met, (pen) => {
    const day = pen.calendar.after(pen.day, 4);
    pen.write({ type: "interview-rescheduled", interview: "int-1", starts: pen.at(day, 13), ends: pen.at(day, 14), at: pen.at(pen.day - 2, 10) });
  }),
  "the first round was cancelled": inTurn(met, (pen) => {
    pen.write({ type: "interview-cancelled", interview: "int-1", by: "employer", at: pen.at(pen.day - 1, 10) });
    if (pen.chance(0.7)) interview(pen, [dana], pen.calendar.after(pen.day, 6), "int-2", pen.day);
  }),
  "an item promised": inTurn(met, said, (pen) => {
    after(pen, { type: "item-promised", what: "portfolio", ...(pen.chance(0.6) ? { by: { date: pen.date(pen.day + 4) } } : {}) });
    if (pen.chance(0.5)) after(pen, { type: "item-sent", what: "portfolio" }, 3);
  }),
  "a call promised": inTurn(met, said, (pen) => {
    const day = pen.day + 2;
    pen.write({ type: "call-promised", starts: pen.at(day, pen.oneOf(9, 11, 16, 18)), at: pen.at(day - 1, 19) });
    if (pen.chance(0.4)) pen.write({ type: "call-held", at: pen.at(day, 19) });
  }),
  "another offer": inTurn(met, said, (pen) => {
    const day = pen.day + 2;
    pen.write({ type: "competing-offer", at: pen.at(day, pen.oneOf(8, 12, 20)), ...(pen.chance(0.7) ? { answerBy: pen.date(day + 5) } : {}) });
    if (pen.chance(0.4)) enquire(pen, day, 1);
  }),
  "an offer": inTurn(met, thank, said, (pen) => {
    const day = pen.day + 5;
    pen.write({ type: "offer-received", at: pen.at(day, pen.oneOf(8, 13, 17)), ...(pen.chance(0.7) ? { answerBy: pen.date(day + pen.pick(12)) } : {}) });
    if (pen.chance(0.5)) pen.write({ type: "message-sent", purpose: "reply", channel: "email", at: pen.at(day + 1, 10) });
    if (pen.chance(0.3)) pen.write({ type: "offer-accepted", at: pen.at(day + 2, 10) });
  }),
  "a rejection": inTurn(met, thank, said, (pen) => {
    const day = pen.day + 5;
    pen.write({ type: "rejected", at: pen.at(day, pen.oneOf(8, 13, 17)) });
    if (pen.chance(0.5)) pen.write({ type: "message-sent", purpose: "reply", channel: "email", at: pen.at(day + 1, 12) });
  }),
  "an end": inTurn(met, some(thank), said, (pen) => {
    pen.write({ type: pen.oneOf("withdrawn", "position-closed"), at: pen.at(pen.day + 3, 12) });
  }),
  "through an agency": inTurn((pen) => { pen.agency = true; }, met, some(thank), some(said)),
  "through the recruiter": inTurn(met, (pen) => void after(pen, { type: "contact-preference-stated", preference: "through-recruiter" }), some(said)),
  "no thank-you notes": inTurn(met, said, (pen) => {
    pen.write({ type: "contact-preference-stated", preference: pen.oneOf("no-thank-you-notes", "no-calls"), at: pen.at(pen.day - 2, 12) });
  }),
  "no contact before the decision": inTurn(met, said, (pen) => {
    pen.write({ type: "contact-preference-stated", preference: "no-contact-before-decision", at: pen.at(pen.day - 2, 12) });
  }),
  "a follow-up moved by hand": inTurn(met, (pen) => {
    const decision = promise(pen);
    const on = pen.calendar.after(decision, 3);
    const step = `${pen.application}.decision-follow-up.${pen.facts.at(-1)?.id ?? ""}`;
    pen.write({ type: "step-pinned", step, on: pen.date(on), reason: "travelling", at: pen.at(pen.day + 2, 20) });
  }),
  "a follow-up moved before the decision": inTurn(met, (pen) => {
    const day = pen.day + 1;
    const id = after(pen, { type: "decision-promised", by: { date: pen.date(day + 14) } });
    const on = pen.date(pen.calendar.after(day, 2));
    pen.write({ type: "step-pinned", step: `${pen.application}.decision-follow-up.${id}`, on, reason: "they are away later", at: pen.at(day, 20) });
  }),
  "a decision the day after": inTurn(met, (pen) => {
    pen.write({ type: "decision-promised", by: { date: pen.date(pen.day) }, at: pen.at(pen.day - 1, 12) });
  }),
  "a thank-you moved by hand": inTurn((pen) => interview(pen, [dana]), (pen) => {
    const step = `${pen.application}.thank-you.int-1.dana`;
    pen.write({ type: "step-pinned", step, on: pen.date(pen.day + pen.pick(3)), reason: "travelling", at: pen.at(pen.day - 1, 20) });
  }),
  "two delays": inTurn(met, (pen) => {
    const day = promise(pen);
    pen.write({ type: "delay-announced", at: pen.at(day, 10) });
    pen.write({ type: "delay-announced", at: pen.at(day + 3, 10), ...(pen.chance(0.5) ? { until: { withinDays: 9 } } : {}) });
  }),
  "two words": inTurn(met, (pen) => {
    const day = promise(pen) + 2;
    word(pen, pen.calendar.land(day + 2));
    word(pen, pen.calendar.land(day + 4));
  }),
  "two rounds without a date": inTurn(met, thank, (pen) => {
    interview(pen, [lee], pen.calendar.after(pen.day, 3), "int-2", pen.day + 1);
  }),
  "missed, and planned again": inTurn(met, (pen) => {
    pen.write({ type: "interview-missed", interview: "int-1", by: pen.oneOf("employer", "candidate"), at: pen.at(pen.day + 1, 8) });
    if (pen.chance(0.7)) interview(pen, [dana], pen.calendar.after(pen.day, 4), "int-1", pen.day + 1);
  }),
  "a missed call asked about": inTurn(met, (pen) => {
    pen.write({ type: "decision-promised", by: { date: pen.date(pen.day + 3) }, at: pen.at(pen.day + 1, 9) });
    pen.write({ type: "call-promised", starts: pen.at(pen.day + 2, 11), at: pen.at(pen.day + 1, 10) });
    pen.write({ type: "message-sent", purpose: "enquiry", channel: "phone", at: pen.at(pen.day + 2, 13) });
  }),
  "asked of another offer, then followed up": inTurn(met, (pen) => {
    const day = pen.day + 1;
    pen.write({ type: "decision-promised", by: { date: pen.date(day + 3) }, at: pen.at(day, 9) });
    pen.write({ type: "competing-offer", at: pen.at(day + 2, 10), answerBy: pen.date(day + 8) });
    if (pen.chance(0.5)) enquire(pen, day + 10, 1);
  }),
  "a step dismissed": inTurn(met, (pen) => {
    promise(pen);
    const kind = pen.oneOf("decision-follow-up", "check-in", "keep-options-open");
    const step = `${pen.application}.${kind}.${pen.facts.at(-1)?.id ?? ""}`;
    pen.write({ type: "step-dismissed", step, reason: "said it in person", at: pen.at(pen.day + 2, 20) });
  }),
  "a promise taken back": inTurn(met, thank, (pen) => {
    promise(pen);
    pen.write({ type: "fact-retracted", fact: pen.facts.at(-1)?.id ?? "", at: pen.at(pen.day + 2, 20) });
  }),
};
