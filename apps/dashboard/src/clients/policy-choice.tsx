"use client";

import type { ClientView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { everyPolicy } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";
import { useRefreshClient } from "./use-refresh-client.ts";

const w = clientWords.details;

/** What new applications of a client are planned with; chosen at once, and to be taken back. */
export function PolicyChoice({ client }: { client: ClientView }) {
  const api = useTRPCClient();
  const refresh = useRefreshClient();
  const loaded = useLoaded();
  const policies = useQuery({ ...everyPolicy(api), enabled: loaded, staleTime: 60_000 });
  const [pending, setPending] = useState<string | null>(null);
  const known = [...new Map((policies.data ?? []).map(({ id, name }) => [id, name]))];
  const chosen = pending ?? client.policyId ?? "";

  async function choose(policyId: string, before: string | null): Promise<void> {
    setPending(policyId);
    try {
      await api.policies.choose.mutate({ clientId: client.id, policyId: policyId === "" ? null : policyId });
      await refresh();
      const text = w.policySaid(known.find(([id]) => id === policyId)?.[1] ?? w.policyUsual);
      showToast({ text, detail: w.policyText, ...(before === null ? {} : { action: { label: words.actions.undo, run: () => void choose(before, null) } }) });
      announce(text);
    } catch (error) {
      showToast({ text: words.said.notSaved(client.name), detail: refusalOf(error).text, tone: "problem" });
    } finally {
      setPending(null);
    }
  }

  return (
    <select
      aria-label={w.policy}
      value={chosen}
      disabled={policies.data === undefined || pending !== null}
      onChange={(event) => void choose(event.target.value, client.policyId ?? "")}
      className="h-7 w-full min-w-0 truncate rounded-8 border border-control-quiet bg-surface px-1 text-13 pointer-coarse:h-11"
    >
      <option value="">{w.policyUsual}</option>
      {chosen !== "" && known.every(([id]) => id !== chosen) && <option value={chosen}>{chosen}</option>}
      {known.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
