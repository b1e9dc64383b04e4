"use client";

import type { InvitationOrigin, RecordedView } from "@tact/api/views";
import type { FactDraft } from "@tact/facts";
import { useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { useRefreshApplication } from "./use-refresh-application.ts";

/** Recording facts of one application: says so, offers the way back, and tells why where it is refused. */
export function useRecord(applicationId: string) {
  const api = useTRPCClient();
  const refresh = useRefreshApplication();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function takeBack(view: RecordedView, label: string) {
    try {
      for (const fact of view.facts) await api.facts.retract.mutate({ applicationId, factId: fact.id });
      showToast({ text: words.said.undone(label) });
      announce(words.said.undone(label));
    } catch (error) {
      showToast({ text: words.said.notUndone(label), detail: refusalOf(error).text, tone: "problem" });
    }
    await refresh(applicationId);
  }

  async function save(work: () => Promise<RecordedView>, label: string): Promise<boolean> {
    setPending(true);
    setRefusal(null);
    try {
      const view = await work();
      const action = { label: words.actions.undo, run: () => void takeBack(view, label) };
      showToast({ text: `${words.actions.recorded}: ${label}`, action });
      announce(`${words.actions.recorded}: ${label}`);
      await refresh(applicationId);
      return true;
    } catch (error) {
      setRefusal(refusalOf(error));
      return false;
    } finally {
      setPending(false);
    }
  }

  return {
    pending,
    refusal,
    record: (facts: FactDraft[], label: string) => save(() => api.facts.record.mutate({ applicationId, facts }), label),
    recordInvitation: (facts: FactDraft[], origin: InvitationOrigin, label: string) =>
      save(() => api.imports.recordInvitation.mutate({ applicationId, facts, origin }), label),
    stepDone: (input: { stepId: string; channel: FactChannel; at: string }, label: string) =>
      save(() => api.steps.done.mutate({ applicationId, ...input }), label),
  };
}

type FactChannel = Extract<FactDraft, { type: "message-sent" }>["channel"];
