"use client";

import { lazy, Suspense, useEffect } from "react";
import { useLoaded } from "../kit/use-loaded.ts";
import type { StepActs } from "./use-step-acts.ts";

const dialogs = {
  done: () => import("./done-dialog.tsx"),
  snooze: () => import("./snooze-dialog.tsx"),
  skip: () => import("./skip-dialog.tsx"),
} as const;
const DoneDialog = lazy(dialogs.done);
const SnoozeDialog = lazy(dialogs.snooze);
const SkipDialog = lazy(dialogs.skip);

/** What an act asks before it is done. Stands once on a page that uses `useStepActs`. */
export function StepDialogs({ acts }: { acts: StepActs }) {
  const { asked, close } = acts;
  const loaded = useLoaded();
  useEffect(() => {
    // They are there before a key asks for them, so that what is typed next finds its field.
    if (loaded) for (const load of Object.values(dialogs)) void load();
  }, [loaded]);
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
