import type { DraftState } from "@tact/api/views";
import clsx from "clsx";
import { FileCheck2, FilePen, FileWarning, FileX2 } from "lucide-react";
import { rowWords } from "../words/en-row.ts";

const looks = {
  stale: { Icon: FileWarning, look: "rounded-full bg-moved-soft px-2 text-moved" },
  gaps: { Icon: FilePen, look: "rounded-full bg-due-soft px-2 text-due" },
  "to-review": { Icon: FilePen, look: "rounded-full bg-due-soft px-2 text-due" },
  ready: { Icon: FileCheck2, look: "text-ink-2 [&>svg]:text-done" },
  none: { Icon: FileX2, look: "text-ink-3" },
} as const;

/** How far the words of a step are, in an icon and a word. */
export function DraftStateBadge({ state, count, className }: { state: DraftState["state"]; count: number; className?: string }) {
  const { Icon, look } = looks[state];
  return (
    <span className={clsx("inline-flex h-5.5 shrink-0 items-center gap-1.5 text-12 font-medium whitespace-nowrap", look, className)}>
      <Icon size={14} aria-hidden />
      {rowWords.draftStates[state](count)}
    </span>
  );
}
