import type { FactDraft } from "@tact/facts";
import { instantOf } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { type Drafted, type DraftContext, whenOf } from "./drafted.ts";
import type { FormKind } from "./log-kind.ts";
import type { InterviewValues, LogValues } from "./log-values.ts";
import { otherDraftsOf } from "./other-drafts.ts";

const e = words.errors;
const iso = (at: number) => new Date(at).toISOString();
const wrong = (errors: Record<string, string>): Drafted => ({ drafts: null, errors });
const right = (drafts: FactDraft[]): Drafted => ({ drafts, errors: null });

/** The instant a form means by "when". */
export function atOf(values: LogValues, context: DraftContext): string {
  const { mode, date, time } = values.at;
  if (mode === "interview" && context.lastInterviewEnd !== null) return context.lastInterviewEnd;
  if (mode === "other" && date !== "" && time !== "") return iso(instantOf(date, time, context.reader));
  return iso(context.now);
}

/** The fact of an interview, held or scheduled. */
export function interviewDraft(values: InterviewValues, at: string): Drafted {
  const errors: Record<string, string> = {};
  if (values.date === "") errors["date"] = e.required;
  if (values.starts === "") errors["starts"] = e.required;
  if (values.ends === "") errors["ends"] = e.required;
  if (Object.keys(errors).length > 0) return wrong(errors);
  const starts = instantOf(values.date, values.starts, values.zone);
  const ends = instantOf(values.date, values.ends, values.zone);
  if (ends <= starts) return wrong({ ends: e.endsBeforeStart });
  const participants = values.participants
    .filter((one) => one.name.trim() !== "")
    .map(({ id, name, role, email }) => ({ id, name: name.trim(), role, ...(email === undefined ? {} : { email }) }));
  return right([
    {
      type: "interview-scheduled",
      at,
      interview: values.id,
      starts: iso(starts),
      ends: iso(ends),
      ...(values.format === "unsaid" ? {} : { format: values.format }),
      ...(values.stage.trim() === "" ? {} : { stage: values.stage.trim() }),
      ...(participants.length === 0 ? {} : { participants }),
    },
  ]);
}

const purposeOfKind = {
  "thank-you": "thank-you",
  "debrief-recruiter": "thank-you",
  "acknowledge-offer": "reply",
  "answer-offer": "reply",
  "gracious-reply": "reply",
} as Readonly<Record<string, LogValues["purpose"]>>;

/** The facts that a filled form states. */
export function draftsOf(kind: FormKind, values: LogValues, context: DraftContext): Drafted {
  if (kind !== "interview" && values.at.mode === "other") {
    const missing = Object.fromEntries(Object.entries({ atDate: values.at.date, atTime: values.at.time }).flatMap(([field, value]) => (value === "" ? [[field, e.required]] : [])));
    if (Object.keys(missing).length > 0) return wrong(missing);
  }
  const at = atOf(values, context);
  const saidBy = values.saidBy.trim() === "" ? {} : { saidBy: values.saidBy.trim() };
  switch (kind) {
    case "interview":
      return interviewDraft(values.interview, iso(context.now));
    case "promise": {
      const by = whenOf(values.by);
      if ("error" in by) return wrong(by.error);
      return by.when === null ? wrong({ phrase: e.required }) : right([{ type: "decision-promised", at, by: by.when, ...saidBy }]);
    }
    case "delay": {
      const until = whenOf(values.until);
      if ("error" in until) return wrong(until.error);
      const reason = values.reason.trim() === "" ? {} : { reason: values.reason.trim() };
      const date = until.when === null ? {} : { until: until.when };
      return right([{ type: "delay-announced", at, ...date, ...reason, ...saidBy }]);
    }
    case "sent": {
      const step = context.plan?.steps.find((one) => one.id === values.step);
      if (step === undefined) return right([{ type: "message-sent", at, purpose: values.purpose, channel: values.channel }]);
      const interview = step.interview === null ? {} : { interview: step.interview };
      const to = step.to.length === 0 ? {} : { to: step.to };
      const purpose = purposeOfKind[step.kind] ?? "enquiry";
      return right([{ type: "message-sent", at, purpose, channel: values.channel, step: step.id, ...interview, ...to }]);
    }
    case "answer":
      return right([{ type: "message-received", at, gist: values.gist }]);
    case "no":
      return right([{ type: values.refusal, at }]);
    case "offer":
      return right([{ type: "offer-received", at, ...(values.answerBy === "" ? {} : { answerBy: values.answerBy }) }]);
    case "competing":
      return right([{ type: "competing-offer", at, ...(values.answerBy === "" ? {} : { answerBy: values.answerBy }) }]);
    default:
      return otherDraftsOf(kind, values.other, at, context);
  }
}
