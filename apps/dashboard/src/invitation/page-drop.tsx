"use client";

import { invitationWords } from "../words/en-invitation.ts";
import { useFileDrop } from "./use-file-drop.ts";

/** Takes an invitation that is let go of anywhere on a page, and says so while it hangs over it. */
export default function PageDrop({ onDrop }: { onDrop: (file: File) => void }) {
  const over = useFileDrop(onDrop);
  if (!over) return null;
  return (
    <p className="pointer-events-none fixed inset-3 z-30 flex items-center justify-center rounded-12 border-2 border-dashed border-accent bg-selected text-17 font-semibold opacity-95">
      {invitationWords.drop.over}
    </p>
  );
}
