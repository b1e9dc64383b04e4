"use client";

import { AddressField } from "../calendar/address-field.tsx";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { developerWords as w } from "../words/en-developers.ts";

interface SecretProps {
  title: string;
  /** What is to be kept, each under its name; the secret first. */
  values: readonly { label: string; value: string }[];
  hint?: string;
  onClose: () => void;
}

/** A secret that is told this once. */
export default function SecretTold({ title, values, hint, onClose }: SecretProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={w.once}
      footer={
        <Button look="primary" onClick={onClose}>
          {w.kept}
        </Button>
      }
    >
      <div className="flex flex-col gap-4 px-5 py-5">
        {values.map(({ label, value }) => (
          <AddressField key={label} label={label} value={value} />
        ))}
        {hint !== undefined && <p className="text-13 text-ink-3">{hint}</p>}
      </div>
    </Dialog>
  );
}
