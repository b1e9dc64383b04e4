"use client";

import type { MemberView, Role } from "@tact/api/views";
import { ShieldCheck, UserRoundMinus } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Avatar } from "../kit/avatar.tsx";
import { Badge } from "../kit/badge.tsx";
import { IconButton } from "../kit/button.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { clock, placeOf, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { teamWords as w } from "../words/en-team.ts";
import { useRefreshTeam } from "./use-refresh-team.ts";

const roles = ["owner", "coach", "viewer"] as const;
const cell = "border-b border-line px-3 py-2 align-middle max-md:block max-md:border-0 max-md:px-4 max-md:py-0.5";

/** One person: what they may, how they sign in, and where their day is now. */
export function MemberLine({ person, onRemove }: { person: MemberView; onRemove: () => void }) {
  const { session, zone, now } = useReader();
  const name = person.name || person.email;
  const isSelf = person.id === session.user.id;
  const isOwner = session.role === "owner";
  return (
    <tr className="max-md:relative max-md:block max-md:border-b max-md:border-line max-md:py-3">
      <th scope="row" className={`${cell} text-left font-normal md:pl-6`}>
        <span className="flex min-w-0 items-center gap-3 max-md:pr-12">
          <Avatar name={name} />
          <span className="min-w-0">
            <span className="flex flex-wrap items-center gap-2">
              <bdi className="font-semibold wrap-anywhere">{name}</bdi>
              {isSelf && <Badge tone="quiet">{w.you}</Badge>}
            </span>
            <span className="block text-13 text-ink-3 wrap-anywhere">{person.email}</span>
          </span>
        </span>
      </th>
      <td className={`${cell} md:w-36`}>{isOwner ? <RoleChoice person={person} name={name} /> : w.roles[person.role]}</td>
      <td className={`${cell} text-13 whitespace-nowrap text-ink-2`}>
        {/* Cells of a phone's row have no head above them. */}
        <span className="text-ink-3 md:hidden">{w.columns.factor}: </span>
        {person.twoFactor ? (
          <span className="inline-flex items-center gap-1.5">
            <ShieldCheck size={14} aria-hidden className="text-done" /> {w.factorOn}
          </span>
        ) : (
          <span className="text-ink-3">{w.factorOff}</span>
        )}
      </td>
      <td className={`${cell} text-13 whitespace-nowrap text-ink-2`}>
        {placeOf(person.timeZone)}, {clock(now, person.timeZone)}
      </td>
      <td className={`${cell} text-13 whitespace-nowrap text-ink-3`}>
        <span className="md:hidden">{w.columns.since}: </span>
        {shortDate(wallClock(epoch(person.createdAt), zone).date, Number(wallClock(now, zone).date.slice(0, 4)))}
      </td>
      <td className={`${cell} text-right md:pr-5 max-md:absolute max-md:top-3 max-md:right-0`}>
        {isOwner && (
          <IconButton label={isSelf ? w.leave : w.removeOf(name)} onClick={onRemove}>
            <UserRoundMinus size={15} aria-hidden />
          </IconButton>
        )}
      </td>
    </tr>
  );
}

/** Shows the new role at once; where it is refused, the old one is back and says why. */
function RoleChoice({ person, name }: { person: MemberView; name: string }) {
  const api = useTRPCClient();
  const refresh = useRefreshTeam();
  const [wanted, setWanted] = useState<Role | null>(null);

  async function change(role: Role, back?: true) {
    setWanted(role);
    try {
      await api.members.changeRole.mutate(back === true ? { id: person.id, role } : { id: person.id, role, ifVersion: person.version });
      const said = w.roleChanged(name, w.roles[role].toLowerCase());
      announce(said);
      showToast(back === true ? { text: said } : { text: said, action: { label: words.actions.undo, run: () => void change(person.role, true) } });
    } catch (error) {
      const refusal = refusalOf(error);
      showToast({ text: w.roleKept(name), detail: refusal.code === "precondition-failed" ? w.meanwhile : refusal.text, tone: "problem" });
    }
    await refresh();
    setWanted(null);
  }

  return (
    <select
      aria-label={w.roleOf(name)}
      value={wanted ?? person.role}
      disabled={wanted !== null}
      onChange={(event) => void change(event.target.value as Role)}
      className="h-8 rounded-8 border border-control bg-surface px-2 text-13 disabled:opacity-60 pointer-coarse:h-11"
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {w.roles[role]}
        </option>
      ))}
    </select>
  );
}
