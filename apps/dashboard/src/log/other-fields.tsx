"use client";

import type { ApplicationView } from "@tact/api/views";
import { Choice } from "../kit/choice.tsx";
import { SelectField, TextAreaField, TextField } from "../kit/field.tsx";
import { Switch } from "../kit/switch.tsx";
import type { InterviewEntry } from "../plan/timeline.ts";
import { dateAndClock, placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { interviewWords } from "../words/en-interview.ts";
import { otherLogWords as w } from "../words/en-log-other.ts";
import { planWords } from "../words/en-plan.ts";
import type { LogKind, otherKinds } from "./log-kind.ts";
import { type OtherValues, peopleOf, timesOf } from "./other-values.ts";
import ParticipantFields from "./participant-fields.tsx";
import { TimeFields } from "./time-fields.tsx";
import { WhenFields } from "./when-fields.tsx";

const f = interviewWords.form;
const preferences = ["no-calls", "no-thank-you-notes", "through-recruiter", "no-contact-before-decision"] as const;

interface Props {
  kind: Exclude<Extract<LogKind, (typeof otherKinds)[number]>, "competing">;
  view: ApplicationView;
  interviews: readonly InterviewEntry[];
  values: OtherValues;
  errors: Readonly<Record<string, string>>;
  /** Whether it is known which interview it is about: then it is not asked. */
  known?: boolean;
  onChange: (values: OtherValues) => void;
}

/** The questions of a rarer event. */
export function OtherFields({ kind, view, interviews, values, errors, known = false, onChange }: Props) {
  const set = (part: Partial<OtherValues>) => onChange({ ...values, ...part });
  const which = !known && <WhichInterview interviews={interviews} values={values} errors={errors} employer={view.employer.timeZone} onChange={onChange} />;
  switch (kind) {
    case "moved":
      return (
        <>
          {which}
          <TimeFields
            value={values.times}
            employerZone={view.employer.timeZone}
            clientZone={view.client.timeZone}
            errors={errors}
            onChange={(part) => set({ times: { ...values.times, ...part } })}
          />
        </>
      );
    case "off":
      return (
        <>
          {which}
          <Choice
            legend={w.off.how}
            name="off-how"
            value={values.off.how}
            options={(["interview-cancelled", "interview-missed"] as const).map((how) => ({ value: how, label: w.off.hows[how] }))}
            onChange={(how) => set({ off: { ...values.off, how } })}
          />
          <Choice
            legend={values.off.how === "interview-missed" ? w.off.whoMissed : w.off.whoCancelled}
            name="off-by"
            value={values.off.by}
            options={(["employer", "candidate"] as const).map((by) => ({ value: by, label: w.off.bys[by] }))}
            onChange={(by) => set({ off: { ...values.off, by } })}
          />
        </>
      );
    case "people":
      return (
        <>
          {which}
          <ParticipantFields legend={f.participants} value={values.people} onChange={(people) => set({ people })} />
        </>
      );
    case "debrief":
      return (
        <>
          {which}
          <DebriefFields interviews={interviews} values={values} errors={errors} onChange={onChange} />
        </>
      );
    case "hold":
      return <WhenFields legend={w.hold} name="hold" withNone noneLabel={w.holdNone} value={values.hold} errors={errors} onChange={(hold) => set({ hold })} />;
    case "decided":
      return (
        <Choice
          legend={w.decided}
          name="decided"
          value={values.decided}
          options={(["offer-accepted", "offer-declined"] as const).map((decided) => ({ value: decided, label: w.decideds[decided] }))}
          onChange={(decided) => set({ decided })}
        />
      );
    case "item":
      return <ItemFields values={values} errors={errors} onChange={onChange} />;
    case "call":
      return <CallFields employer={view.employer.timeZone} values={values} errors={errors} onChange={onChange} />;
    case "wish":
      return (
        <Choice
          legend={w.wish}
          name="wish"
          value={values.wish}
          options={preferences.map((wish) => ({ value: wish, label: planWords.facts.preferences[wish] }))}
          onChange={(wish) => set({ wish })}
        />
      );
    case "away":
      return <AwayFields interviews={interviews} values={values} errors={errors} onChange={onChange} />;
    case "reopened":
      return <p className="text-14 text-ink-2">{w.reopened}</p>;
  }
}

type Fields = Pick<Props, "values" | "errors" | "onChange">;

function WhichInterview({ interviews, values, errors, employer, onChange }: Fields & { interviews: readonly InterviewEntry[]; employer: string }) {
  const { zone } = useReader();
  if (interviews.length === 0) {
    return (
      <p role="status" className="rounded-8 bg-due-soft px-3 py-2 text-13 text-due">
        {w.noInterview}
      </p>
    );
  }
  function pick(id: string) {
    const interview = interviews.find((one) => one.id === id) ?? null;
    onChange({ ...values, interviewId: id, people: peopleOf(interview), times: timesOf(interview, employer) ?? values.times, withWhom: "" });
  }
  return (
    <SelectField label={w.interview} value={values.interviewId} error={errors["interviewId"]} onChange={(event) => pick(event.target.value)}>
      {interviews.map((interview) => (
        <option key={interview.id} value={interview.id}>
          {w.interviewAt(interview.stage, dateAndClock(epoch(interview.starts), zone))}
        </option>
      ))}
    </SelectField>
  );
}

const peopleIn = (interviews: readonly InterviewEntry[]) => [...new Map(interviews.flatMap(({ participants }) => participants.map((person) => [person.id, person] as const))).values()];

function DebriefFields({ interviews, values, errors, onChange }: Fields & { interviews: readonly InterviewEntry[] }) {
  const set = (part: Partial<OtherValues>) => onChange({ ...values, ...part });
  const people = interviews.find(({ id }) => id === values.interviewId)?.participants ?? [];
  return (
    <>
      {people.length > 0 && (
        <SelectField label={w.debrief.withWhom} value={values.withWhom} onChange={(event) => set({ withWhom: event.target.value })}>
          <option value="">{w.debrief.everybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextAreaField label={w.debrief.topics} hint={w.debrief.topicsHint} maxLength={2000} value={values.topics} error={errors["topics"]} onChange={(event) => set({ topics: event.target.value })} />
      <TextField label={w.debrief.value} optional maxLength={500} value={values.value} onChange={(event) => set({ value: event.target.value })} />
      <Switch label={w.debrief.timelineAsked} checked={values.timelineAsked} onChange={(timelineAsked) => set({ timelineAsked })} />
    </>
  );
}

function ItemFields({ values, errors, onChange }: Fields) {
  const set = (part: Partial<OtherValues["item"]>) => onChange({ ...values, item: { ...values.item, ...part } });
  return (
    <>
      <Choice
        legend={w.item.how}
        name="item-how"
        value={values.item.how}
        options={(["item-promised", "item-sent"] as const).map((how) => ({ value: how, label: w.item.hows[how] }))}
        onChange={(how) => set({ how })}
      />
      <TextField label={w.item.what} hint={values.item.how === "item-sent" ? w.item.sameWords : undefined} maxLength={200} value={values.item.what} error={errors["what"]} onChange={(event) => set({ what: event.target.value })} />
      {values.item.how === "item-promised" && (
        <WhenFields legend={w.item.by} name="item-by" withNone noneLabel={w.item.none} value={values.item.by} errors={errors} onChange={(by) => set({ by })} />
      )}
    </>
  );
}

function CallFields({ employer, values, errors, onChange }: Fields & { employer: string }) {
  const set = (part: Partial<OtherValues["call"]>) => onChange({ ...values, call: { ...values.call, ...part } });
  return (
    <>
      <Choice
        legend={w.call.how}
        name="call-how"
        value={values.call.how}
        options={(["call-promised", "call-held"] as const).map((how) => ({ value: how, label: w.call.hows[how] }))}
        onChange={(how) => set({ how })}
      />
      {values.call.how === "call-promised" && (
        <div className="grid max-w-80 grid-cols-2 gap-3">
          <TextField label={f.date} type="date" value={values.call.date} error={errors["call"]} onChange={(event) => set({ date: event.target.value })} />
          <TextField label={w.call.time(placeOf(employer))} type="time" value={values.call.time} onChange={(event) => set({ time: event.target.value })} />
        </div>
      )}
    </>
  );
}

function AwayFields({ interviews, values, errors, onChange }: Fields & { interviews: readonly InterviewEntry[] }) {
  const set = (part: Partial<OtherValues["away"]>) => onChange({ ...values, away: { ...values.away, ...part } });
  const people = peopleIn(interviews);
  if (people.length === 0) {
    return (
      <p role="status" className="rounded-8 bg-due-soft px-3 py-2 text-13 text-due">
        {w.away.nobody}
      </p>
    );
  }
  return (
    <>
      <SelectField label={w.away.who} value={values.away.participant} error={errors["participant"]} onChange={(event) => set({ participant: event.target.value })}>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField label={w.away.until} type="date" className="max-w-52" value={values.away.until} error={errors["until"]} onChange={(event) => set({ until: event.target.value })} />
      <SelectField label={w.away.delegate} value={values.away.delegate} onChange={(event) => set({ delegate: event.target.value })}>
        <option value="">{w.away.noDelegate}</option>
        {people
          .filter(({ id }) => id !== values.away.participant)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
    </>
  );
}
