"use client";

import type { ApiKeySecretView } from "@tact/api/views";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { AddressField } from "../calendar/address-field.tsx";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { EmptyState, Problem } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { apiKeyWords as w } from "../words/en-api-keys.ts";
import { KeyLine } from "./key-line.tsx";
import { MakeKey } from "./make-key.tsx";

/** The keys of the organisation, each with what it may do; made and ended here by owners. */
export function KeysPage() {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const keys = useQuery(trpc.apiKeys.list.queryOptions({ limit: 100 }));
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<ApiKeySecretView | null>(null);
  const refresh = () => void cache.invalidateQueries({ queryKey: trpc.apiKeys.list.queryKey() });

  if (keys.data === undefined) {
    if (keys.error === null) return <SheetSkeleton />;
    const refusal = refusalOf(keys.error);
    if (refusal.code === "not-allowed") return <EmptyState title={w.ownersOnly} text={w.ownersOnlyText} />;
    return <Problem {...refusal} onRetry={() => void keys.refetch()} />;
  }
  const { data } = keys.data;
  const makeButton = (
    <Button look="primary" onClick={() => setMaking(true)}>
      <KeyRound size={15} aria-hidden /> {w.make}
    </Button>
  );
  return (
    <div className="h-full md:overflow-y-auto">
      <div className="mx-auto max-w-[58rem] px-4 pt-6 pb-12 md:px-6 md:pt-10">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="max-w-[34rem]">
            <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">{w.title}</h1>
            <p className="mt-1.5 text-14 text-ink-2">{w.lead}</p>
            <p className="mt-1.5 text-14">
              <a href="/v1/docs" className="text-accent underline underline-offset-2">
                {w.docs}
              </a>
            </p>
          </div>
          {data.length > 0 && makeButton}
        </div>
        {data.length === 0 ? (
          <EmptyState title={w.empty} text={w.emptyText}>
            {makeButton}
          </EmptyState>
        ) : (
          <ul className="mt-6 border-t border-line">
            {data.map((key) => (
              <KeyLine key={key.id} apiKey={key} onRevoked={refresh} />
            ))}
          </ul>
        )}
      </div>
      {making && (
        <MakeKey
          onClose={() => setMaking(false)}
          onMade={(secret) => {
            setMaking(false);
            setMade(secret);
            refresh();
          }}
        />
      )}
      {made !== null && (
        <Dialog
          open
          onOpenChange={(open) => !open && setMade(null)}
          title={w.made}
          description={w.madeText}
          footer={
            <Button look="primary" onClick={() => setMade(null)}>
              {w.done}
            </Button>
          }
        >
          <div className="px-5 py-5">
            <AddressField label={made.key.name} value={made.secret} />
          </div>
        </Dialog>
      )}
    </div>
  );
}
