"use client";

import type { ClientView } from "@tact/api/views";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";
import { useRefreshClient } from "./use-refresh-client.ts";

const w = clientWords.page;

/** Puts a client away or brings them back: nothing is lost, and each can be taken back. */
export function useArchive({ id, name }: Pick<ClientView, "id" | "name">) {
  const api = useTRPCClient();
  const refresh = useRefreshClient();
  const [pending, setPending] = useState(false);
  async function set(archived: boolean, quiet = false): Promise<void> {
    setPending(true);
    try {
      await api.clients.update.mutate({ id, archived });
      await refresh();
      const text = archived ? w.saidAway(name) : w.saidBack(name);
      showToast({ text, ...(quiet ? {} : { action: { label: words.actions.undo, run: () => void set(!archived, true) } }) });
      announce(text);
    } catch (error) {
      showToast({ text: words.said.notSaved(name), detail: refusalOf(error).text, tone: "problem" });
    } finally {
      setPending(false);
    }
  }
  return { pending, set };
}
