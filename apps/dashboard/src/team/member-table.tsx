"use client";

import type { MemberView } from "@tact/api/views";
import { lazy, Suspense, useState } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { useReader } from "../time/reader.tsx";
import { teamWords as w } from "../words/en-team.ts";
import { MemberLine } from "./member-line.tsx";
import { useRefreshTeam } from "./use-refresh-team.ts";

const ConfirmDialog = lazy(() => import("../kit/confirm-dialog.tsx"));

/** Everybody who belongs here. A role is changed in place and can be taken back; removing somebody is asked about. */
export function MemberTable({ people }: { people: readonly MemberView[] }) {
  const { session } = useReader();
  const [leaving, setLeaving] = useState<MemberView | null>(null);
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="sr-only">
        {w.people}
      </h2>
      <table className="w-full border-separate border-spacing-0 text-14 max-md:block">
        <thead className="max-md:sr-only">
          <tr>
            {(["person", "role", "factor", "zone", "since"] as const).map((column) => (
              <th key={column} scope="col" className="h-9 border-b border-line bg-canvas px-3 text-left text-12 font-semibold text-ink-2 first:pl-6">
                {w.columns[column]}
              </th>
            ))}
            <th scope="col" className="h-9 border-b border-line bg-canvas pr-6">
              <span className="sr-only">{w.columns.act}</span>
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {people.map((person) => (
            <MemberLine key={person.id} person={person} onRemove={() => setLeaving(person)} />
          ))}
        </tbody>
      </table>
      {session.role !== "owner" && <p className="px-4 py-3 text-13 text-ink-3 md:px-6">{w.ownersOnly}</p>}
      {leaving !== null && (
        <Suspense fallback={null}>
          <Removal person={leaving} onClose={() => setLeaving(null)} />
        </Suspense>
      )}
    </section>
  );
}

function Removal({ person, onClose }: { person: MemberView; onClose: () => void }) {
  const { session } = useReader();
  const api = useTRPCClient();
  const refresh = useRefreshTeam();
  const isSelf = person.id === session.user.id;
  const name = person.name || person.email;
  async function remove() {
    await api.members.remove.mutate({ id: person.id });
    if (isSelf) return window.location.assign("/today");
    announce(w.removed(name));
    showToast({ text: w.removed(name) });
    onClose();
    await refresh();
  }
  return (
    <ConfirmDialog title={isSelf ? w.leaveTitle : w.removeTitle(name)} confirm={isSelf ? w.leave : w.remove} danger onConfirm={remove} onClose={onClose}>
      <p>{isSelf ? w.leaveText : w.removeText}</p>
    </ConfirmDialog>
  );
}
