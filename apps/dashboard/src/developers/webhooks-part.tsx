"use client";

import type { WebhookEndpointView } from "@tact/api/views";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Webhook } from "lucide-react";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { everyWebhookEndpoint } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState, Problem, StaleNotice } from "../kit/page-states.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { words } from "../words/en.ts";
import { developerWords } from "../words/en-developers.ts";
import { pathOfDeliveries } from "./delivery-choice.ts";
import { EndpointLine } from "./endpoint-line.tsx";
import { PartHead } from "./part-head.tsx";

const EndpointDialog = lazy(() => import("./endpoint-dialog.tsx"));
const RotateDialog = lazy(() => import("./rotate-dialog.tsx"));
const SecretTold = lazy(() => import("./secret-told.tsx"));
const ConfirmDialog = lazy(() => import("../kit/confirm-dialog.tsx"));

const w = developerWords.webhooks;

export type EndpointAct = "edit" | "rotate" | "remove" | "test" | "toggle";
type Doing = { what: "add" } | { what: "edit" | "rotate" | "remove"; endpoint: WebhookEndpointView } | { what: "tell"; title: string; secret: string };

function say(text: string, action?: { label: string; run: () => void }) {
  announce(text);
  showToast({ text, action });
}

/** Addresses that hear of what happens, and all that can be done with them. */
export default function WebhooksPart() {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const cache = useQueryClient();
  const router = useRouter();
  const endpoints = useQuery(everyWebhookEndpoint(api));
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const refresh = () => cache.invalidateQueries({ queryKey: trpc.webhooks.pathKey() });

  if (endpoints.data === undefined) {
    return endpoints.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(endpoints.error)} onRetry={() => void endpoints.refetch()} />;
  }
  const all = endpoints.data;
  const add = (
    <Button look="primary" onClick={() => setDoing({ what: "add" })}>
      <Webhook size={15} aria-hidden /> {w.add}
    </Button>
  );

  async function test({ id }: WebhookEndpointView) {
    await api.webhooks.endpoints.test.mutate({ id });
    say(w.tested, { label: w.see, run: () => router.push(pathOfDeliveries({ endpointId: id })) });
  }

  async function toggle({ id, enabled, version }: WebhookEndpointView) {
    const after = await api.webhooks.endpoints.update.mutate({ id, enabled: !enabled, ifVersion: version });
    if (after.enabled) return say(w.switchedOn);
    say(w.switchedOff, { label: words.actions.undo, run: () => void act("toggle", after) });
  }

  /** What is done at once, and told where it was refused; the rest is asked about first. */
  async function act(what: EndpointAct, endpoint: WebhookEndpointView) {
    if (what !== "test" && what !== "toggle") return setDoing({ what, endpoint });
    try {
      await (what === "test" ? test(endpoint) : toggle(endpoint));
    } catch (error) {
      const refusal = refusalOf(error);
      showToast({ text: refusal.code === "precondition-failed" ? developerWords.meanwhile : refusal.text, tone: "problem" });
    }
    await refresh();
  }

  async function remove({ id }: WebhookEndpointView) {
    await api.webhooks.endpoints.delete.mutate({ id });
    say(w.removed);
    close();
    await refresh();
  }

  async function rotate({ id }: WebhookEndpointView, overlapHours: number) {
    const { secret } = await api.webhooks.endpoints.rotateSecret.mutate({ id, overlapHours });
    if (secret !== null) setDoing({ what: "tell", title: w.rotatedTitle, secret });
    await refresh();
  }

  return (
    <>
      {endpoints.isRefetchError && <StaleNotice />}
      <PartHead title={w.title} lead={w.lead}>
        {all.length > 0 && add}
      </PartHead>
      {all.length === 0 ? (
        <EmptyState title={w.empty} text={w.emptyText}>
          {add}
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {all.map((endpoint) => (
            <EndpointLine key={endpoint.id} endpoint={endpoint} onAct={(what) => void act(what, endpoint)} />
          ))}
        </ul>
      )}
      <Suspense fallback={null}>
        {(doing?.what === "add" || doing?.what === "edit") && (
          <EndpointDialog
            endpoint={doing.what === "edit" ? doing.endpoint : null}
            onClose={close}
            onMade={(secret) => {
              setDoing({ what: "tell", title: w.made, secret });
              void refresh();
            }}
            onSaved={() => {
              say(w.saved);
              close();
              void refresh();
            }}
            onMeanwhile={() => void refresh()}
          />
        )}
        {doing?.what === "rotate" && (
          <RotateDialog title={w.rotateTitle} text={w.rotateText} confirm={w.rotateConfirm} onRotate={(hours) => rotate(doing.endpoint, hours)} onClose={close} />
        )}
        {doing?.what === "remove" && (
          <ConfirmDialog title={w.removeTitle} confirm={w.remove} danger onConfirm={() => remove(doing.endpoint)} onClose={close}>
            <p className="wrap-anywhere">{doing.endpoint.url}</p>
            <p>{w.removeText}</p>
          </ConfirmDialog>
        )}
        {doing?.what === "tell" && <SecretTold title={doing.title} values={[{ label: developerWords.secret, value: doing.secret }]} hint={w.madeHint} onClose={close} />}
      </Suspense>
    </>
  );
}
