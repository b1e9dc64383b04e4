"use client";

import type { ApiKeySecretView, ApiKeyView } from "@tact/api/views";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronRight, KeyRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { everyApiKey } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState, Problem, StaleNotice } from "../kit/page-states.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { developerWords } from "../words/en-developers.ts";
import { KeyLine } from "./key-line.tsx";
import { PartHead } from "./part-head.tsx";

const MakeKey = lazy(() => import("./make-key.tsx"));
const EditKey = lazy(() => import("./edit-key.tsx"));
const RotateDialog = lazy(() => import("./rotate-dialog.tsx"));
const SecretTold = lazy(() => import("./secret-told.tsx"));
const ConfirmDialog = lazy(() => import("../kit/confirm-dialog.tsx"));

const w = developerWords.keys;

type Doing = { what: "make" } | { what: "edit" | "rotate" | "revoke"; key: ApiKeyView } | { what: "tell"; made: ApiKeySecretView; title: string };

/** The keys of the organisation, each with what it may do; made, rotated and ended here. */
export default function KeysPart() {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const cache = useQueryClient();
  const { now } = useReader();
  const keys = useQuery(everyApiKey(api));
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const refresh = () => cache.invalidateQueries({ queryKey: trpc.apiKeys.pathKey() });

  if (keys.data === undefined) return keys.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(keys.error)} onRetry={() => void keys.refetch()} />;
  const all = keys.data.toReversed();
  const live = all.filter(({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || epoch(expiresAt) > now));
  const over = all.filter((key) => !live.includes(key));
  const make = (
    <Button look="primary" onClick={() => setDoing({ what: "make" })}>
      <KeyRound size={15} aria-hidden /> {w.make}
    </Button>
  );

  function tell(made: ApiKeySecretView, title: string) {
    setDoing({ what: "tell", made, title });
    void refresh();
  }

  async function revoke({ id, name }: ApiKeyView) {
    await api.apiKeys.revoke.mutate({ id });
    announce(w.revokedNow(name));
    showToast({ text: w.revokedNow(name) });
    close();
    await refresh();
  }

  return (
    <>
      {keys.isRefetchError && <StaleNotice />}
      <PartHead title={w.title} lead={w.lead}>
        {all.length > 0 && make}
      </PartHead>
      {all.length === 0 && (
        <EmptyState title={w.empty} text={w.emptyText}>
          {make}
        </EmptyState>
      )}
      {live.length > 0 && (
        <ul className="border-t border-line">
          {live.map((key) => (
            <KeyLine key={key.id} apiKey={key} onAct={(what) => setDoing({ what, key })} />
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details className="group border-t border-line first:border-t-0">
          <summary className="flex min-h-11 items-center gap-2 px-4 text-13 text-ink-2 hover:bg-hover md:px-6">
            <ChevronRight size={14} aria-hidden className="text-ink-3 group-open:rotate-90" /> {w.over(over.length)}
          </summary>
          <ul className="border-y border-line">
            {over.map((key) => (
              <KeyLine key={key.id} apiKey={key} />
            ))}
          </ul>
        </details>
      )}
      <Suspense fallback={null}>
        {doing?.what === "make" && <MakeKey onClose={close} onMade={(made) => tell(made, w.made)} />}
        {doing?.what === "edit" && (
          <EditKey
            apiKey={doing.key}
            onClose={close}
            onSaved={() => {
              close();
              void refresh();
            }}
          />
        )}
        {doing?.what === "rotate" && (
          <RotateDialog
            title={w.rotateTitle(doing.key.name)}
            text={w.rotateText}
            confirm={w.rotateConfirm}
            onRotate={async (overlapHours) => tell(await api.apiKeys.rotate.mutate({ id: doing.key.id, overlapHours }), w.rotated)}
            onClose={close}
          />
        )}
        {doing?.what === "revoke" && (
          <ConfirmDialog title={w.revokeTitle(doing.key.name)} confirm={developerWords.revoke} danger onConfirm={() => revoke(doing.key)} onClose={close}>
            <p>{w.revokeText}</p>
          </ConfirmDialog>
        )}
        {doing?.what === "tell" && <SecretTold title={doing.title} values={[{ label: doing.made.key.name, value: doing.made.secret }]} onClose={close} />}
      </Suspense>
    </>
  );
}
