"use client";

import type { HookSourceView } from "@tact/api/views";
import { RefreshCw, Trash2 } from "lucide-react";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.incoming;

/** One system that sends: its address, when it was heard of last, and its end. */
export function SourceLine({ source, onAct }: { source: HookSourceView; onAct: (what: "rotate" | "revoke") => void }) {
  const { zone } = useReader();
  const at = (instant: string) => dateAndClock(epoch(instant), zone);
  const { name, url, lastReceivedAt, revokedAt, formerSecretUntil } = source;
  const told = [
    lastReceivedAt === null ? w.silent : w.received(at(lastReceivedAt)),
    revokedAt === null ? null : w.revoked(at(revokedAt)),
    formerSecretUntil === null ? null : w.former(at(formerSecretUntil)),
  ];
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 md:px-6">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-2 text-14 font-semibold">
          <bdi className={revokedAt === null ? "wrap-anywhere" : "font-medium wrap-anywhere text-ink-2"}>{name}</bdi>
          <Badge tone="quiet">{w.systems[source.source]}</Badge>
        </p>
        <p className="mt-0.5 text-13 text-ink-2 wrap-anywhere">
          <code>{url}</code>
        </p>
        <p className="mt-0.5 text-13 text-ink-3">{told.filter((part) => part !== null).join(", ")}</p>
      </div>
      {revokedAt === null && (
        <div className="flex flex-wrap gap-2">
          <Button aria-label={developerWords.rotateOf(name)} onClick={() => onAct("rotate")}>
            <RefreshCw size={14} aria-hidden /> {developerWords.rotate}
          </Button>
          <Button look="danger" aria-label={developerWords.revokeOf(name)} onClick={() => onAct("revoke")}>
            <Trash2 size={14} aria-hidden /> {developerWords.revoke}
          </Button>
        </div>
      )}
    </li>
  );
}
