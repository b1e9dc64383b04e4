"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { useKept } from "../kit/use-kept.ts";
import { words } from "../words/en.ts";
import { stepWords } from "../words/en-steps.ts";
import { ReasonField } from "./reason-field.tsx";
import { stepKey, type StepTarget } from "./step-target.ts";

const w = stepWords.skip;

/** Takes steps out of their plans, each with the reason that will stand beside it. */
export default function SkipDialog({
  targets,
  onSkip,
  onClose,
}: {
  targets: readonly StepTarget[];
  onSkip: (targets: readonly StepTarget[], reason: string) => void;
  onClose: () => void;
}) {
  const formId = useId();
  const [first] = targets;
  const { value: reason, set, forget } = useKept(`skip:${first === undefined ? "" : stepKey(first)}`, "");
  const [missing, setMissing] = useState(false);
  if (first === undefined) return null;

  function submit(event: FormEvent) {
    event.preventDefault();
    const told = reason.trim();
    if (told === "") return setMissing(true);
    forget();
    onClose();
    return onSkip(targets, told);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={targets.length === 1 ? w.titleOf(first.step.title) : w.titleOf(stepWords.said.several(targets.length))}
      description={w.text}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId}>
            {w.save}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="px-5 py-5">
        <ReasonField
          label={w.reason}
          error={missing && reason.trim() === "" ? w.required : undefined}
          value={reason}
          usual={w.reasons}
          onChange={set}
        />
      </form>
    </Dialog>
  );
}
