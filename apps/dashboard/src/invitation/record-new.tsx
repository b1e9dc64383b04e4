"use client";

import type { ApplicationSummary, ClientView, EmployerView, ProposedMeeting } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { everyApplication, everyClient, everyEmployer } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Bone, Problem } from "../kit/page-states.tsx";
import { useKept } from "../kit/use-kept.ts";
import { missingOf } from "../log/new-interview-check.ts";
import { makeNew, type NewInterviewValues } from "../log/new-interview-values.ts";
import { useNewInterview } from "../log/use-new-interview.ts";
import { WhereFields } from "../log/where-fields.tsx";
import { WhoFields } from "../log/who-fields.tsx";
import { useReader } from "../time/reader.tsx";
import { reviewWords } from "../words/en-review.ts";
import { guessApplication, guessCandidate, guessWhose } from "./guess-whose.ts";
import { draftsOfInvitation, valuesOf } from "./invitation-values.ts";
import { NewPlanPreview } from "./new-plan-preview.tsx";
import { ProposalFields } from "./proposal-fields.tsx";
import { Preview, RecordFrame } from "./record-frame.tsx";

const w = reviewWords;

interface Props {
  proposed: ProposedMeeting;
  /** Beneath which name what is corrected is kept. */
  keptAs: string;
  formId: string;
  onPending: (pending: boolean) => void;
  /** Told on whose clocks the employer lives, as soon as one is chosen. */
  onEmployerZone: (zone: string) => void;
  onRecorded: (applicationId: string) => void;
}

/** Confirms a meeting that no application is known for: whose interview it is comes first. */
export function RecordNew(props: Props) {
  const api = useTRPCClient();
  const clients = useQuery(everyClient(api));
  const employers = useQuery(everyEmployer(api));
  const applications = useQuery(everyApplication(api));
  const error = clients.error ?? employers.error ?? applications.error;
  if (clients.data !== undefined && employers.data !== undefined && applications.data !== undefined) {
    return <Form {...props} clients={clients.data} employers={employers.data} applications={applications.data} />;
  }
  if (error === null) return <Bone className="h-24 w-full" />;
  const retry = () => void Promise.all([clients.refetch(), employers.refetch(), applications.refetch()]);
  return <Problem {...refusalOf(error)} onRetry={retry} />;
}

interface Known {
  clients: readonly ClientView[];
  employers: readonly EmployerView[];
  applications: readonly ApplicationSummary[];
}

function Form({ proposed, keptAs, formId, onPending, onEmployerZone, onRecorded, clients, employers, applications }: Props & Known) {
  const { zone, now, session } = useReader();
  const { meeting } = proposed;
  const [guess] = useState(() => guessWhose(meeting, clients, employers));
  const [candidate] = useState(() => (guess.client === null ? guessCandidate(meeting, session.user.email) : null));
  const [first] = useState(() => {
    const known = clients.flatMap(({ email }) => (email === null ? [] : [email]));
    const own = [session.user.email, ...known, ...(candidate === null ? [] : [candidate.email])];
    return valuesOf(proposed, guess.employer?.timeZone ?? zone, new Set(own.map((email) => email.toLowerCase())));
  });
  const { value: values, set: setValues } = useKept(`${keptAs}/what`, first);
  const [proposedTo] = useState<NewInterviewValues>(() => ({
    clientId: guess.client?.id ?? (clients.length === 0 || candidate !== null ? makeNew : ""),
    clientName: candidate?.name ?? "",
    clientEmail: candidate?.email ?? "",
    clientZone: zone,
    applicationId: guessApplication(guess, applications)?.id ?? makeNew,
    employerId: guess.employer?.id ?? (employers.length === 0 ? makeNew : ""),
    employerName: "",
    region: "",
    employerZone: first.interview.zone,
    role: "",
    route: "direct",
    interview: first.interview,
    promise: { mode: "none", phrase: "", date: "", from: "", to: "" },
  }));
  const { value: whose, set: setWhose } = useKept(`${keptAs}/whose`, proposedTo);
  const [tried, setTried] = useState(false);
  const { refusal, save } = useNewInterview();
  const drafted = draftsOfInvitation(proposed, first, values);
  // The times are judged by what was proposed, not by the form alone.
  const { date: _date, starts: _starts, ends: _ends, ...missing } = missingOf(whose);
  const all = { ...missing, ...drafted.errors };
  const errors = tried ? all : {};

  const own = applications.filter(({ client }) => client.id === whose.clientId);
  const application = own.find(({ id }) => id === whose.applicationId);
  const client = clients.find(({ id }) => id === whose.clientId);
  const employer = employers.find(({ id }) => id === whose.employerId);

  const chosenZone = application?.employer.timeZone ?? employer?.timeZone ?? (whose.employerId === makeNew ? whose.employerZone : null);
  useEffect(() => {
    if (chosenZone !== null) onEmployerZone(chosenZone);
  }, [chosenZone, onEmployerZone]);
  // The client was found by their address and stands among the people no more.
  const notes = proposed.notes.filter(({ code }) => code !== "candidate-unknown" || (guess.client ?? candidate) === null);
  const matched = [
    ...(guess.client !== null && guess.client === client ? [client.name] : []),
    ...(candidate !== null && whose.clientId === makeNew && whose.clientEmail === candidate.email ? [candidate.name ?? candidate.email] : []),
    ...(guess.employer !== null && guess.employer.id === (application?.employer.id ?? employer?.id) ? [guess.employer.name] : []),
  ];

  function change(part: Partial<NewInterviewValues>) {
    const applicationId = part.clientId === undefined ? {} : { applicationId: makeNew };
    setWhose((before) => ({ ...before, ...applicationId, ...part }));
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(all).length > 0 || drafted.drafts === null) {
      const form = event.currentTarget;
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    onPending(true);
    const recorded = await save(whose, drafted.drafts, proposed.origin);
    onPending(false);
    if (recorded !== null) onRecorded(recorded);
  }

  return (
    <RecordFrame id={formId} notes={notes} refusal={refusal} onSubmit={onSubmit}>
      <section className="flex flex-col gap-4" aria-label={w.whoseText}>
        {matched.length > 0 && <p className="-mt-1 text-13 text-ink-2">{w.matched(matched.join(", "))}</p>}
        <WhoFields values={whose} clients={clients} applications={own} errors={errors} onChange={change} />
        {whose.applicationId === makeNew && (
          <WhereFields values={whose} employers={employers} errors={errors} onChange={change} />
        )}
      </section>
      <ProposalFields
        proposed={proposed}
        values={values}
        unsaid={first.interview.format === "unsaid"}
        employerZone={chosenZone ?? whose.employerZone}
        clientZone={client?.timeZone ?? whose.clientZone}
        errors={errors}
        onChange={setValues}
      />
      <Preview title={application === undefined ? w.previewNew : w.preview}>
        <NewPlanPreview
          application={application ?? null}
          whose={whose}
          client={client ?? null}
          employer={employer ?? null}
          drafts={drafted.drafts}
          now={now}
        />
      </Preview>
    </RecordFrame>
  );
}
