"use client";

import type { ApplicationView, RecordedView } from "@tact/api/views";
import type { Step } from "@tact/facts";
import { useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { useRefreshApplication } from "../log/use-refresh-application.ts";
import { words } from "../words/en.ts";

export interface StepActions {
  pending: boolean;
  done: (steps: readonly Step[]) => void;
  /** Takes a recorded fact back. */
  takeBack: (factId: string, label: string) => void;
  /** Takes back what was marked last on this page. */
  undo: () => void;
  log: () => void;
}

/** Marking steps as done on the page of one application, and taking facts back. */
export function useStepActions(view: ApplicationView, onLog: () => void): StepActions {
  const api = useTRPCClient();
  const refresh = useRefreshApplication();
  const [pending, setPending] = useState(false);
  const stack = useRef<{ ids: readonly string[]; label: string }[]>([]);

  async function retract(ids: readonly string[], label: string) {
    stack.current = stack.current.filter((marked) => !marked.ids.some((id) => ids.includes(id)));
    setPending(true);
    try {
      for (const factId of ids) await api.facts.retract.mutate({ applicationId: view.id, factId });
      showToast({ text: words.said.undone(label) });
      announce(words.said.undone(label));
    } catch (error) {
      showToast({ text: words.said.notUndone(label), detail: refusalOf(error).text, tone: "problem" });
    }
    await refresh(view.id);
    setPending(false);
  }

  async function done(steps: readonly Step[]) {
    const [first] = steps;
    if (first === undefined) return;
    setPending(true);
    const recorded: RecordedView[] = [];
    const label = first.title;
    try {
      for (const step of steps) recorded.push(await api.steps.done.mutate({ applicationId: view.id, stepId: step.id }));
      const said = first.touch ? words.said.marked(label) : words.said.markedDone(label);
      const ids = recorded.flatMap((one) => one.facts.map((fact) => fact.id));
      stack.current.push({ ids, label });
      showToast({ text: said, action: { label: words.actions.undo, run: () => void retract(ids, label) } });
      announce(said);
    } catch (error) {
      showToast({ text: words.said.notSaved(label), detail: refusalOf(error).text, tone: "problem" });
    }
    await refresh(view.id);
    setPending(false);
  }

  return {
    pending,
    done: (steps) => void done(steps),
    takeBack: (factId, label) => void retract([factId], label),
    undo: () => {
      const last = stack.current.at(-1);
      if (last !== undefined) void retract(last.ids, last.label);
    },
    log: onLog,
  };
}
