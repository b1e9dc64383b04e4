import type { FactOf, Participant } from "@tact/facts";
import { epoch, wallClock } from "../time/zoned.ts";
import type { InterviewEntry } from "../plan/timeline.ts";
import { newId } from "./new-id.ts";
import { emptyOtherValues, type OtherValues } from "./other-values.ts";

export interface ParticipantValues {
  id: string;
  name: string;
  role: Participant["role"];
  /** Known from an invitation; no field shows it. */
  email?: string | undefined;
}

export interface InterviewValues {
  id: string;
  date: string;
  starts: string;
  ends: string;
  /** IANA: the clocks that `date`, `starts` and `ends` are read on. */
  zone: string;
  stage: string;
  /** `unsaid` where an invitation does not tell. */
  format: "video" | "phone" | "onsite" | "unsaid";
  participants: ParticipantValues[];
}

/** What somebody said about a future day. */
export interface WhenValues {
  mode: "words" | "date" | "range" | "none";
  phrase: string;
  date: string;
  from: string;
  to: string;
}

/** When it was said or done: just now, as the interview ended, or at a time on the reader's clocks. */
export interface AtValues {
  mode: "now" | "interview" | "other";
  date: string;
  time: string;
}

export interface LogValues {
  at: AtValues;
  interview: InterviewValues;
  by: WhenValues;
  until: WhenValues;
  saidBy: string;
  reason: string;
  /** Id of the step that was done; empty for something else. */
  step: string;
  purpose: FactOf<"message-sent">["purpose"];
  channel: FactOf<"message-sent">["channel"];
  gist: "acknowledged" | "holding" | "other";
  refusal: "rejected" | "position-closed" | "withdrawn";
  answerBy: string;
  other: OtherValues;
}

export const emptyWhen = { phrase: "", date: "", from: "", to: "" };

/**
 * An empty form.
 * @param now epoch milliseconds
 * @param reader the reader's zone (IANA)
 * @param employer the employer's zone (IANA), in which interviews are entered at first
 */
export function emptyValues(now: number, reader: string, employer: string, interviews: readonly InterviewEntry[] = []): LogValues {
  const here = wallClock(now, reader);
  return {
    at: {
      mode: "now",
      date: here.date,
      time: `${String(here.hour).padStart(2, "0")}:${String(here.minute).padStart(2, "0")}`,
    },
    interview: emptyInterview(now, employer),
    by: { mode: "words", ...emptyWhen },
    until: { mode: "words", ...emptyWhen },
    saidBy: "",
    reason: "",
    step: "",
    purpose: "enquiry",
    channel: "email",
    gist: "acknowledged",
    refusal: "rejected",
    answerBy: "",
    other: emptyOtherValues(now, employer, likeliest(interviews, now)),
  };
}

/** The next interview to come, else the last that was. */
const likeliest = (interviews: readonly InterviewEntry[], now: number) => interviews.find(({ starts }) => epoch(starts) > now) ?? interviews.at(-1) ?? null;

export function emptyInterview(now: number, zone: string): InterviewValues {
  return {
    id: newId("int", now),
    date: wallClock(now, zone).date,
    starts: "10:00",
    ends: "11:00",
    zone,
    stage: "",
    format: "video",
    participants: [],
  };
}

export function emptyParticipant(now: number): ParticipantValues {
  return { id: newId("per", now), name: "", role: "hiring-manager" };
}
