"use client";

import type { FeedSecretView } from "@tact/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import MakeLink, { type LinkScope } from "./make-link.tsx";
import SecretDialog from "./secret-dialog.tsx";

/** From "whose follow-ups?" to an address, wherever somebody is shown. */
export default function Subscribe({ scope, onClose }: { scope: LinkScope; onClose: () => void }) {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const [secret, setSecret] = useState<FeedSecretView | null>(null);

  function onMade(made: FeedSecretView) {
    setSecret(made);
    void cache.invalidateQueries({ queryKey: trpc.feeds.list.pathKey() });
  }

  if (secret !== null) return <SecretDialog secret={secret} onClose={onClose} />;
  return <MakeLink scope={scope} onClose={onClose} onMade={onMade} />;
}
