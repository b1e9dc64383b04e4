"use client";

import { useState } from "react";
import { SelectField } from "../kit/field.tsx";
import ConfirmDialog from "../kit/confirm-dialog.tsx";
import { developerWords as w } from "../words/en-developers.ts";

const hours = [24, 1, 168, 0] as const;

interface RotateProps {
  title: string;
  text: string;
  confirm: string;
  onRotate: (overlapHours: number) => Promise<void>;
  onClose: () => void;
}

/** Asks for how long the old secret works beside the new one. */
export default function RotateDialog({ title, text, confirm, onRotate, onClose }: RotateProps) {
  const [overlap, setOverlap] = useState<number>(24);
  return (
    <ConfirmDialog title={title} confirm={confirm} onConfirm={() => onRotate(overlap)} onClose={onClose}>
      <p>{text}</p>
      <SelectField label={w.overlap} value={overlap} onChange={(event) => setOverlap(Number(event.target.value))}>
        {hours.map((one) => (
          <option key={one} value={one}>
            {w.overlaps[one]}
          </option>
        ))}
      </SelectField>
    </ConfirmDialog>
  );
}
