import type { Step } from "@tact/facts";
import { type Answer, answers, callKinds, type CallKind, enquiryKinds, type EnquiryKind, type Language, noteKinds, type NoteKind, replyKinds, type ReplyWords } from "../catalogue/language.ts";
import { join, lines, paragraphs, type Passage, say, sentences } from "../text/passage.ts";
import type { Draft, Tone } from "./draft-types.ts";
import type { Gathered } from "./about.ts";
import { wordingOf } from "./wording.ts";

/** A draft before it is written out. */
export interface Composed {
  form: Draft["form"];
  choice: Answer | null;
  subject: Passage | null;
  body: Passage;
  voicemail: Passage | null;
  outline: { opening: Passage; points: Passage[]; ask: Passage[]; close: Passage } | null;
}

/** What a composition is made with: who in the panel it is for, and how it is to sound. */
export interface Brief {
  step: Step;
  gathered: Gathered;
  tone: Tone;
  /** Place in the panel, and the interview's place among the interviews. */
  member: number;
  round: number;
  /** Whether names and notes are so long that what can be left out is. */
  lean: boolean;
  language: Language;
}

const isOneOf = <Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind => (kinds as readonly string[]).includes(kind);

/** What the email of a step says; several where it can be answered in several ways. */
export function composeEmails(brief: Brief): Composed[] {
  const { kind } = brief.step;
  const { language, tone } = brief;
  if (kind === "thank-you") return [composeThankYou(brief)];
  if (kind === "debrief-recruiter") return [composeRecruiter(brief)];
  if (kind === "answer-offer") return answers.map((choice) => composeReply(language.answers[choice][tone], choice, brief));
  if (isOneOf(replyKinds, kind)) return [composeReply(language.replies[kind][tone], null, brief)];
  if (isOneOf(enquiryKinds, kind)) return [composeEnquiry(kind, brief)];
  return isOneOf(noteKinds, kind) ? [composeNote(kind, brief)] : [];
}

const email = (subject: Passage, body: Passage, choice: Answer | null = null): Composed => ({ form: "email", choice, subject, body, voicemail: null, outline: null });

function greeting({ gathered, tone, language }: Brief): Passage {
  return language.greeting[tone](gathered.about.recipient);
}

function signature({ gathered, tone, language, member, round }: Brief): Passage {
  return lines(wordingOf(language.signOff[tone], member, round, 0), say`${gathered.about.candidate}`);
}

function composeThankYou(brief: Brief): Composed {
  const { gathered: { about }, language, tone, member, round, step } = brief;
  const words = language.thankYou[tone];
  const part = (name: "opening" | "discussed" | "value" | "valueShown" | "fit" | "close", at: number) => wordingOf(words[name], member, round, at)(about);
  const isLate = step.guidance.includes("late-thanks") || step.status === "expired";
  return email(
    wordingOf(words.subject, member, round, 0)(about),
    paragraphs(
      greeting(brief),
      sentences(part("opening", 0), isLate ? words.late(about) : null, part("discussed", 1)),
      sentences(part(about.isShown ? "valueShown" : "value", 2), part("fit", 3)),
      part("close", 4),
      signature(brief),
    ),
  );
}

function composeRecruiter(brief: Brief): Composed {
  const { gathered: { about }, language, tone, member, round } = brief;
  const words = language.recruiter[tone];
  const part = (name: "context" | "report" | "value" | "valueShown" | "ask" | "close", at: number) => wordingOf(words[name], member, round, at)(about);
  return email(
    wordingOf(words.subject, member, round, 0)(about),
    paragraphs(greeting(brief), sentences(part("context", 0), part("report", 1)), part(about.isShown ? "valueShown" : "value", 2), sentences(part("ask", 0), part("close", 1)), signature(brief)),
  );
}

/** How far along the wait a kind stands: an enquiry after an enquiry to the same person is worded anew. */
const turns: Readonly<Record<EnquiryKind, number>> = { "decision-follow-up": 0, "ask-new-timeline": 0, "delay-follow-up": 1, expedite: 1, "check-in": 1, "long-wait": 2 };

