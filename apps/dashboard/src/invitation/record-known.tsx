"use client";

import type { ApplicationView, ProposedMeeting } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Bone, Problem } from "../kit/page-states.tsx";
import { useKept } from "../kit/use-kept.ts";
import { PlanPreview } from "../log/plan-preview.tsx";
import { useRecord } from "../log/use-record.ts";
import { useReader } from "../time/reader.tsx";
import { logWords } from "../words/en-log.ts";
import { reviewWords } from "../words/en-review.ts";
import { draftsOfInvitation, valuesOf } from "./invitation-values.ts";
import { ProposalFields } from "./proposal-fields.tsx";
import { Preview, RecordFrame } from "./record-frame.tsx";

interface Props {
  applicationId: string;
  proposed: ProposedMeeting;
  /** Beneath which name what is corrected is kept. */
  keptAs: string;
  onPending: (pending: boolean) => void;
  /** Told on whose clocks the employer lives. */
  onEmployerZone: (zone: string) => void;
  onRecorded: (applicationId: string) => void;
  formId: string;
}

/** Confirms a meeting for an application that exists, with what it would do to its plan. */
export function RecordKnown(props: Props) {
  const trpc = useTRPC();
  const application = useQuery(trpc.applications.get.queryOptions({ id: props.applicationId }));
  if (application.data !== undefined) return <Form {...props} view={application.data} />;
  if (application.error !== null) {
    return <Problem {...refusalOf(application.error)} onRetry={() => void application.refetch()} />;
  }
  return <Bone className="h-24 w-full" />;
}

function Form({ view, proposed, keptAs, formId, onPending, onEmployerZone, onRecorded }: Props & { view: ApplicationView }) {
  const { session } = useReader();
  const [first] = useState(() => valuesOf(proposed, view.employer.timeZone, new Set([session.user.email.toLowerCase()])));
  const { value: values, set: setValues } = useKept(`${keptAs}/${view.id}`, first);
  const [tried, setTried] = useState(false);
  const { recordInvitation, refusal } = useRecord(view.id);
  const drafted = draftsOfInvitation(proposed, first, values);

  useEffect(() => onEmployerZone(view.employer.timeZone), [onEmployerZone, view.employer.timeZone]);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (drafted.drafts === null) return;
    onPending(true);
    const label = `${view.client.name}, ${reviewWords.effects[proposed.effect].badge}`;
    const saved = await recordInvitation(drafted.drafts, proposed.origin, label);
    onPending(false);
    if (saved) onRecorded(view.id);
  }

  return (
    <RecordFrame id={formId} notes={proposed.notes} refusal={refusal === null ? null : { ...refusal, about: null }} onSubmit={onSubmit}>
      {proposed.known === null && (
        <p className="-mt-1 text-13 text-ink-2">
          {reviewWords.of} {logWords.about(view.client.name, view.employer.name)}, {view.role}
        </p>
      )}
      <ProposalFields
        proposed={proposed}
        values={values}
        unsaid={first.interview.format === "unsaid"}
        employerZone={view.employer.timeZone}
        clientZone={view.client.timeZone}
        errors={tried ? (drafted.errors ?? {}) : {}}
        onChange={setValues}
      />
      <Preview title={reviewWords.preview}>
        <PlanPreview applicationId={view.id} plan={view.plan} drafts={drafted.drafts} states={false} />
      </Preview>
    </RecordFrame>
  );
}
