import type { Balance as BalanceOfPlan } from "@tact/facts";
import clsx from "clsx";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { PanelSection } from "./panel-section.tsx";

const w = planPageWords.balance;
const places = ["timid", "leaning-timid", "balanced", "leaning-pushy", "pushy"] as const;

/** How the follow-ups so far read, from timid to pushy, and why. The reasons are the engine's. */
export function Balance({ balance }: { balance: BalanceOfPlan }) {
  const label = planWords.plan.balances[balance.label];
  return (
    <PanelSection title={w.title}>
      <div role="img" aria-label={w.scale(label)} className="grid grid-cols-5 gap-1">
        {places.map((place) => (
          <span key={place} className={clsx("h-1.5 rounded-full", place === balance.label ? "bg-ink-2" : "bg-bar opacity-50")} />
        ))}
      </div>
      <p aria-hidden="true" className="mt-1 flex justify-between text-11 text-ink-3">
        <span>{w.ends.timid}</span>
        <span>{w.ends.pushy}</span>
      </p>
      <p className="mt-1.5 text-13">
        <span className="font-semibold">{label}</span> {balance.score !== 0 && <span className="text-ink-3">{w.score(balance.score)}</span>}
      </p>
      {balance.because !== "" && (
        <ul className="text-13 text-ink-2">
          {balance.because.split("; ").map((reason) => (
            <li key={reason} className="first-letter:uppercase">
              {reason}
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}
