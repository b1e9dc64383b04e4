"use client";

import type { ApiKeyView } from "@tact/api/views";
import { Pencil, RefreshCw, Trash2 } from "lucide-react";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.keys;
/** Scopes that are told in words; the rest is counted. */
const mostTold = 3;

interface LineProps {
  apiKey: ApiKeyView;
  /** Left out for a key that has ended. */
  onAct?: (what: "edit" | "rotate" | "revoke") => void;
}

/** One key: how it begins, what it may do, when it was used last, and its end. */
export function KeyLine({ apiKey, onAct }: LineProps) {
  const { zone } = useReader();
  const at = (instant: string) => dateAndClock(epoch(instant), zone);
  const { name, shown, livemode, scopes, origins, lastUsedAt, expiresAt, revokedAt } = apiKey;
  const told = scopes.slice(0, mostTold).map((scope) => developerWords.scopes[scope]);
  const rest = scopes.length - told.length;
  const end = revokedAt !== null ? w.revoked(at(revokedAt)) : expiresAt === null ? null : onAct === undefined ? w.ended(at(expiresAt)) : w.endsAt(at(expiresAt));
  const use = lastUsedAt === null ? w.unused : w.used(at(lastUsedAt));
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0 md:px-6">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-2 text-14 font-semibold">
          <bdi className="wrap-anywhere">{name}</bdi>
          {!livemode && <Badge tone="quiet">{w.modes.test}</Badge>}
        </p>
        <p className="mt-0.5 text-13 text-ink-2 wrap-anywhere">
          <code>{shown}…</code>
          {`, ${[use, end].filter((part) => part !== null).join(", ")}`}
        </p>
        <p className="mt-0.5 text-13 text-ink-3">{[...told, ...(rest > 0 ? [w.more(rest)] : [])].join("; ")}</p>
        {origins.length > 0 && <p className="mt-0.5 text-13 text-ink-3 wrap-anywhere">{origins.join(", ")}</p>}
      </div>
      {onAct !== undefined && (
        <div className="flex flex-wrap gap-2">
          <Button aria-label={developerWords.editOf(name)} onClick={() => onAct("edit")}>
            <Pencil size={14} aria-hidden /> {developerWords.edit}
          </Button>
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
