"use client";

import type { HookObjectView, HookSourceView } from "@tact/api/views";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plug } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { everyHookSource } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState, Problem, StaleNotice } from "../kit/page-states.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { developerWords } from "../words/en-developers.ts";
import { PartHead } from "./part-head.tsx";
import { Receipts } from "./receipts.tsx";
import { SourceLine } from "./source-line.tsx";
import { Unmatched } from "./unmatched.tsx";

const SourceDialog = lazy(() => import("./source-dialog.tsx"));
const AssignDialog = lazy(() => import("./assign-dialog.tsx"));
const SecretTold = lazy(() => import("./secret-told.tsx"));
const ConfirmDialog = lazy(() => import("../kit/confirm-dialog.tsx"));

const w = developerWords.incoming;

interface Told {
  title: string;
  url: string;
  secret: string;
}
type Doing = { what: "add" } | { what: "rotate" | "revoke"; source: HookSourceView } | { what: "assign"; object: HookObjectView } | { what: "tell"; told: Told };

/** Systems that tell Tact of interviews, what came of each delivery, and what nobody can be matched to. */
export default function IncomingPart() {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const cache = useQueryClient();
  const sources = useQuery(everyHookSource(api));
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const refresh = () => cache.invalidateQueries({ queryKey: trpc.hooks.pathKey() });

  if (sources.data === undefined) return sources.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(sources.error)} onRetry={() => void sources.refetch()} />;
  const all = sources.data.toSorted((one, other) => Number(one.revokedAt !== null) - Number(other.revokedAt !== null));
  const add = (
    <Button look="primary" onClick={() => setDoing({ what: "add" })}>
      <Plug size={15} aria-hidden /> {w.add}
    </Button>
  );

  function tell(title: string, { hookSource, secret }: { hookSource: HookSourceView; secret: string }) {
    setDoing({ what: "tell", told: { title, url: hookSource.url, secret } });
    void refresh();
  }

  async function revoke({ id, name }: HookSourceView) {
    await api.hooks.revoke.mutate({ id });
    announce(w.revokedNow(name));
    showToast({ text: w.revokedNow(name) });
    close();
    await refresh();
  }

  return (
    <>
      {sources.isRefetchError && <StaleNotice />}
      <PartHead title={w.title} lead={w.lead}>
        {all.length > 0 && add}
      </PartHead>
      {all.length === 0 ? (
        <EmptyState title={w.empty} text={w.emptyText}>
          {add}
        </EmptyState>
      ) : (
        <>
          <ul className="border-t border-line">
            {all.map((source) => (
              <SourceLine key={source.id} source={source} onAct={(what) => setDoing({ what, source })} />
            ))}
          </ul>
          <Unmatched sources={all} onAssign={(object) => setDoing({ what: "assign", object })} />
          <Receipts sources={all} />
        </>
      )}
      <Suspense fallback={null}>
        {doing?.what === "add" && <SourceDialog onClose={close} onMade={(made) => tell(w.made, made)} />}
        {doing?.what === "rotate" && (
          <ConfirmDialog
            title={w.rotateTitle(doing.source.name)}
            confirm={w.rotateConfirm}
            onConfirm={async () => tell(w.rotated, await api.hooks.rotate.mutate({ id: doing.source.id }))}
            onClose={close}
          >
            <p>{w.rotateText}</p>
          </ConfirmDialog>
        )}
        {doing?.what === "revoke" && (
          <ConfirmDialog title={w.revokeTitle(doing.source.name)} confirm={developerWords.revoke} danger onConfirm={() => revoke(doing.source)} onClose={close}>
            <p>{w.revokeText}</p>
          </ConfirmDialog>
        )}
        {doing?.what === "assign" && <AssignDialog object={doing.object} onClose={close} />}
        {doing?.what === "tell" && (
          <SecretTold
            title={doing.told.title}
            values={[
              { label: developerWords.secret, value: doing.told.secret },
              { label: w.url, value: doing.told.url },
            ]}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  );
}
