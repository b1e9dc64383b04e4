"use client";

import type { DraftsView, KeptDraftView, StepDraftView } from "@tact/api/views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { showToast } from "../kit/toast-store.ts";
import { useKept } from "../kit/use-kept.ts";
import { placeOf, placeOfKept, sameTexts, type Texts, textsOf, type Unkept } from "./texts.ts";

/** A pause in typing after which the words are kept. */
const pause = 900;
/** The pause where nobody answered the last time. */
const longPause = 5_000;

/** Refusals that another try may not meet. */
const unreached = new Set(["unreachable", "internal-error", "database-unavailable", "too-many-requests"]);

/** What was sent, as the texts that it was made of. */
const sentTexts = ({ subject = null, body, voicemail = null }: { subject?: string | null | undefined; body: string; voicemail?: string | null | undefined }): Texts => ({ subject, body, voicemail });

export interface KeptWords {
  /** As they stand now: typed, kept, or as the facts make them. */
  texts: Texts;
  tone: StepDraftView["tone"];
  /** Whether somebody has words of their own in the place of the draft. */
  own: boolean;
  status: "fresh" | "kept" | "unkept" | "saving" | "failed";
  refusal: Refusal | null;
  /** Words that somebody else kept meanwhile, over which these would be written. */
  conflict: KeptDraftView | null;
  write: (texts: Texts, tone?: StepDraftView["tone"]) => void;
  /** Keeps what stands there for the date that the step has now. */
  keepNow: (texts?: Texts) => void;
  takeTheirs: () => void;
  keepMine: () => void;
  /** Back to the draft as the facts make it. */
  discard: () => void;
}

/** The words of one draft: kept a moment after they were typed, in this tab until then, and never over somebody else's. */
export function useKeptWords(applicationId: string, draft: StepDraftView): KeptWords {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const { kept } = draft;
  const local = useKept<Unkept | null>(`words:${applicationId}:${draft.step}:${placeOf(draft)}`, null);
  const typed = local.value;
  const stepKey = trpc.drafts.step.pathKey();
  const show = (change: (one: StepDraftView) => StepDraftView) => {
    cache.setQueriesData<DraftsView>({ queryKey: stepKey }, (known) =>
      known === undefined ? known : { data: known.data.map((one) => (one.step === draft.step && placeOf(one) === placeOf(draft) ? change(one) : one)) },
    );
  };
  const told = () => {
    void cache.invalidateQueries({ queryKey: trpc.drafts.board.queryKey() });
    void cache.invalidateQueries({ queryKey: trpc.queue.today.queryKey(), refetchType: "none" });
  };
  // Whether the words that are on their way were thrown away meanwhile.
  const [unwanted, setUnwanted] = useState(false);
  const keep = useMutation(
    trpc.drafts.keep.mutationOptions({
      onSuccess: (view, sent) => {
        if (unwanted) {
          setUnwanted(false);
          throwAway.mutate({ id: view.id });
          return;
        }
        local.set((now) => (now === null || sameTexts(now, sentTexts(sent)) ? null : { ...now, version: view.version }));
        show((one) => (placeOfKept(view) === placeOf(one) ? { ...one, kept: view } : one));
        told();
      },
      onError: (error) => {
        if (unwanted && kept !== null) throwAway.mutate({ id: kept.id });
        setUnwanted(false);
        if (refusalOf(error).code === "precondition-failed") void cache.invalidateQueries({ queryKey: stepKey });
      },
    }),
  );
  const throwAway = useMutation(
    trpc.drafts.discard.mutationOptions({
      onSuccess: () => {
        show((one) => ({ ...one, kept: null }));
        told();
      },
      onError: (error) => showToast({ text: refusalOf(error).text, tone: "problem" }),
    }),
  );
  const conflict = typed !== null && kept !== null && kept.version !== typed.version && !keep.isPending ? kept : null;

  const send = (words: Texts, { version, tone }: Pick<Unkept, "version" | "tone">) =>
    keep.mutate({
      applicationId,
      stepId: draft.step,
      form: draft.form,
      recipient: draft.recipient?.id ?? null,
      choice: draft.choice,
      tone,
      ...textsOf(words),
      ifVersion: version,
    });
  const sendTyped = useRef(() => {});
  useEffect(() => {
    sendTyped.current = () => {
      // What somebody threw away meanwhile is not there to be written over.
      if (typed !== null && !keep.isPending && conflict === null) send(typed, kept === null ? { ...typed, version: 0 } : typed);
    };
  });
  const refusal = keep.error === null ? null : refusalOf(keep.error);
  const isUnreached = refusal !== null && unreached.has(refusal.code);
  // What was refused is refused again: it waits until other words stand there.
  const isRefused = refusal !== null && !isUnreached && refusal.code !== "precondition-failed" && typed !== null && keep.variables !== undefined && sameTexts(typed, sentTexts(keep.variables));
  const stopped = keep.isPending || conflict !== null || isRefused;
  useEffect(() => {
    if (typed === null || stopped) return;
    const timer = setTimeout(() => sendTyped.current(), isUnreached ? longPause : pause);
    return () => clearTimeout(timer);
  }, [typed, stopped, isUnreached]);
  // Whoever moves on to the next step keeps what was typed for this one.
  useEffect(() => () => sendTyped.current(), []);

  const standing = textsOf(typed ?? kept ?? draft);
  return {
    texts: standing,
    tone: typed?.tone ?? kept?.tone ?? draft.tone,
    own: typed !== null || kept !== null,
    status: keep.isPending ? "saving" : typed !== null ? (keep.isError && conflict === null ? "failed" : "unkept") : kept !== null ? "kept" : "fresh",
    refusal: typed !== null && conflict === null ? refusal : null,
    conflict,
    write: (texts, tone) => {
      if (typed === null && kept === null && sameTexts(texts, draft)) return;
      setUnwanted(false);
      local.set((now) => ({ ...textsOf(texts), tone: tone ?? now?.tone ?? kept?.tone ?? draft.tone, version: now?.version ?? kept?.version ?? 0 }));
    },
    keepNow: (texts = standing) => send(texts, { version: kept?.version ?? 0, tone: typed?.tone ?? kept?.tone ?? draft.tone }),
    takeTheirs: () => local.forget(),
    keepMine: () => {
      if (typed !== null && kept !== null) local.set({ ...typed, version: kept.version });
    },
    discard: () => {
      local.forget();
      // What is on its way is thrown away once it is there.
      if (keep.isPending) setUnwanted(true);
      else if (kept !== null) throwAway.mutate({ id: kept.id });
    },
  };
}
