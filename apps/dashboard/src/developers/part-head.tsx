import type { ReactNode } from "react";

/** What a part of the page is, and what can be made there. */
export function PartHead({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 px-4 pt-5 pb-4 md:px-6">
      <div className="max-w-[38rem] min-w-0">
        <h2 className="text-17 font-semibold">{title}</h2>
        <p className="mt-0.5 text-13 text-ink-2">{lead}</p>
      </div>
      {children}
    </div>
  );
}
