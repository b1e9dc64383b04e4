"use client";

import { Button } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { planPageWords } from "../words/en-plan-page.ts";

const w = planPageWords.asOf;

/** Says that the plan of an earlier moment is shown, and leads back. */
export function AsOfNotice({ asOf, empty, onBack }: { asOf: string; empty: boolean; onBack: () => void }) {
  const { zone } = useReader();
  return (
    <div role="status" className="mt-3 flex flex-wrap items-center justify-between gap-3 rounded-12 border border-line bg-sunken px-4 py-2.5">
      <div className="min-w-0 text-13">
        <p>
          <Rich text={w.title(dateAndClock(epoch(asOf), zone))} />
        </p>
        <p className="text-12 text-ink-3">{empty ? w.empty : w.text}</p>
      </div>
      <Button className="print:hidden" onClick={onBack}>
        {w.back}
      </Button>
    </div>
  );
}
