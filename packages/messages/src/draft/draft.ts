import type { Problem, Refusal, Step } from "@tact/facts";
import { english } from "../catalogue/english.ts";
import { noteKinds } from "../catalogue/language.ts";
import { draftSources, lengths } from "../sources/basis.ts";
import { countWords } from "../text/words.ts";
import { writePassage } from "../text/write-passage.ts";
import { gather } from "./about.ts";
import { type Brief, type Composed, composeCall, composeEmails } from "./compose.ts";
import { type Draft, draftChannels, type DraftInput, type Recipient, tones } from "./draft-types.ts";
import { rooms } from "./material.ts";
import { type Addressee, type Story, storyOf } from "./story.ts";

/**
 * Drafts for a step of a plan, one for each person it goes to (one note, where it goes to nobody;
 * three answers, where an offer is to be answered). The same input gives the same drafts.
 *
 * Refused with `invalid-input` and a code for each problem: `unknown-step`, `other-application`, `unknown-tone`,
 * `channel-not-offered`, `step-withheld` (they asked not to be written to; nothing is drafted against that wish).
 */
export function draft(input: DraftInput): Draft[] | Refusal {
  const step = input.plan.steps.find(({ id }) => id === input.step);
  const problems = problemsOf(input, step);
  if (step === undefined || problems.length > 0) return { error: { code: "invalid-input", problems } };
  const story = storyOf(input, step);
  const isCall = input.channel === undefined || input.channel === "email" ? step.channel === "phone" && input.channel === undefined : true;
  const isNote = (noteKinds as readonly string[]).includes(step.kind);
  const addressees = isNote ? story.addressees.slice(0, 1) : story.addressees;
  return addressees.flatMap((addressee) => draftFor(addressee, story, input, isCall, isNote));
}

function problemsOf({ request, plan, step: wanted, tone, channel }: DraftInput, step: Step | undefined): Problem[] {
  const problems: Problem[] = [];
  if (plan.application !== request.application.id) {
    problems.push({ pointer: "/plan/application", code: "other-application", detail: `is ${plan.application}, while the facts are of ${request.application.id}: hand in the plan of the same request` });
  }
  if (tone !== undefined && !tones.includes(tone)) {
    problems.push({ pointer: "/tone", code: "unknown-tone", detail: `must be one of: ${tones.join(", ")}` });
  }
  if (step === undefined) {
    return [...problems, { pointer: "/step", code: "unknown-step", detail: `is no step of this plan: ${wanted.slice(0, 256)}. Name one by its id` }];
  }
  if (step.status === "withheld") {
    problems.push({ pointer: "/step", code: "step-withheld", detail: "is held back, because they asked for it: nothing is written against that wish" });
  }
  const offered = [step.channel, ...step.alternatives].flatMap((one) => (one === "phone" ? ["phone", "voicemail"] : one === null ? [] : [one]));
  if (channel !== undefined && !(draftChannels.includes(channel) && offered.includes(channel))) {
    const detail = offered.length === 0 ? "must be left out: the step contacts nobody" : `must be one of those of the step: ${offered.join(", ")}`;
    problems.push({ pointer: "/channel", code: "channel-not-offered", detail });
  }
  return problems;
}

/** The richest composition that keeps the length of its kind: endless names and notes are cut further until it does. */
function draftFor(addressee: Addressee, story: Story, input: DraftInput, isCall: boolean, isNote: boolean): Draft[] {
  const { tone = "plain", language = english } = input;
  const compose = isCall ? composeCall : composeEmails;
  let drafts: Draft[] = [];
  for (const level of rooms.keys()) {
    const gathered = gather(story, addressee, tone, level, isCall, language);
    const brief: Brief = { step: story.step, gathered, tone, member: memberOf(addressee, story), round: story.interview?.round ?? 0, lean: level === rooms.length - 1, language };
    drafts = compose(brief).map((composed): Draft => {
      const draft = writeOut(composed, story.step, gathered.advice);
      return { ...draft, tone, language: language.code, recipient: isNote ? null : recipientOf(addressee) };
    });
    if (drafts.every(keepsLength)) break;
  }
  return drafts;
}

/** Thank-yous go to the whole panel; the rest goes to those of one role, who are counted among themselves. */
function memberOf({ person }: Addressee, { step, interview }: Story): number {
  if (person === null) return 0;
  if (step.kind === "thank-you") return person.member;
  return interview?.people.filter(({ role, member }) => role === person.role && member < person.member).length ?? 0;
}

/** Gaps may be filled with more words than they ask with. */
const wordsPerGap = 4;

function keepsLength({ form, kind, words, placeholders }: Draft): boolean {
  const { most } = lengths[kind];
  return form !== "email" || words + wordsPerGap * placeholders.filter(({ part }) => part === "body").length <= most;
}

function recipientOf({ person, id, basis }: Addressee): Recipient {
  return { id, name: person?.name ?? null, role: person?.role ?? null, email: person?.email ?? null, basis };
}

const text = (passage: Composed["body"]) => writePassage(passage, "body").text;

function writeOut(composed: Composed, step: Step, advice: readonly string[]): Omit<Draft, "tone" | "language" | "recipient"> {
  const subject = composed.subject === null ? null : writePassage(composed.subject, "subject");
  const body = writePassage(composed.body, "body");
  const voicemail = composed.voicemail === null ? null : writePassage(composed.voicemail, "voicemail");
  const parts = [subject, body, voicemail].filter((part) => part !== null);
  return {
    step: step.id,
    kind: step.kind,
    form: composed.form,
    choice: composed.choice,
    subject: subject?.text ?? null,
    body: body.text,
    voicemail: voicemail?.text ?? null,
    outline:
      composed.outline === null
        ? null
        : { opening: text(composed.outline.opening), points: composed.outline.points.map(text), ask: composed.outline.ask.map(text), close: text(composed.outline.close) },
    facts: parts.flatMap(({ facts }) => facts),
    placeholders: parts.flatMap(({ placeholders }) => placeholders),
    words: countWords(body.text),
    guidance: [...new Set([...step.guidance, ...(composed.form === "note" ? [] : advice)])],
    sources: [...draftSources[step.kind]],
  };
}
