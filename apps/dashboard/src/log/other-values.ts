import type { FactOf } from "@tact/facts";
import type { InterviewEntry } from "../plan/timeline.ts";
import { clock } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { emptyWhen, type ParticipantValues, type WhenValues } from "./log-values.ts";

/** What the forms of rarer events ask for. */
export interface OtherValues {
  /** Id of the interview that it is about. */
  interviewId: string;
  /** When it takes place now, on the clocks of `zone`. */
  times: { date: string; starts: string; ends: string; zone: string };
  off: { how: "interview-cancelled" | "interview-missed"; by: "employer" | "candidate" };
  people: ParticipantValues[];
  /** One topic a line. */
  topics: string;
  withWhom: string;
  value: string;
  timelineAsked: boolean;
  hold: WhenValues;
  decided: "offer-accepted" | "offer-declined";
  item: { how: "item-promised" | "item-sent"; what: string; by: WhenValues };
  call: { how: "call-promised" | "call-held"; date: string; time: string };
  wish: FactOf<"contact-preference-stated">["preference"];
  away: { participant: string; until: string; delegate: string };
}

/** Empty forms, about the interview that they are likeliest about. */
export function emptyOtherValues(now: number, employer: string, interview: InterviewEntry | null): OtherValues {
  const here = wallClock(now, employer);
  return {
    interviewId: interview?.id ?? "",
    times: timesOf(interview, employer) ?? { date: here.date, starts: "10:00", ends: "11:00", zone: employer },
    off: { how: "interview-cancelled", by: "employer" },
    people: peopleOf(interview),
    topics: "",
    withWhom: "",
    value: "",
    timelineAsked: false,
    hold: { mode: "none", ...emptyWhen },
    decided: "offer-accepted",
    item: { how: "item-promised", what: "", by: { mode: "none", ...emptyWhen } },
    call: { how: "call-promised", date: here.date, time: "10:00" },
    wish: "no-calls",
    away: { participant: interview?.participants[0]?.id ?? "", until: "", delegate: "" },
  };
}

/** The times of an interview on somebody's clocks. */
export function timesOf(interview: InterviewEntry | null, zone: string): OtherValues["times"] | null {
  if (interview === null) return null;
  const [starts, ends] = [epoch(interview.starts), epoch(interview.ends)];
  return { date: wallClock(starts, zone).date, starts: clock(starts, zone), ends: clock(ends, zone), zone };
}

/** Who sits in an interview, as it was last said. */
export const peopleOf = (interview: InterviewEntry | null): ParticipantValues[] => (interview?.participants ?? []).map(({ id, name, role, email }) => ({ id, name, role, email }));
