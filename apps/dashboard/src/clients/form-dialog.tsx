"use client";

import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { words } from "../words/en.ts";

/** A form in a dialog, with its buttons at the foot. */
export function FormDialog({
  title,
  description,
  save = words.actions.save,
  pending,
  onSubmit,
  onClose,
  onCancel = () => undefined,
  children,
}: {
  title: string;
  description?: string | undefined;
  save?: string;
  pending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** Told where Cancel is pressed, and not Esc: what was typed is to be thrown away. */
  onCancel?: () => void;
  children: ReactNode;
}) {
  const id = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      {...(description === undefined ? {} : { description })}
      footer={
        <>
          <Button
            onClick={() => {
              onCancel();
              onClose();
            }}
          >
            {words.actions.cancel}
          </Button>
          <Button look="primary" type="submit" form={id} disabled={pending}>
            {pending ? words.actions.saving : save}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} className="flex flex-col gap-4 px-5 py-5">
        {children}
      </form>
    </Dialog>
  );
}
