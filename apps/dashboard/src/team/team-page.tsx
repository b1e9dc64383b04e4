"use client";

import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { everyMember } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { PageBody, PageHead } from "../kit/page-head.tsx";
import { Problem, StaleNotice } from "../kit/page-states.tsx";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { teamWords as w } from "../words/en-team.ts";
import { MemberTable } from "./member-table.tsx";

const Invitations = lazyAfterLoad(() => import("./invitations.tsx").then(({ Invitations }) => Invitations));
const OrganisationPanel = lazyAfterLoad(() => import("./organisation-panel.tsx").then(({ OrganisationPanel }) => OrganisationPanel));

const InviteDialog = lazy(() => import("./invite-dialog.tsx"));

/** Who belongs to the organisation and what they may, who was asked to join, and what holds for everybody. */
export function TeamPage() {
  const { session } = useReader();
  const members = useQuery(everyMember(useTRPCClient()));
  const [inviting, setInviting] = useState(false);
  const isOwner = session.role === "owner";
  if (members.data === undefined) {
    return members.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(members.error)} onRetry={() => void members.refetch()} />;
  }
  const people = members.data;
  const head = (
    <PageHead
      title={w.title}
      lead={w.lead(people.length, session.organisation.name)}
      actions={
        isOwner && (
          <Button look="primary" onClick={() => setInviting(true)}>
            <UserRoundPlus size={15} aria-hidden /> {w.invite}
          </Button>
        )
      }
    />
  );
  return (
    <PageBody head={head}>
      {members.isRefetchError && <StaleNotice />}
      <div className="flex min-h-full flex-col xl:flex-row">
        <div className="min-w-0 flex-1">
          <MemberTable people={people} />
          <Suspense>
            <Invitations people={people} />
          </Suspense>
        </div>
        <aside className="flex shrink-0 flex-col gap-7 border-line bg-canvas px-4 py-5 max-xl:border-t md:px-6 xl:w-[360px] xl:border-l">
          <Suspense>
            <OrganisationPanel people={people} />
          </Suspense>
        </aside>
      </div>
      {inviting && (
        <Suspense fallback={null}>
          <InviteDialog onClose={() => setInviting(false)} />
        </Suspense>
      )}
    </PageBody>
  );
}
