"use client";

import { lazy, Suspense } from "react";
import type { StepActs } from "./use-step-acts.ts";

const DoneDialog = lazy(() => import("./done-dialog.tsx"));
const SnoozeDialog = lazy(() => import("./snooze-dialog.tsx"));
const SkipDialog = lazy(() => import("./skip-dialog.tsx"));

/** What an act asks before it is done. Stands once on a page that uses `useStepActs`. */
export function StepDialogs({ acts }: { acts: StepActs }) {
  const { asked, close } = acts;
  if (asked === null) return null;
  const { act, targets } = asked;
  return (
    <Suspense>
      {act === "done" && <DoneDialog targets={targets} onDone={acts.done} onClose={close} />}
      {act === "snooze" && <SnoozeDialog targets={targets} onSnooze={acts.snooze} onClose={close} />}
      {act === "skip" && <SkipDialog targets={targets} onSkip={acts.skip} onClose={close} />}
    </Suspense>
  );
}
