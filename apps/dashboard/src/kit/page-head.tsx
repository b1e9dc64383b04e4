import type { ReactNode } from "react";

/** The head of a page: its title in serif, a sentence about what stands below, and what can be done at the right. */
export function PageHead({ title, lead, actions, children }: { title: string; lead?: ReactNode; actions?: ReactNode; children?: ReactNode }) {
  return (
    <header className="px-4 pt-5 pb-4 md:px-6 md:pt-4">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="font-serif text-28 font-medium tracking-[-0.01em] wrap-anywhere">{title}</h1>
          {lead !== undefined && <p className="mt-0.5 text-14 text-ink-2">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
      {children}
    </header>
  );
}

/** A page whose head stands still while what is below scrolls; on phones both scroll. */
export function PageBody({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <div className="flex h-full flex-col print:block">
      {head}
      <div className="min-h-0 flex-1 border-t border-line md:overflow-y-auto md:overscroll-contain">{children}</div>
    </div>
  );
}
