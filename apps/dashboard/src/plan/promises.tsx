import type { ApplicationView } from "@tact/api/views";
import clsx from "clsx";
import { Check } from "lucide-react";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { PanelSection } from "./panel-section.tsx";
import { promiseLedger, slippedInAll } from "./promise-ledger.ts";

/** What the employer promised, what became of it, and how often it slipped. */
export function Promises({ view }: { view: ApplicationView }) {
  const { decision } = view.plan;
  const lines = promiseLedger(view.promises, view.facts, decision?.fact ?? null);
  if (lines.length === 0) return null;
  const slips = decision?.slips ?? 0;
  const inAll = slippedInAll(view.promises);
  return (
    <PanelSection title={planWords.plan.ledger}>
      <ol className="relative flex flex-col gap-3 border-l border-control-quiet pl-3.5">
        {lines.map((line) => (
          <li key={line.id} className="relative text-13">
            <span
              aria-hidden="true"
              className={clsx("absolute top-[6px] -left-[18.5px] size-2 rounded-full", line.inForce ? "bg-moved-mark" : "bg-bar")}
            />
            <p className={clsx("flex flex-wrap items-baseline gap-x-2", line.inForce ? "font-semibold text-ink" : "text-ink-2")}>
              {line.text}
              {line.slip !== null && <span className="text-12 font-medium text-moved">{line.slip}</span>}
            </p>
            {line.phrase !== null && <p className="text-12 text-ink-2 wrap-anywhere">{line.phrase}</p>}
            <p className="text-12 text-ink-3 wrap-anywhere">{line.said}</p>
            <p className={clsx("flex items-center gap-1 text-12", line.kept ? "text-done" : "text-ink-3")}>
              {line.kept && <Check size={12} aria-hidden />}
              {line.result}
            </p>
          </li>
        ))}
      </ol>
      {slips > 0 && (
        <p className="mt-2.5 text-12 text-moved">
          {planWords.plan.slips(slips)} {inAll > 0 && planPageWords.ledger.total(inAll)}
        </p>
      )}
    </PanelSection>
  );
}
