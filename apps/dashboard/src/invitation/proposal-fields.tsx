"use client";

import type { ProposedMeeting } from "@tact/api/views";
import { Choice } from "../kit/choice.tsx";
import { InterviewFields } from "../log/interview-fields.tsx";
import { TimeFields } from "../log/time-fields.tsx";
import { reviewWords } from "../words/en-review.ts";
import type { InvitationValues } from "./invitation-values.ts";

const w = reviewWords;

/** What of a proposal a person may change before it is recorded, in the fields of the form that they would fill in by hand. */
export function ProposalFields({
  proposed,
  values,
  employerZone,
  clientZone,
  unsaid,
  errors,
  onChange,
}: {
  proposed: ProposedMeeting;
  values: InvitationValues;
  employerZone: string;
  clientZone: string;
  unsaid: boolean;
  errors: Readonly<Record<string, string>>;
  onChange: (values: InvitationValues) => void;
}) {
  if (proposed.effect === "cancel") {
    return (
      <Choice
        legend={w.calledOffBy}
        name="called-off-by"
        value={values.by}
        options={(["employer", "candidate"] as const).map((by) => ({ value: by, label: w.by[by] }))}
        onChange={(by) => onChange({ ...values, by })}
      />
    );
  }
  const { interview } = values;
  const zones = { employerZone, clientZone, errors };
  if (onlyTimes(proposed)) {
    return <TimeFields {...zones} value={interview} onChange={(part) => onChange({ ...values, interview: { ...interview, ...part } })} />;
  }
  return (
    <InterviewFields
      {...zones}
      value={interview}
      participants={w.participants}
      unsaid={unsaid}
      onChange={(next) => onChange({ ...values, interview: next })}
    />
  );
}

/** Whether only the times of an interview that is known change. */
function onlyTimes({ facts, known }: ProposedMeeting): boolean {
  if (facts.some(({ type }) => type === "interview-scheduled")) return false;
  return known !== null || facts.some(({ type }) => type === "interview-rescheduled");
}
