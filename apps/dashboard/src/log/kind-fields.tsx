"use client";

import type { ApplicationView } from "@tact/api/views";
import { Choice } from "../kit/choice.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import type { InterviewEntry } from "../plan/timeline.ts";
import { planWords } from "../words/en-plan.ts";
import { interviewWords } from "../words/en-interview.ts";
import { logWords } from "../words/en-log.ts";
import { InterviewFields } from "./interview-fields.tsx";
import type { FormKind } from "./log-kind.ts";
import type { LogValues } from "./log-values.ts";
import { OtherFields } from "./other-fields.tsx";
import { WhenFields } from "./when-fields.tsx";

const w = logWords;
const f = interviewWords.form;
const purposes = ["thank-you", "enquiry", "reply", "other"] as const;
const channels = ["email", "phone", "voicemail", "letter", "social", "in-person"] as const;

interface Props {
  kind: FormKind;
  view: ApplicationView;
  interviews: readonly InterviewEntry[];
  values: LogValues;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<LogValues>) => void;
}

/** The questions of one kind of event. */
export function KindFields({ kind, view, interviews, values, errors, onChange }: Props) {
  switch (kind) {
    case "interview":
      return (
        <InterviewFields
          value={values.interview}
          employerZone={view.employer.timeZone}
          clientZone={view.client.timeZone}
          errors={errors}
          onChange={(interview) => onChange({ interview })}
        />
      );
    case "promise":
      return (
        <>
          <WhenFields legend={f.decideBy} name="by" value={values.by} errors={errors} onChange={(by) => onChange({ by })} />
          <SaidBy values={values} onChange={onChange} />
        </>
      );
    case "delay":
      return (
        <>
          <WhenFields
            legend={w.newDate}
            name="until"
            withNone
            value={values.until}
            errors={errors}
            onChange={(until) => onChange({ until })}
          />
          <TextField
            label={w.reason}
            optional
            maxLength={500}
            value={values.reason}
            onChange={(event) => onChange({ reason: event.target.value })}
          />
        </>
      );
    case "sent":
      return <SentFields view={view} values={values} onChange={onChange} />;
    case "answer":
      return (
        <Choice
          legend={w.gist}
          name="gist"
          value={values.gist}
          options={(["acknowledged", "holding", "other"] as const).map((gist) => ({ value: gist, label: w.gists[gist] }))}
          onChange={(gist) => onChange({ gist })}
        />
      );
    case "no":
      return (
        <Choice
          legend={w.refusal}
          name="refusal"
          value={values.refusal}
          options={(["rejected", "position-closed", "withdrawn"] as const).map((one) => ({
            value: one,
            label: w.refusals[one],
          }))}
          onChange={(refusal) => onChange({ refusal })}
        />
      );
    case "offer":
    case "competing":
      return (
        <TextField
          label={w.answerBy}
          optional
          type="date"
          className="max-w-52"
          value={values.answerBy}
          onChange={(event) => onChange({ answerBy: event.target.value })}
        />
      );
    default:
      return <OtherFields kind={kind} view={view} interviews={interviews} values={values.other} errors={errors} onChange={(other) => onChange({ other })} />;
  }
}

function SaidBy({ values, onChange }: Pick<Props, "values" | "onChange">) {
  return (
    <TextField
      label={w.saidBy}
      optional
      maxLength={200}
      value={values.saidBy}
      onChange={(event) => onChange({ saidBy: event.target.value })}
    />
  );
}

function SentFields({ view, values, onChange }: Pick<Props, "view" | "values" | "onChange">) {
  const open = view.plan.steps.filter((step) => step.touch && ["due", "late", "planned"].includes(step.status));
  return (
    <>
      <SelectField label={w.whatSent} value={values.step} onChange={(event) => onChange({ step: event.target.value })}>
        {open.map((step) => (
          <option key={step.id} value={step.id}>
            {step.title}
          </option>
        ))}
        <option value="">{w.somethingElse}</option>
      </SelectField>
      {values.step === "" && (
        <Choice
          legend={w.purpose}
          name="purpose"
          value={values.purpose}
          options={purposes.map((purpose) => ({ value: purpose, label: planWords.facts.purposes[purpose] }))}
          onChange={(purpose) => onChange({ purpose })}
        />
      )}
      <Choice
        legend={w.channel}
        name="channel"
        value={values.channel}
        options={channels.map((channel) => ({ value: channel, label: logWords.channels[channel] }))}
        onChange={(channel) => onChange({ channel })}
      />
    </>
  );
}
