"use client";

import type { Fact, Plan } from "@tact/facts";
import { useReader } from "../time/reader.tsx";
import { planWords } from "../words/en-plan.ts";
import { PanelSection } from "./panel-section.tsx";
import { promiseLedger } from "./promise-ledger.ts";

const w = planWords.plan;

/** What the employer promised, and how often it slipped. */
export function Promises({ facts, plan }: { facts: readonly Fact[]; plan: Plan }) {
  const { zone } = useReader();
  const lines = promiseLedger(facts, plan.decision, zone);
  if (lines.length === 0) return null;
  const slips = plan.decision?.slips ?? 0;
  return (
    <PanelSection title={w.ledger}>
      <ol className="flex flex-col gap-2">
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[6.5rem_minmax(0,1fr)] text-13">
            <span className="text-ink-3">{line.said}</span>
            <span className={line.inForce ? "font-medium text-ink" : "text-ink-2"}>
              {line.text}
              {line.by !== null && <span className="block text-12 font-normal text-ink-3">{line.by}</span>}
            </span>
          </li>
        ))}
      </ol>
      {slips > 0 && <p className="mt-2 text-12 text-moved">{w.slips(slips)}</p>}
    </PanelSection>
  );
}
