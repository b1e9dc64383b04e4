"use client";

import type { SentenceView } from "@tact/api/views";
import { skipToken, useQuery } from "@tanstack/react-query";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { useSettled } from "./use-settled.ts";

export type Clocks = "employer" | "reader" | "candidate";

interface Reading {
  view: SentenceView | null;
  /** Whether `view` is of what stands in the field now. */
  isCurrent: boolean;
  refusal: Refusal | null;
}

const settle = 220;

/** What a sentence states, asked of the server as it is typed. */
export function useUnderstanding(applicationId: string, sentence: string, clocks: Clocks): Reading {
  const trpc = useTRPC();
  const typed = sentence.trim();
  const settled = useSettled(typed, settle);
  const asked = useQuery(
    trpc.facts.understand.queryOptions(settled === "" ? skipToken : { applicationId, sentence: settled, clocks }, {
      placeholderData: (before) => before,
      staleTime: 30_000,
    }),
  );
  if (typed === "") return { view: null, isCurrent: false, refusal: null };
  return {
    view: asked.data ?? null,
    isCurrent: settled === typed && asked.data !== undefined && !asked.isPlaceholderData,
    refusal: asked.error === null ? null : refusalOf(asked.error),
  };
}
