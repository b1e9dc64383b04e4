import type { ReactNode } from "react";

/** A key's cap. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-4 border border-line bg-surface px-1 font-sans text-11 font-medium text-ink-3">
      {children}
    </kbd>
  );
}
