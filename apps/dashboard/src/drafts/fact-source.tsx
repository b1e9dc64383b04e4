"use client";

import type { FactRecord } from "@tact/api/views";
import { X } from "lucide-react";
import Link from "next/link";
import { factSentence } from "../log/fact-sentence.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { draftsWords as w } from "../words/en-drafts.ts";

/** Where words of a draft came from: what was recorded, when and by whom, and the way to it. */
export function FactSource({
  said,
  record,
  applicationId,
  onClose,
}: {
  said: string;
  /** Undefined while it is on its way; null where it is not on record any more. */
  record: FactRecord | null | undefined;
  applicationId: string;
  onClose: () => void;
}) {
  const { zone } = useReader();
  return (
    <div role="status" className="mt-3 flex items-start gap-2 rounded-8 bg-selected px-3 py-2 text-13">
      <div className="min-w-0 flex-1">
        <p className="text-12 text-ink-2">{w.ofFact(said)}</p>
        {record === null && <p>{w.factGone}</p>}
        {record !== null && record !== undefined && (
          <>
            <p className="font-medium wrap-anywhere">{factSentence(record.fact)}</p>
            <p className="text-12 text-ink-2">
              {w.recordedBy(dateAndClock(epoch(record.recordedAt), zone), record.actor.name)}
              {" · "}
              <Link href={`/applications/${applicationId}#fact-${record.fact.id}`} prefetch={false} className="font-medium text-accent hover:underline">
                {w.toPlan}
              </Link>
            </p>
          </>
        )}
      </div>
      <button
        type="button"
        aria-label={w.forgetSource}
        onClick={onClose}
        className="-m-1 inline-flex size-6 shrink-0 items-center justify-center rounded-6 text-ink-2 hover:bg-hover pointer-coarse:size-11"
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
