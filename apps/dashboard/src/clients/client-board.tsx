"use client";

import type { ApplicationSummary, ClientView, StepRowView } from "@tact/api/views";
import { lazy, Suspense, useEffect, useState } from "react";
import { StaleNotice } from "../kit/page-states.tsx";
import { useKeys } from "../kit/use-keys.ts";
import { StepDialogs } from "../steps/step-dialogs.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { ClientApplications } from "./client-applications.tsx";
import { type ClientDialog, opensFromAddress } from "./client-dialog.ts";
import { ClientHead } from "./client-head.tsx";
import { ClientNow } from "./client-now.tsx";
import { ClientPromises } from "./client-promises.tsx";
import { ClientSide } from "./client-side.tsx";

const Dialogs = lazy(() => import("./client-dialogs.tsx"));

interface Props {
  client: ClientView;
  applications: readonly ApplicationSummary[];
  steps: readonly StepRowView[];
  stale: boolean;
}

/** What is known of one client, and everything that can be done for them. */
export function ClientBoard({ client, applications, steps, stale }: Props) {
  const [dialog, setDialog] = useState<ClientDialog | null>(null);
  const acts = useStepActs();
  useKeys({ z: () => acts.undo() });
  useEffect(() => setDialog(opensFromAddress(window.location.hash)), []);
  return (
    <div className="flex h-full flex-col xl:flex-row">
      <div className="min-w-0 flex-1 md:overflow-y-auto md:overscroll-contain max-xl:contents">
        <div className="min-w-0 flex-1 xl:pb-12 md:max-xl:overflow-y-auto">
          {stale && <StaleNotice />}
          <ClientHead client={client} onOpen={setDialog} />
          <ClientNow client={client} rows={steps} acts={acts} />
          <ClientApplications client={client} applications={applications} onOpen={setDialog} />
          <ClientPromises client={client} />
          <div className="border-t border-line xl:hidden">
            <ClientSide client={client} onOpen={setDialog} />
          </div>
        </div>
      </div>
      <aside aria-label={client.name} className="w-[21.25rem] shrink-0 overflow-y-auto border-l border-line max-xl:hidden">
        <ClientSide client={client} onOpen={setDialog} />
      </aside>
      <StepDialogs acts={acts} />
      <Suspense>{dialog !== null && <Dialogs client={client} dialog={dialog} onOpen={setDialog} />}</Suspense>
    </div>
  );
}
