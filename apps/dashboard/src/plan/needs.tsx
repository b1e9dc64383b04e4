"use client";

import type { ApplicationView } from "@tact/api/views";
import { logKindOf, type LogKind } from "../log/log-kind.ts";
import { Button } from "../kit/button.tsx";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { PanelSection } from "./panel-section.tsx";

/** What is worth asking, most useful first, and what does not fit together. Both in the engine's words. `held`: an interview has taken place. */
export function Needs({ view, held, onLog }: { view: ApplicationView; held: boolean; onLog: (kind: LogKind) => void }) {
  const { needs, notices } = view.plan;
  return (
    <>
      {notices.length > 0 && (
        <PanelSection title={planWords.plan.notices}>
          <ul className="flex flex-col gap-2">
            {notices.map((notice, i) => (
              <li key={i} className="rounded-8 bg-due-soft px-3 py-2 text-13 text-due">
                {notice.text}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {needs.length > 0 && (
        <PanelSection title={planWords.plan.needs}>
          <ul className="flex flex-col gap-2.5">
            {needs.map((need) => {
              const kind = logKindOf(need.fact);
              return (
                <li key={need.fact} className="text-13">
                  {kind === null ? (
                    <p>{need.question}</p>
                  ) : (
                    <button
                      type="button"
                      onClick={() => onLog(kind)}
                      className="rounded-4 text-left font-medium text-accent hover:underline"
                    >
                      {need.question}
                    </button>
                  )}
                  {need.tightens.length > 0 && (
                    <p className="text-12 text-ink-3">{planWords.plan.needTightens(need.tightens.length)}</p>
                  )}
                </li>
              );
            })}
          </ul>
          {held && (
            <Button className="mt-3 print:hidden" onClick={() => onLog("after")}>
              {planPageWords.afterInterview}
            </Button>
          )}
        </PanelSection>
      )}
    </>
  );
}
