"use client";

import type { ClientView } from "@tact/api/views";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";

const w = clientWords.page;

/** Saves everything that is kept of a client, as a file in the reader's browser. */
export function useExport({ id, name }: Pick<ClientView, "id" | "name">) {
  const api = useTRPCClient();
  const [pending, setPending] = useState(false);
  async function save(): Promise<void> {
    setPending(true);
    announce(w.exporting);
    try {
      const { fileName, mediaType, content } = await api.files.exportClient.query({ id });
      const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
      const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
      const link = Object.assign(document.createElement("a"), { href: address, download: fileName });
      link.click();
      URL.revokeObjectURL(address);
      showToast({ text: w.exported(fileName) });
      announce(w.exported(fileName));
    } catch (error) {
      showToast({ text: words.said.notSaved(name), detail: refusalOf(error).text, tone: "problem", action: { label: words.actions.retry, run: () => void save() } });
    } finally {
      setPending(false);
    }
  }
  return { pending, save };
}
