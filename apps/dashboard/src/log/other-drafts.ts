import type { FactDraft } from "@tact/facts";
import { epoch, instantOf } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { type Drafted, type DraftContext, whenOf } from "./drafted.ts";
import type { LogKind, otherKinds } from "./log-kind.ts";
import type { OtherValues } from "./other-values.ts";

const e = words.errors;
const iso = (at: number) => new Date(at).toISOString();
const wrong = (errors: Record<string, string>): Drafted => ({ drafts: null, errors });
const right = (...drafts: FactDraft[]): Drafted => ({ drafts, errors: null });

/** The facts that a filled form of a rarer event states. @param at the instant at which it happened */
export function otherDraftsOf(kind: Exclude<Extract<LogKind, (typeof otherKinds)[number]>, "competing">, values: OtherValues, at: string, { interviews, employer }: DraftContext): Drafted {
  const interview = interviews.find(({ id }) => id === values.interviewId);
  const noInterview = wrong({ interviewId: e.required });
  switch (kind) {
    case "moved": {
      if (interview === undefined) return noInterview;
      const { date, starts, ends, zone } = values.times;
      const missing = Object.fromEntries(Object.entries({ date, starts, ends }).flatMap(([field, value]) => (value === "" ? [[field, e.required]] : [])));
      if (Object.keys(missing).length > 0) return wrong(missing);
      const [from, to] = [instantOf(date, starts, zone), instantOf(date, ends, zone)];
      if (to <= from) return wrong({ ends: e.endsBeforeStart });
      return right({ type: "interview-rescheduled", at, interview: interview.id, starts: iso(from), ends: iso(to) });
    }
    case "off":
      if (interview === undefined) return noInterview;
      return right({ type: values.off.how, at, interview: interview.id, by: values.off.by });
    case "people": {
      if (interview === undefined) return noInterview;
      const participants = values.people.filter(({ name }) => name.trim() !== "").map(({ id, name, role, email }) => ({ id, name: name.trim(), role, ...(email === undefined ? {} : { email }) }));
      const { stage, format } = interview;
      const told = { ...(stage === null ? {} : { stage }), ...(format === null ? {} : { format }) };
      return right({ type: "interview-scheduled", at, interview: interview.id, starts: iso(epoch(interview.starts)), ends: iso(epoch(interview.ends)), ...told, ...(participants.length === 0 ? {} : { participants }) });
    }
    case "debrief": {
      if (interview === undefined) return noInterview;
      const topics = values.topics.split("\n").map((topic) => topic.trim()).filter((topic) => topic !== "");
      const value = values.value.trim();
      if (topics.length === 0 && value === "" && !values.timelineAsked) return wrong({ topics: e.required });
      return right({
        type: "debrief-captured",
        at,
        interview: interview.id,
        ...(values.withWhom === "" ? {} : { participant: values.withWhom }),
        ...(topics.length === 0 ? {} : { topics }),
        ...(value === "" ? {} : { value }),
        ...(values.timelineAsked ? { timelineAsked: true } : {}),
      });
    }
    case "hold": {
      const until = whenOf(values.hold);
      if ("error" in until) return wrong(until.error);
      return right({ type: "put-on-hold", at, ...(until.when === null ? {} : { until: until.when }) });
    }
    case "decided":
      return right({ type: values.decided, at });
    case "item": {
      const what = values.item.what.trim();
      if (what === "") return wrong({ what: e.required });
      if (values.item.how === "item-sent") return right({ type: "item-sent", at, what });
      const by = whenOf(values.item.by);
      if ("error" in by) return wrong(by.error);
      return right({ type: "item-promised", at, what, ...(by.when === null ? {} : { by: by.when }) });
    }
    case "call": {
      const { how, date, time } = values.call;
      if (how === "call-held") return right({ type: "call-held", at });
      if (date === "" || time === "") return wrong({ call: e.required });
      return right({ type: "call-promised", at, starts: iso(instantOf(date, time, employer)) });
    }
    case "wish":
      return right({ type: "contact-preference-stated", at, preference: values.wish });
    case "away": {
      const { participant, until, delegate } = values.away;
      if (participant === "") return wrong({ participant: e.required });
      if (until === "") return wrong({ until: e.required });
      return right({ type: "contact-away", at, participant, until, ...(delegate === "" ? {} : { delegate }) });
    }
    case "reopened":
      return right({ type: "application-reopened", at });
  }
}
