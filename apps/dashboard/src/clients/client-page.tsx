"use client";

import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { everyApplicationOf } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Problem, StaleNotice } from "../kit/page-states.tsx";
import { useKeys } from "../kit/use-keys.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { StepDialogs } from "../steps/step-dialogs.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { ClientApplications } from "./client-applications.tsx";
import { ClientHead } from "./client-head.tsx";
import { ClientNow } from "./client-now.tsx";
import { ClientPromises } from "./client-promises.tsx";
import { ClientSide } from "./client-side.tsx";
import { type ClientDialog, opensFromAddress } from "./client-dialog.ts";

const Dialogs = lazy(() => import("./client-dialogs.tsx"));

/** One client: what to do now, every application, what was promised, and what is kept and shared of them. */
export function ClientPage({ id }: { id: string }) {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const client = useQuery(trpc.clients.get.queryOptions({ id }));
  const applications = useQuery(everyApplicationOf(api, id));
  const steps = useQuery(trpc.steps.list.queryOptions({ clientId: id }));
  const [dialog, setDialog] = useState<ClientDialog | null>(null);
  const acts = useStepActs();
  useKeys({ z: () => acts.undo() });
  useEffect(() => setDialog(opensFromAddress(window.location.hash)), []);

  const error = client.error ?? applications.error ?? steps.error;
  if (client.data === undefined || applications.data === undefined || steps.data === undefined) {
    if (error === null) return <SheetSkeleton />;
    return <Problem {...refusalOf(error)} onRetry={() => void Promise.all([client.refetch(), applications.refetch(), steps.refetch()])} />;
  }
  return (
    <div className="flex h-full flex-col xl:flex-row">
      <div className="min-w-0 flex-1 md:overflow-y-auto md:overscroll-contain max-xl:contents">
        <div className="min-w-0 flex-1 xl:pb-12 md:max-xl:overflow-y-auto">
          {error !== null && <StaleNotice />}
          <ClientHead client={client.data} onOpen={setDialog} />
          <ClientNow client={client.data} rows={steps.data.data} acts={acts} />
          <ClientApplications client={client.data} applications={applications.data} onOpen={setDialog} />
          <ClientPromises client={client.data} />
          <div className="border-t border-line xl:hidden">
            <ClientSide client={client.data} onOpen={setDialog} />
          </div>
        </div>
      </div>
      <aside aria-label={client.data.name} className="w-[21.25rem] shrink-0 overflow-y-auto border-l border-line max-xl:hidden">
        <ClientSide client={client.data} onOpen={setDialog} />
      </aside>
      <StepDialogs acts={acts} />
      <Suspense>{dialog !== null && <Dialogs client={client.data} dialog={dialog} onOpen={setDialog} />}</Suspense>
    </div>
  );
}
