"use client";

import type { PortalLinkView } from "@tact/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import ConfirmDialog from "../kit/confirm-dialog.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { clientWords } from "../words/en-clients.ts";

const w = clientWords.links;

/** Asks before a private link ends: whoever holds it is shut out at once. */
export function RevokeLink({ link, onClose }: { link: PortalLinkView; onClose: () => void }) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const cache = useQueryClient();
  async function revoke() {
    await api.portalLinks.revoke.mutate({ id: link.id });
    await Promise.all([cache.invalidateQueries({ queryKey: trpc.portalLinks.pathKey() }), cache.invalidateQueries({ queryKey: trpc.feeds.list.pathKey() })]);
    showToast({ text: w.revoked });
    announce(w.revoked);
    onClose();
  }
  return (
    <ConfirmDialog title={w.revokeTitle} confirm={w.revoke} danger onConfirm={revoke} onClose={onClose}>
      <p>{w.revokeText(link.client.name)}</p>
    </ConfirmDialog>
  );
}
