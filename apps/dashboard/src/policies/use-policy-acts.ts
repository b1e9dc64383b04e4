"use client";

import { useQueryClient } from "@tanstack/react-query";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { policyWords as w } from "../words/en-policies.ts";
import type { PolicyGroup } from "./policy-groups.ts";
import { policyName } from "./policy-name.ts";

/** Choosing what new applications are planned with, with a way back; and asking again for what that changed. */
export function usePolicyActs(groups: readonly PolicyGroup[]) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const cache = useQueryClient();
  const refresh = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: trpc.policies.pathKey() }),
      cache.invalidateQueries({ queryKey: trpc.policyMoves.pathKey() }),
      cache.invalidateQueries({ queryKey: trpc.clients.pathKey() }),
    ]);

  async function choose(group: PolicyGroup) {
    const before = groups.find(({ chosen }) => chosen);
    const say = w.said.chosen(policyName(group));
    try {
      await api.policies.choose.mutate({ policyId: group.id });
      await refresh();
      announce(say);
      const back = before === undefined || before.id === group.id ? undefined : { label: words.actions.undo, run: () => void choose(before) };
      showToast({ text: say, ...(back === undefined ? {} : { action: back }) });
    } catch (error) {
      showToast({ text: refusalOf(error).text, tone: "problem" });
    }
  }
  return { choose, refresh };
}
