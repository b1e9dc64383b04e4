"use client";

import type { ApiKeyView } from "@tact/api/views";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { apiKeyWords as w } from "../words/en-api-keys.ts";

/** One key: how it begins, what it may do, when it was used last, and its end. */
export function KeyLine({ apiKey, onRevoked }: { apiKey: ApiKeyView; onRevoked: () => void }) {
  const trpc = useTRPC();
  const { zone } = useReader();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation(trpc.apiKeys.revoke.mutationOptions({ onSuccess: onRevoked }));
  const at = (instant: string) => dateAndClock(epoch(instant), zone);
  const { name, shown, livemode, scopes, lastUsedAt, revokedAt } = apiKey;
  const state = revokedAt !== null ? w.revoked(at(revokedAt)) : lastUsedAt === null ? w.unused : w.used(at(lastUsedAt));
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 border-b border-line py-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 text-14 font-medium">
          <span className="truncate">{name}</span>
          {!livemode && <Badge tone="quiet">{w.modes.test}</Badge>}
        </p>
        <p className="mt-0.5 text-13 text-ink-2">
          <code>{shown}…</code>, {state}
        </p>
        <p className="mt-0.5 text-13 text-ink-3">{scopes.map((scope) => w.scopes[scope]).join("; ")}</p>
        {revoke.error !== null && <RefusalNote refusal={refusalOf(revoke.error)} />}
      </div>
      {revokedAt === null &&
        (asking ? (
          <div role="group" aria-label={name} className="flex flex-wrap items-center gap-2">
            <span className="text-13">{w.revokeQuestion}</span>
            <Button look="primary" disabled={revoke.isPending} onClick={() => revoke.mutate({ id: apiKey.id })}>
              {w.revoke}
            </Button>
            <Button onClick={() => setAsking(false)}>{w.keep}</Button>
          </div>
        ) : (
          <Button onClick={() => setAsking(true)} aria-label={`${w.revoke}: ${name}`}>
            {w.revoke}
          </Button>
        ))}
    </li>
  );
}
