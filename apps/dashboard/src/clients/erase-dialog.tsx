"use client";

import type { ClientView } from "@tact/api/views";
import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import ConfirmDialog from "../kit/confirm-dialog.tsx";
import { TextField } from "../kit/field.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { clientWords } from "../words/en-clients.ts";
import { useExport } from "./use-export.ts";
import { useRefreshClient } from "./use-refresh-client.ts";

const w = clientWords.erase;
const plain = (name: string) => name.trim().replaceAll(/\s+/g, " ").normalize();

/** Asks for the name before everything of a client goes for good. */
export function EraseDialog({ client, onClose }: { client: ClientView; onClose: () => void }) {
  const api = useTRPCClient();
  const router = useRouter();
  const refresh = useRefreshClient();
  const exported = useExport(client);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);

  async function erase() {
    if (plain(typed) !== plain(client.name)) {
      setWrong(true);
      throw Object.assign(new Error(w.mismatch), { data: { code: "name-differs" } });
    }
    await api.erasure.client.mutate({ id: client.id });
    showToast({ text: w.done(client.name) });
    announce(w.done(client.name));
    await refresh("gone");
    router.replace("/caseload");
  }

  return (
    <ConfirmDialog title={w.title(client.name)} confirm={w.confirm} danger onConfirm={erase} onClose={onClose}>
      <p>{w.text}</p>
      <Button className="self-start" disabled={exported.pending} onClick={() => void exported.save()}>
        <Download size={14} aria-hidden /> {w.exportFirst}
      </Button>
      <TextField
        label={w.type(client.name)}
        autoComplete="off"
        dir="auto"
        value={typed}
        error={wrong ? w.mismatch : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
      />
    </ConfirmDialog>
  );
}
