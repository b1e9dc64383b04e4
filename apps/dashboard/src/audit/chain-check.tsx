"use client";

import { useQuery } from "@tanstack/react-query";
import { Link2, Link2Off } from "lucide-react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { clock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { auditWords as w } from "../words/en-audit.ts";

/** Follows the whole chain when it is asked to, and says whether it holds. */
export function ChainCheck() {
  const trpc = useTRPC();
  const { zone } = useReader();
  const check = useQuery(trpc.auditEvents.check.queryOptions(undefined, { enabled: false, staleTime: 0 }));
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2">
      <p role="status" className="text-13 max-md:order-last">
        {check.data === undefined || check.isFetching ? null : check.data.broken === null ? (
          <span className="flex items-center gap-1.5 text-done">
            <Link2 size={14} aria-hidden className="shrink-0" /> {w.whole(check.data.events, clock(epoch(check.data.at), zone))}
          </span>
        ) : (
          <span className="flex items-center gap-1.5 font-medium text-late">
            <Link2Off size={14} aria-hidden className="shrink-0" /> {w.broken(check.data.broken)}
          </span>
        )}
        {check.error !== null && !check.isFetching && <span className="text-late">{refusalOf(check.error).text}</span>}
      </p>
      <Button title={w.checkHint} disabled={check.isFetching} onClick={() => void check.refetch()}>
        {check.isFetching ? w.checking : w.check}
      </Button>
    </div>
  );
}
