"use client";

import type { MemberInvitationView, MemberView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { ChevronRight, Mail } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { everyMemberInvitation } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { teamWords as w } from "../words/en-team.ts";
import { useRefreshTeam } from "./use-refresh-team.ts";

const ConfirmDialog = lazy(() => import("../kit/confirm-dialog.tsx"));

/** Who was asked to join: the open invitations, and behind a line those that are over. */
export function Invitations({ people }: { people: readonly MemberView[] }) {
  const { now } = useReader();
  const invitations = useQuery(everyMemberInvitation(useTRPCClient()));
  const all = invitations.data?.toReversed() ?? [];
  if (all.length === 0) return null;
  const open = all.filter((one) => one.acceptedAt === null && one.revokedAt === null && epoch(one.expiresAt) > now);
  const over = all.filter((one) => !open.includes(one));
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations" className="flex h-9 items-center border-y border-line bg-canvas px-4 text-12 font-semibold text-ink-2 md:px-6 md:[tbody+&]:border-t-0">
        {w.invitations}
      </h2>
      {open.length > 0 && (
        <ul>
          {open.map((one) => (
            <InvitationLine key={one.id} invitation={one} people={people} />
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details className="group border-b border-line">
          <summary className="flex min-h-11 items-center gap-2 px-4 text-13 text-ink-2 hover:bg-hover md:px-6">
            <ChevronRight size={14} aria-hidden className="text-ink-3 group-open:rotate-90" /> {w.past(over.length)}
          </summary>
          <ul className="border-t border-line">
            {over.map((one) => (
              <InvitationLine key={one.id} invitation={one} people={people} over />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LineProps {
  invitation: MemberInvitationView;
  people: readonly MemberView[];
  over?: boolean;
}

function InvitationLine({ invitation, people, over = false }: LineProps) {
  const api = useTRPCClient();
  const refresh = useRefreshTeam();
  const { session } = useReader();
  const [asking, setAsking] = useState(false);
  const { id, email, role } = invitation;
  const state = useStateOf(invitation, people);

  async function sendAgain() {
    try {
      await api.members.invitations.create.mutate({ email, role });
      announce(w.invited(email));
      showToast({ text: w.invited(email) });
    } catch (error) {
      showToast({ text: refusalOf(error).text, tone: "problem" });
    }
    await refresh();
  }

  async function takeBack() {
    await api.members.invitations.revoke.mutate({ id });
    announce(w.takenBack(email));
    showToast({ text: w.takenBack(email) });
    setAsking(false);
    await refresh();
  }

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2.5 last:border-b-0 md:px-6">
      <span aria-hidden="true" className="flex size-8 shrink-0 items-center justify-center rounded-full bg-sunken text-ink-3">
        <Mail size={15} />
      </span>
      <p className="min-w-0 flex-1 basis-48">
        <span className={over ? "block text-14 wrap-anywhere text-ink-2" : "block text-14 font-medium wrap-anywhere"}>{email}</span>
        <span className="block text-13 text-ink-3">
          {w.roles[role]}. {state}
        </span>
      </p>
      {session.role === "owner" && invitation.acceptedAt === null && (
        <span className="flex flex-wrap gap-2">
          <Button aria-label={w.againOf(email)} onClick={() => void sendAgain()}>
            {w.again}
          </Button>
          {!over && (
            <Button look="danger" aria-label={w.takeBackOf(email)} onClick={() => setAsking(true)}>
              {w.takeBack}
            </Button>
          )}
        </span>
      )}
      {asking && (
        <Suspense fallback={null}>
          <ConfirmDialog title={w.takeBackTitle(email)} confirm={w.takeBack} danger onConfirm={takeBack} onClose={() => setAsking(false)}>
            <p>{w.takeBackText}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </li>
  );
}

function useStateOf({ acceptedAt, revokedAt, expiresAt, invitedBy }: MemberInvitationView, people: readonly MemberView[]): string {
  const { zone, now } = useReader();
  const at = (instant: string) => dateAndClock(epoch(instant), zone);
  if (acceptedAt !== null) return w.accepted(at(acceptedAt));
  if (revokedAt !== null) return w.ended(at(revokedAt));
  if (epoch(expiresAt) <= now) return w.expired(at(expiresAt));
  const by = people.find((person) => person.id === invitedBy);
  return w.open(at(expiresAt), by === undefined ? w.somebody : by.name || by.email);
}
