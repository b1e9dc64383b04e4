"use client";

import type { HookReceiptView, HookSourceView } from "@tact/api/views";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Badge, type BadgeTone } from "../kit/badge.tsx";
import { SelectField } from "../kit/field.tsx";
import { Problem } from "../kit/page-states.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.incoming;
type Outcome = HookReceiptView["outcome"];

const tones: Partial<Record<Outcome, BadgeTone>> = { recorded: "done", unmatched: "due", refused: "late" };

/** The deliveries that came lately, each with what came of it. Nothing of what they said stands here. */
export function Receipts({ sources }: { sources: readonly HookSourceView[] }) {
  const trpc = useTRPC();
  const { zone } = useReader();
  const [outcome, setOutcome] = useState<Outcome | "">("");
  const receipts = useQuery(trpc.hooks.receipts.queryOptions(outcome === "" ? { limit: 50 } : { limit: 50, outcome }, { placeholderData: keepPreviousData }));
  if (receipts.data === undefined) return receipts.error === null ? null : <Problem {...refusalOf(receipts.error)} onRetry={() => void receipts.refetch()} />;
  const { data } = receipts.data;
  return (
    <section aria-labelledby="receipts">
      <div className="flex flex-wrap items-end justify-between gap-3 px-4 pt-6 pb-3 md:px-6">
        <h3 id="receipts" className="text-14 font-semibold">
          {w.receipts}
        </h3>
        <SelectField className="w-56 max-w-full" label={w.outcome} value={outcome} onChange={(event) => setOutcome(event.target.value as Outcome | "")}>
          <option value="">{w.every}</option>
          {(Object.keys(w.outcomes) as Outcome[]).map((one) => (
            <option key={one} value={one}>
              {w.outcomes[one]}
            </option>
          ))}
        </SelectField>
      </div>
      {data.length === 0 && <p className="px-4 pb-6 text-13 text-ink-3 md:px-6">{w.receiptsEmpty}</p>}
      <ul>
        {data.map((receipt) => (
          <li key={`${receipt.source} ${receipt.key} ${receipt.receivedAt}`} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 md:px-6">
            <p className="min-w-0 text-13">
              <span className="font-medium">{sources.find(({ id }) => id === receipt.source)?.name ?? receipt.source}</span>
              <span className="text-ink-3"> {dateAndClock(epoch(receipt.receivedAt), zone)}</span>
              {receipt.object !== null && (
                <span className="block text-ink-3 wrap-anywhere">
                  <code>{receipt.object}</code>
                </span>
              )}
              {receipt.detail !== null && <span className="block text-ink-3 wrap-anywhere">{receipt.detail}</span>}
            </p>
            <Badge tone={tones[receipt.outcome] ?? "quiet"}>{w.outcomes[receipt.outcome]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
