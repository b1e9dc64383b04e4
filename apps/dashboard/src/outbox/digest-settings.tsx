"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Switch } from "../kit/switch.tsx";
import { useReader } from "../time/reader.tsx";
import { outboxWords as w } from "../words/en-outbox.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const shown = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

/** Whether the reader gets a mail of what the day holds, and at which hour of their own clocks. */
export function DigestSettings() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { zone } = useReader();
  const id = useId();
  const settings = useQuery(trpc.session.digest.queryOptions());
  const change = useMutation(
    trpc.session.setDigest.mutationOptions({ onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.session.digest.queryKey() }) }),
  );
  if (settings.data === undefined) return null;
  // What was chosen shows before it is stored.
  const wanted = change.isPending ? change.variables : {};
  const digest = wanted.digest ?? settings.data.digest;
  const digestHour = wanted.digestHour ?? settings.data.digestHour;
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <Switch label={w.digest} hint={w.digestHint(zone)} checked={digest} onChange={(checked) => change.mutate({ digest: checked })} />
      <div className="flex items-center gap-2 text-13">
        <label htmlFor={id}>{w.hour}</label>
        <select
          id={id}
          value={digestHour}
          disabled={!digest}
          onChange={(event) => change.mutate({ digestHour: Number(event.target.value) })}
          className="h-8 rounded-8 border border-control bg-surface px-2 text-13 pointer-coarse:h-11"
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {shown(hour)}
            </option>
          ))}
        </select>
      </div>
      {change.error !== null && (
        <p role="alert" className="text-13 text-late">
          {refusalOf(change.error).text}
        </p>
      )}
    </div>
  );
}
