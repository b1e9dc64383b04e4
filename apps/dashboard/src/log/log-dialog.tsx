"use client";

import type { ApplicationView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Bone, Problem } from "../kit/page-states.tsx";
import { words } from "../words/en.ts";
import { logWords, sentenceWords } from "../words/en-log.ts";
import { useFileDrop } from "../invitation/use-file-drop.ts";
import { useKept } from "../kit/use-kept.ts";
import { AfterForm } from "./after-form.tsx";
import { KindPicker } from "./kind-picker.tsx";
import { LogForm } from "./log-form.tsx";
import type { LogKind } from "./log-kind.ts";
import { SentenceForm } from "./sentence-form.tsx";

const FromInvitation = lazy(() => import("../invitation/from-invitation.tsx"));

/** Whether an interview has been, of which something is still to be asked. */
const hasQuestions = ({ plan, facts }: ApplicationView) => facts.some(({ fact }) => fact.type === "interview-scheduled") && (plan.needs.length > 0 || plan.steps.some(({ kind, status }) => kind === "debrief" && (status === "due" || status === "late")));

/** Log what happened: first what, then its few questions, with the change of the plan before it is saved. */
export default function LogDialog({
  applicationId,
  kind = null,
  file = null,
  typed = "",
  onClose,
}: {
  applicationId: string;
  kind?: LogKind | null;
  /** An invitation that was let go of on the page. */
  file?: File | null;
  /** What was typed while this opened. */
  typed?: string;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const formId = useId();
  const router = useRouter();
  const [picked, setPicked] = useState<LogKind | null>(kind);
  const [invitation, setInvitation] = useState<{ file: File | null } | null>(file === null ? null : { file });
  useFileDrop((dropped) => picked === null && setInvitation({ file: dropped }), invitation === null);
  const [pending, setPending] = useState(false);
  const [ready, setReady] = useState(0);
  const sentence = useKept(`log:${applicationId}`, "");
  const taken = useRef(0);
  const { set } = sentence;
  useEffect(() => {
    const fresh = typed.slice(taken.current);
    taken.current = typed.length;
    if (fresh !== "") set((before) => before + fresh);
  }, [typed, set]);
  const application = useQuery(trpc.applications.get.queryOptions({ id: applicationId }));
  const view = application.data;
  const about = view === undefined ? "" : logWords.about(view.client.name, view.employer.name);

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={invitation !== null ? logWords.invitation.title : picked === null ? logWords.title : logWords.kinds[picked].title}
      description={about}
      width="wide"
      footer={
        picked === null && invitation === null && view !== undefined ? (
          <>
            <Button onClick={onClose}>{words.actions.cancel}</Button>
            <Button look="primary" type="submit" form={formId} disabled={pending || ready === 0}>
              {pending ? words.actions.saving : ready > 1 ? sentenceWords.recordAll(ready) : sentenceWords.record}
            </Button>
          </>
        ) : picked !== null && view !== undefined ? (
          <>
            {kind === null && (
              <Button look="quiet" className="mr-auto" onClick={() => setPicked(null)}>
                {words.actions.back}
              </Button>
            )}
            <Button onClick={onClose}>{words.actions.cancel}</Button>
            <Button look="primary" type="submit" form={formId} disabled={pending}>
              {pending ? words.actions.saving : words.actions.save}
            </Button>
          </>
        ) : undefined
      }
    >
      {invitation !== null ? (
        <div className="px-5 py-5">
          <Suspense fallback={<Bone className="h-16 w-full" />}>
            <FromInvitation
              applicationId={applicationId}
              source={invitation.file}
              onDone={(id) => {
                onClose();
                if (id !== applicationId) router.push(`/applications/${id}`);
              }}
            />
          </Suspense>
        </div>
      ) : view === undefined ? (
        application.error === null ? (
          <div className="flex flex-col gap-3 p-5" aria-busy="true">
            <Bone className="h-12 w-full" />
            <Bone className="h-12 w-full" />
          </div>
        ) : (
          <Problem {...refusalOf(application.error)} onRetry={() => void application.refetch()} />
        )
      ) : picked === null ? (
        <SentenceForm id={formId} view={view} kept={sentence} onPending={setPending} onReady={setReady} onForm={setPicked} onSaved={onClose}>
          <KindPicker hasQuestions={hasQuestions(view)} onPick={setPicked} onInvitation={() => setInvitation({ file: null })} />
        </SentenceForm>
      ) : picked === "after" ? (
        <AfterForm id={formId} view={view} onPending={setPending} onSaved={onClose} />
      ) : (
        <LogForm id={formId} kind={picked} view={view} onPending={setPending} onSaved={onClose} />
      )}
    </Dialog>
  );
}
