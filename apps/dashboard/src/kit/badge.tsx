import clsx from "clsx";
import type { ReactNode } from "react";

export type BadgeTone = "late" | "due" | "done" | "moved" | "quiet";

const tones: Record<BadgeTone, string> = {
  late: "bg-late-soft text-late",
  due: "bg-due-soft text-due",
  done: "bg-done-soft text-done",
  moved: "bg-moved-soft text-moved",
  quiet: "bg-sunken text-ink-2",
};

/** A state in a word on its soft ground. */
export function Badge({ tone, children, className }: { tone: BadgeTone; children: ReactNode; className?: string }) {
  return (
    <span
      className={clsx(
        "inline-flex h-5.5 shrink-0 items-center gap-1 rounded-full px-2 text-12 font-medium whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
