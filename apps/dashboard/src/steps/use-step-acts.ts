"use client";

import type { AppRouter } from "@tact/api";
import type { StepActsView } from "@tact/api/views";
import type { FactDraft } from "@tact/facts";
import type { TRPCClient } from "@trpc/client";
import { useState, useSyncExternalStore } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, hideToast, showToast } from "../kit/toast-store.ts";
import { relativeDate, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { stepWords } from "../words/en-steps.ts";
import { currentActs, forgetAct, leaveOut, type RecordedFact, rememberAct, showAgain, type StepAct, subscribeActs } from "./act-store.ts";
import { doneWord, stepKey, type StepTarget } from "./step-target.ts";
import { useRefreshSteps } from "./use-refresh-steps.ts";

type Acts = Parameters<TRPCClient<AppRouter>["steps"]["act"]["mutate"]>[0]["items"];
type Channel = Extract<FactDraft, { type: "message-sent" }>["channel"];

/** What a dialog asks about. */
export interface Asked {
  act: "done" | "snooze" | "skip";
  targets: readonly StepTarget[];
}

/** What is told of a step that was done: how, and when (ISO 8601); now and by its own channel where it is left out. */
export interface DoneTold {
  channel?: Channel;
  at?: string;
}

export interface StepActs {
  /** Keys (`stepKey`) of steps that were acted on: lists leave them out. */
  gone: ReadonlySet<string>;
  /** What the dialog asks about; give the whole to `StepDialogs`. */
  asked: Asked | null;
  /** Opens the dialog of an act: what and when, the days with the plan's verdicts, the reason. */
  ask: (act: Asked["act"], targets: readonly StepTarget[]) => void;
  close: () => void;
  done: (targets: readonly StepTarget[], told?: DoneTold) => void;
  /** @param on employer-local date */
  snooze: (targets: readonly StepTarget[], on: string, reason: string) => void;
  skip: (targets: readonly StepTarget[], reason: string) => void;
  /** Takes back what was done last in this tab, on whichever page. */
  undo: () => void;
  /** Takes back what was recorded earlier. */
  takeBack: (facts: readonly RecordedFact[], label: string) => void;
}

interface Options {
  /** How many are left on the page without these, for the sentence that is said. */
  left?: (gone: ReadonlySet<string>) => number;
  /** Told before something is done: a list opens the next row. */
  onAct?: (targets: readonly StepTarget[]) => void;
}

const ofStep = ({ applicationId, step }: StepTarget) => ({ applicationId, stepId: step.id });

/** What is spoken of: the client, or how many. */
function labelOf(targets: readonly StepTarget[]): string {
  const clients = new Set(targets.map(({ client }) => client));
  const [first] = targets;
  if (first === undefined) return "";
  return clients.size === 1 ? first.client : stepWords.said.several(targets.length);
}

/**
 * Marking, moving and skipping steps, everywhere: shown as done at once, put back with the reason where the server
 * refuses, and taken back by Z, by the message or from what was done today.
 */
export function useStepActs({ left, onAct }: Options = {}): StepActs {
  const api = useTRPCClient();
  const { zone, now } = useReader();
  const refresh = useRefreshSteps();
  const { gone, acts } = useSyncExternalStore(subscribeActs, currentActs, currentActs);
  const [asked, setAsked] = useState<Asked | null>(null);
  const today = wallClock(now, zone).date;

  function run(targets: readonly StepTarget[], items: Acts, said: string): void {
    if (targets.length === 0) return;
    const keys = targets.map(stepKey);
    onAct?.(targets);
    leaveOut(keys);
    const answered = api.steps.act.mutate({ items });
    const label = labelOf(targets);
    const act: StepAct = { label, keys, recorded: answered.then(factsOf, () => []) };
    rememberAct(act);
    const action = { label: words.actions.undo, run: () => void undoAct(act) };
    const toast = showToast({ text: said, action });
    announce(left === undefined ? said : stepWords.said.left(said, left(currentActs().gone)));
    void answered.then(
      (view) => settle(view, { targets, act, toast, said, action, tells: items[0]?.act === "done" }),
      (error: unknown) => {
        forgetAct(act);
        showAgain(keys);
        const text = stepWords.said.notReached(label);
        const again = { label: words.actions.retry, run: () => run(targets, items, said) };
        showToast({ text, detail: refusalOf(error).text, tone: "problem", action: again });
        announce(text);
      },
    );
  }

  interface Settled {
    targets: readonly StepTarget[];
    act: StepAct;
    toast: number;
    said: string;
    action: { label: string; run: () => void };
    /** Whether the message says what comes next. */
    tells: boolean;
  }

  function settle(view: StepActsView, { targets, act, toast, said, action, tells }: Settled): void {
    const refusals = view.data.flatMap((result, i) => {
      const target = targets[i];
      return result.error === null || target === undefined ? [] : [{ target, reason: result.error.detail }];
    });
    if (refusals.length > 0) {
      showAgain(refusals.map(({ target }) => stepKey(target)));
      if (view.recorded === 0) forgetAct(act);
      const text = stepWords.said.refused(refusals.length, targets.length);
      const detail = refusals.map(({ target, reason }) => stepWords.said.refusal(target.client, reason)).join(" ");
      showToast({ text, detail, tone: "problem", ...(view.recorded > 0 ? { action } : {}) });
      announce(`${text}. ${detail}`);
    } else {
      const next = tells ? (view.data.at(-1)?.next ?? null) : null;
      const applications = new Set(targets.map(({ applicationId }) => applicationId));
      // The message gains what comes next, if it still stands there.
      if (next !== null && applications.size === 1 && hideToast(toast)) {
        const day = relativeDate(wallClock(epoch(next.window.ideal), zone).date, today);
        const detail = epoch(next.window.by) < now ? stepWords.said.nextLate(next.title) : stepWords.said.next(next.title, day);
        showToast({ text: said, detail, action });
      }
    }
    refresh(targets, act.keys);
  }

  async function undoAct(act: StepAct): Promise<void> {
    if (!forgetAct(act)) return;
    hideToast();
    showAgain(act.keys);
    await retract(await act.recorded, act.label);
  }

  async function retract(facts: readonly RecordedFact[], label: string): Promise<void> {
    if (facts.length === 0) return;
    try {
      const answer = await api.steps.act.mutate({ items: facts.map((fact) => ({ act: "take-back" as const, ...fact })) });
      const refusal = answer.data.find(({ error }) => error !== null)?.error;
      const text = refusal === undefined || refusal === null ? stepWords.said.undone(label) : stepWords.said.notUndone(label);
      showToast({ text, ...(refusal === undefined || refusal === null ? {} : { detail: refusal.detail, tone: "problem" }) });
      announce(text);
    } catch (error) {
      const text = stepWords.said.notUndone(label);
      const action = { label: words.actions.retry, run: () => void retract(facts, label) };
      showToast({ text, detail: refusalOf(error).text, tone: "problem", action });
      announce(text);
    }
    refresh(facts);
  }

  return {
    gone,
    asked,
    ask: (act, targets) => targets.length > 0 && setAsked({ act, targets }),
    close: () => setAsked(null),
    done(targets, told = {}) {
      const [first] = targets;
      if (first === undefined) return;
      const items = targets.map((target) => ({ act: "done" as const, ...ofStep(target), ...told }));
      run(targets, items, stepWords.said.done[doneWord(first.step)](labelOf(targets)));
    },
    snooze(targets, on, reason) {
      const items = targets.map((target) => ({ act: "pin" as const, ...ofStep(target), on, reason }));
      run(targets, items, stepWords.said.snooze(labelOf(targets), shortDate(on)));
    },
    skip(targets, reason) {
      const items = targets.map((target) => ({ act: "dismiss" as const, ...ofStep(target), reason }));
      run(targets, items, stepWords.said.skip(labelOf(targets)));
    },
    undo() {
      const last = acts.at(-1);
      if (last === undefined) announce(stepWords.said.nothingToUndo);
      else void undoAct(last);
    },
    takeBack: (facts, label) => void retract(facts, label),
  };
}

function factsOf({ data }: StepActsView): RecordedFact[] {
  return data.flatMap(({ applicationId, factIds }) => factIds.map((factId) => ({ applicationId, factId })));
}