function enquiryParts(kind: EnquiryKind, { gathered: { about, knowsTopic }, language, tone, member, round, step }: Brief) {
  const words = language.enquiries[kind][tone];
  const shared = language.enquiry[tone];
  const turn = round + turns[kind];
  const asksForTimeline = step.guidance.includes("ask-for-timeline") && kind !== "ask-new-timeline" && kind !== "expedite";
  const isOwed = step.guidance.includes("missed-thanks");
  return {
    subject: wordingOf(words.subject, member, turn, 0)(about),
    owed: isOwed ? wordingOf(shared.missedThanks, member, turn, 2)(about) : null,
    context: wordingOf(words.context, member, turn, 0)(about),
    interest: wordingOf(knowsTopic ? shared.interestWithTopic : shared.interest, member, turn, 1)(about),
    ask: wordingOf(asksForTimeline ? shared.askForTimeline : words.ask, member, turn, 2)(about),
    close: wordingOf(words.close ?? shared.close, member, turn, 0)(about),
  };
}

function composeEnquiry(kind: EnquiryKind, brief: Brief): Composed {
  const { subject, owed, context, ask, close, ...parts } = enquiryParts(kind, brief);
  const interest = brief.lean ? null : parts.interest;
  return email(subject, paragraphs(greeting(brief), sentences(owed, context, interest), sentences(ask, close), signature(brief)));
}

function composeReply(words: ReplyWords, choice: Answer | null, brief: Brief): Composed {
  const { about } = brief.gathered;
  return email(words.subject(about), paragraphs(greeting(brief), ...words.body.map((paragraph) => paragraph(about)), signature(brief)), choice);
}

function composeNote(kind: NoteKind, { gathered: { about }, language }: Brief): Composed {
  const words = language.notes[kind];
  const items = words.items.flatMap((item) => item(about));
  const body = paragraphs(words.lead(about), lines(...items.map((item) => say`- ${item}`)));
  return { form: "note", choice: null, subject: words.heading(about), body, voicemail: null, outline: null };
}

const list = (heading: Passage, items: readonly Passage[]) => lines(heading, ...items.map((item) => say`- ${item}`));

/** What to say on the telephone, and what to leave on the machine. */
export function composeCall(brief: Brief): Composed[] {
  const { gathered: { about }, language, tone, member, round, step } = brief;
  const { call } = language;
  const own = callParts(brief);
  if (own === null) return [];
  const turn = isOneOf(enquiryKinds, step.kind) ? round + turns[step.kind] : round;
  const outline = {
    opening: wordingOf(call.opening[tone], member, turn, 1)(about),
    points: own.points,
    ask: own.ask,
    close: wordingOf(call.close[tone], member, turn, 2)(about),
  };
  const body = paragraphs(
    list(call.headings.opening, [outline.opening]),
    list(call.headings.points, outline.points),
    list(call.headings.ask, outline.ask),
    list(call.headings.close, [outline.close]),
  );
  const voicemail = join(
    [
      wordingOf(call.hello[tone], member, turn, 1)(about),
      own.message,
      wordingOf(call.number[tone], member, turn, 2)(about),
      isOneOf(callKinds, step.kind) ? call.goodbye[tone](about) : wordingOf(call.hoping[tone], member, turn, 1)(about),
    ],
    " ",
  );
  return [{ form: "call", choice: null, subject: null, body, voicemail, outline }];
}

function callParts(brief: Brief): { points: Passage[]; ask: Passage[]; message: Passage } | null {
  const { gathered: { about }, language, tone, step: { kind } } = brief;
  if (isOneOf(callKinds, kind)) {
    const words = language.call.kinds[kind satisfies CallKind][tone];
    return { points: words.points.map((point) => point(about)), ask: words.ask.map((question) => question(about)), message: words.message(about) };
  }
  if (!isOneOf(enquiryKinds, kind)) return null;
  const { owed, context, interest, ask } = enquiryParts(kind, brief);
  return { points: [owed, context, interest].filter((point) => point !== null), ask: [ask], message: context };
}
